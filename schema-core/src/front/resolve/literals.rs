//! Literals against the type of the column that they are for.

use super::Reading;
use super::names::Named;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::types::*;
use crate::front::rust::scan::ModuleId;
use crate::schema::{FieldType, ScalarType, Value};
use crate::span::Span;
use crate::syntax::{Expr, ExprKind, UnaryOp};

/// The value of a literal; reports what does not fit.
pub(super) fn value(
    cx: &mut Reading<'_, '_>,
    module: ModuleId,
    expr: &Expr,
    ty: &FieldType,
) -> Option<Value> {
    match ty {
        FieldType::Enum(id) => variant(cx, module, expr, *id),
        FieldType::Scalar(scalar) => self::scalar(cx, expr, *scalar),
        FieldType::Unsupported(_) => {
            cx.report.push(
                Diagnostic::new(&T0201, expr.span.0, "a literal has no meaning for this type")
                    .help("write `sql(\"…\")`"),
            );
            None
        }
    }
}

/// `Status::Active`, or the variant alone.
fn variant(
    cx: &mut Reading<'_, '_>,
    module: ModuleId,
    expr: &Expr,
    id: crate::schema::EnumId,
) -> Option<Value> {
    let ExprKind::Path(path) = &expr.kind else {
        let one = cx.schema.enum_(id);
        let finding = wrong_kind(expr, &format!("a variant of `{}`", one.name));
        let meant = match &expr.kind {
            // Its label in the database, or its name, in quotes.
            ExprKind::Str(text) => {
                let mut variants = one.variants.iter();
                variants.find(|variant| variant.label == *text || variant.name == *text)
            }
            _ => None,
        };
        cx.report.push(match meant {
            Some(variant) => finding.help(format!("write `{}::{}`", one.name, variant.name)),
            None => finding,
        });
        return None;
    };
    let (last, before) = path.split_last()?;
    if !before.is_empty()
        && !matches!(cx.names.lookup(module, before), Some(Named::Enum(found)) if found == id)
        && !alias_of(cx, module, before, id)
    {
        return mismatch(cx, expr, &format!("a variant of `{}`", cx.schema.enum_(id).name));
    }
    let one = cx.schema.enum_(id);
    if let Some(at) = one.variants.iter().position(|variant| variant.name == *last) {
        return Some(Value::Variant(id, at as u32));
    }
    let finding = Diagnostic::new(
        &T0203,
        expr.span.0,
        format!("`{}` has no variant `{last}`", one.name),
    );
    let near = crate::names::nearest(last, one.variants.iter().map(|variant| variant.name.as_str()));
    let finding = match near {
        Some(near) => {
            let mut fixed = before.to_vec();
            fixed.push(near.to_owned());
            finding.replace(format!("did you mean `{near}`?"), expr.span.0, fixed.join("::"))
        }
        None => finding,
    };
    cx.report.push(finding);
    None
}

/// Whether a path is a `type` alias of the enum.
fn alias_of(cx: &Reading<'_, '_>, module: ModuleId, path: &[String], id: crate::schema::EnumId) -> bool {
    let ty = crate::syntax::TypeRef {
        span: crate::syntax::SpanOnly(Span::NOWHERE),
        kind: crate::syntax::TypeKind::Path {
            segments: path.to_vec(),
            args: Vec::new(),
        },
    };
    matches!(cx.names.type_of(module, &ty), Ok(super::types::Type::Enum(found)) if found == id)
}

fn scalar(cx: &mut Reading<'_, '_>, expr: &Expr, ty: ScalarType) -> Option<Value> {
    use ScalarType as T;
    let at = expr.span.0;
    let (negative, bare) = match &expr.kind {
        ExprKind::Unary(UnaryOp::Negate, inner) => (true, &inner.kind),
        kind => (false, kind),
    };
    let sign = if negative { "-" } else { "" };
    match (ty, bare) {
        (T::String, ExprKind::Str(text)) if !negative => string(cx, text, at),
        (T::Bool, ExprKind::Bool(value)) if !negative => Some(Value::Bool(*value)),
        (T::Int16, ExprKind::Int(digits)) => integer(cx, sign, digits, at, i16::MIN.into(), i16::MAX.into()),
        (T::Int32, ExprKind::Int(digits)) => integer(cx, sign, digits, at, i32::MIN.into(), i32::MAX.into()),
        (T::Int64, ExprKind::Int(digits)) => integer(cx, sign, digits, at, i64::MIN, i64::MAX),
        (T::Float32 | T::Float64 | T::Decimal, ExprKind::Int(digits) | ExprKind::Float(digits)) => {
            number(cx, &format!("{sign}{digits}"), at)
        }
        (T::Decimal, ExprKind::Str(text)) if !negative => number(cx, text, at),
        (T::Instant | T::DateTime, ExprKind::Str(text)) if !negative => text_value(
            cx,
            at,
            is_instant(text, ty == T::DateTime),
            "a time such as `2024-01-31T12:00:00Z`",
            || Value::DateTime(text.clone()),
        ),
        (T::Date, ExprKind::Str(text)) if !negative => {
            text_value(cx, at, is_date(text), "a date such as `2024-01-31`", || {
                Value::DateTime(text.clone())
            })
        }
        (T::Time, ExprKind::Str(text)) if !negative => {
            text_value(cx, at, is_time(text), "a time of day such as `12:30:00`", || {
                Value::DateTime(text.clone())
            })
        }
        (T::Uuid, ExprKind::Str(text)) if !negative => text_value(cx, at, is_uuid(text), "a UUID", || {
            Value::String(text.to_ascii_lowercase())
        }),
        (T::Json, ExprKind::Str(text)) if !negative => json(cx, text, at),
        (T::Bytes, ExprKind::Str(text)) if !negative => match base64(text) {
            Some(bytes) => Some(Value::Bytes(bytes)),
            None => malformed(cx, at, "base64"),
        },
        _ => mismatch(cx, expr, wanted(ty)),
    }
}

fn wanted(ty: ScalarType) -> &'static str {
    use ScalarType as T;
    match ty {
        T::String => "a string",
        T::Bool => "`true` or `false`",
        T::Int16 | T::Int32 | T::Int64 => "an integer",
        T::Float32 | T::Float64 => "a number",
        T::Decimal => "a number, or a string with one",
        T::Instant | T::DateTime => "a string such as `\"2024-01-31T12:00:00Z\"`, or `now()`",
        T::Date => "a string such as `\"2024-01-31\"`, or `now()`",
        T::Time => "a string such as `\"12:30:00\"`, or `now()`",
        T::Uuid => "a string with a UUID, or `uuid()`",
        T::Json => "`json(\"…\")`",
        T::Bytes => "a string in base64",
    }
}

fn mismatch(cx: &mut Reading<'_, '_>, expr: &Expr, wanted: &str) -> Option<Value> {
    cx.report.push(wrong_kind(expr, wanted));
    None
}

fn wrong_kind(expr: &Expr, wanted: &str) -> Diagnostic {
    let found = match &expr.kind {
        ExprKind::Path(path) => format!("`{}`", path.join("::")),
        ExprKind::Int(_) => "an integer".to_owned(),
        ExprKind::Float(_) => "a number".to_owned(),
        ExprKind::Str(_) => "a string".to_owned(),
        ExprKind::Bool(_) => "a boolean".to_owned(),
        ExprKind::Array(_) => "a list".to_owned(),
        ExprKind::Unary(..) => "a negative value".to_owned(),
        _ => "an expression".to_owned(),
    };
    Diagnostic::new(
        &T0201,
        expr.span.0,
        format!("the default must be {wanted}, and this is {found}"),
    )
}

fn malformed(cx: &mut Reading<'_, '_>, at: Span, wanted: &str) -> Option<Value> {
    cx.report
        .push(Diagnostic::new(&T0204, at, format!("this is not {wanted}")));
    None
}

fn text_value(
    cx: &mut Reading<'_, '_>,
    at: Span,
    well_formed: bool,
    wanted: &str,
    value: impl FnOnce() -> Value,
) -> Option<Value> {
    if well_formed {
        Some(value())
    } else {
        malformed(cx, at, wanted)
    }
}

fn string(cx: &mut Reading<'_, '_>, text: &str, at: Span) -> Option<Value> {
    if text.contains('\0') {
        cx.report.push(Diagnostic::new(
            &T0204,
            at,
            "a text in a database has no NUL in it",
        ));
        return None;
    }
    Some(Value::String(text.to_owned()))
}

fn integer(
    cx: &mut Reading<'_, '_>,
    sign: &str,
    digits: &str,
    at: Span,
    least: i64,
    most: i64,
) -> Option<Value> {
    let number = format!("{sign}{digits}").parse::<i64>().ok();
    match number {
        Some(number) if (least..=most).contains(&number) => Some(Value::Int(number)),
        _ => {
            cx.report.push(Diagnostic::new(
                &T0202,
                at,
                format!("`{sign}{digits}` is not between {least} and {most}"),
            ));
            None
        }
    }
}

/// A number in canonical text: without an exponent, without zeros in front.
fn number(cx: &mut Reading<'_, '_>, text: &str, at: Span) -> Option<Value> {
    match canonical_number(text) {
        Some(number) => Some(Value::Number(number)),
        None => malformed(cx, at, "a decimal number"),
    }
}

/// How many digits an exponent may add: more than any database stores.
const WIDEST: usize = 400;

pub(crate) fn canonical_number(text: &str) -> Option<String> {
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let mut digits = format!("{whole}{fraction}");
    let mut point = i32::try_from(whole.len()).ok()?.checked_add(exponent)?;
    if point.unsigned_abs() as usize > WIDEST || digits.len() > WIDEST {
        return None;
    }
    while point <= 0 {
        digits.insert(0, '0');
        point += 1;
    }
    while digits.len() < point as usize {
        digits.push('0');
    }
    let (whole, fraction) = digits.split_at(point as usize);
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    // Zeros at the end stay, as they do in Prisma's own DDL: a price of `1.50` is written that way.
    let zero = whole == "0" && fraction.bytes().all(|digit| digit == b'0');
    let sign = if negative && !zero { "-" } else { "" };
    Some(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

/// JSON text, checked.
pub(super) fn json(cx: &mut Reading<'_, '_>, text: &str, at: Span) -> Option<Value> {
    let message = match serde_json::from_str(text) {
        Err(error) => format!("this is not JSON: {error}"),
        Ok(value) if holds_nul(&value) => "a text in a database has no NUL in it".to_owned(),
        Ok(_) => match unstable_number(text) {
            Some(number) => {
                format!(
                    "the number `{number}` reads otherwise when the database has stored it: write its digits"
                )
            }
            None => return Some(Value::Json(text.to_owned())),
        },
    };
    cx.report.push(Diagnostic::new(&T0204, at, message));
    None
}

pub(crate) fn holds_nul(value: &serde_json::Value) -> bool {
    use serde_json::Value as V;
    match value {
        V::String(text) => text.contains('\0'),
        V::Array(values) => values.iter().any(holds_nul),
        V::Object(members) => members
            .iter()
            .any(|(name, value)| name.contains('\0') || holds_nul(value)),
        V::Null | V::Bool(_) | V::Number(_) => false,
    }
}

/// A number in JSON text that PostgreSQL stores in another form, so that Prisma's engine takes it for another default:
/// `1e3` becomes `1000`, `-0` becomes `0`.
pub(crate) fn unstable_number(json: &str) -> Option<&str> {
    let mut rest = json;
    while let Some(at) = rest.find(|char: char| char == '"' || char == '-' || char.is_ascii_digit()) {
        rest = &rest[at..];
        let end = match rest.strip_prefix('"') {
            Some(text) => 1 + end_of_string(text),
            None => rest
                .find(|char: char| !matches!(char, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'))
                .unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        if !token.starts_with('"') && (token == "-0" || token.contains(['e', 'E'])) {
            return Some(token);
        }
        rest = after;
    }
    None
}

/// Where the text after an opening quote is over, its closing quote included.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if !escaped => return at + 1,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// RFC 3339; a time without a zone may leave the zone out.
pub(crate) fn is_instant(text: &str, zone_optional: bool) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    if !is_date(date) {
        return false;
    }
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return is_time(time);
    }
    match time.rfind(['+', '-']) {
        Some(at) => {
            let (time, zone) = time.split_at(at);
            let zone = &zone[1..];
            // PostgreSQL takes offsets of less than 16 hours.
            zone.len() == 5 && zone < "16:00" && is_time(time) && is_time(&format!("{zone}:00"))
        }
        None => zone_optional && is_time(time),
    }
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

pub(crate) fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (
        parts.next().and_then(|part| digits(part, 4)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next(),
    ) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    // The year before 1 is 1 BC: there is no year 0 in SQL.
    year > 0 && (1..=days).contains(&day)
}

pub(crate) fn is_time(text: &str) -> bool {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let mut parts = clock.split(':');
    let (Some(hour), Some(minute), Some(second), None) = (
        parts.next().and_then(|part| digits(part, 2)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next().and_then(|part| digits(part, 2)),
        parts.next(),
    ) else {
        return false;
    };
    hour < 24
        && minute < 60
        && second < 60
        && fraction.is_none_or(|fraction| {
            (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// A UUID with its hyphens.
pub(crate) fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Standard base64 with padding, as Prisma's engine reads it.
fn base64(text: &str) -> Option<Vec<u8>> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let body = text.trim_end_matches('=');
    if text.len() - body.len() > 2 {
        return None;
    }
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in body.bytes() {
        bits = (bits << 6) | u32::from(value(byte)?);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    (bits == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::{base64, canonical_number, is_date, is_instant, is_time, is_uuid, unstable_number};

    #[test]
    fn numbers_of_json_that_do_not_stay() {
        for (json, expected) in [
            (r#"{"a": 1e3}"#, Some("1e3")),
            ("[1, -0]", Some("-0")),
            ("[1.50, -1, -0.5, 0, true, false, null]", None),
            (r#"["1e3", "\"", "\\", "-0"]"#, None),
            (r#"["\\\"", 2E+5]"#, Some("2E+5")),
        ] {
            assert_eq!(unstable_number(json), expected, "{json}");
        }
    }

    #[test]
    fn numbers_are_canonical() {
        for (text, expected) in [
            ("1", Some("1")),
            ("-0.50", Some("-0.50")),
            ("007.10", Some("7.10")),
            ("1e3", Some("1000")),
            ("1.5e-3", Some("0.0015")),
            ("12.345E1", Some("123.45")),
            (".5", Some("0.5")),
            ("-0", Some("0")),
            ("", None),
            (".", None),
            ("1e999999999", None),
            ("1,5", None),
            ("--1", None),
        ] {
            assert_eq!(canonical_number(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn times() {
        assert!(is_instant("2024-02-29T12:00:00Z", false));
        assert!(is_instant("2024-02-29T12:00:00.123+02:00", false));
        assert!(is_instant("2024-02-29T12:00:00", true));
        assert!(!is_instant("2024-02-29T12:00:00", false));
        assert!(!is_instant("2023-02-29T12:00:00Z", true));
        assert!(!is_instant("2024-02-29", true));
        assert!(!is_date("0000-01-01") && is_date("0001-01-01"));
        assert!(
            is_instant("2024-02-29T12:00:00-15:59", false) && !is_instant("2024-02-29T12:00:00+16:00", false)
        );
        assert!(
            is_date("2000-02-29") && !is_date("1900-02-29") && !is_date("2024-13-01") && !is_date("2024-1-1")
        );
        assert!(is_time("23:59:59.5") && !is_time("24:00:00") && !is_time("12:00") && !is_time("12:00:00."));
    }

    #[test]
    fn bytes_and_uuids() {
        assert_eq!(base64("aGVsbG8="), Some(b"hello".to_vec()));
        assert_eq!(base64(""), Some(Vec::new()));
        for wrong in ["a", "aGVsbG8", "aGVsbG8==", "a===", "aGVs bG8=", "aGVsbG9="] {
            assert_eq!(base64(wrong), None, "{wrong}");
        }
        assert!(is_uuid("67e55044-10b1-426f-9247-bb680e5fe0c8"));
        assert!(
            !is_uuid("67e5504410b1426f9247bb680e5fe0c8") && !is_uuid("67e55044-10b1-426f-9247-bb680e5fe0cg")
        );
    }
}
