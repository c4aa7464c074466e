//! Literals take the type of what they meet.

use super::Typer;
use super::typed::{Ty, Typed, rust_name};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{Expr, ScalarType, Value};
use crate::span::Span;

/// A whole number that was written down.
pub(super) fn integer(digits: &str, span: Span) -> Typed {
    let value = match digits.parse::<i64>() {
        Ok(number) => Value::Int(number),
        Err(_) => Value::Number(digits.to_owned()),
    };
    Typed {
        expr: Expr::Value(value),
        ty: Ty::Integer,
        nullable: false,
        span,
    }
}

/// A decimal number that was written down.
pub(super) fn real(digits: &str, span: Span) -> Typed {
    Typed {
        expr: Expr::Value(Value::Number(
            plain_decimal(digits).unwrap_or_else(|| digits.to_owned()),
        )),
        ty: Ty::Real,
        nullable: false,
        span,
    }
}

/// The same number with the other sign.
pub(super) fn negated(value: &Value) -> Option<Value> {
    match value {
        Value::Int(number) => Some(Value::Int(number.checked_neg()?)),
        // The one number that fits only with its sign is i64::MIN.
        Value::Number(digits) if digits == "9223372036854775808" => Some(Value::Int(i64::MIN)),
        Value::Number(digits) => Some(Value::Number(match digits.strip_prefix('-') {
            Some(positive) => positive.to_owned(),
            None => format!("-{digits}"),
        })),
        _ => None,
    }
}

impl Typer<'_, '_> {
    /// Gives a literal the type of the other side, or says why it cannot have it.
    pub(super) fn fit(&mut self, literal: Typed, wanted: Ty) -> Option<Typed> {
        let span = literal.span;
        let Expr::Value(value) = &literal.expr else {
            return Some(literal);
        };
        let fitted = match wanted {
            Ty::Scalar(scalar) => fit_scalar(value, literal.ty, scalar),
            Ty::Enum(id) => {
                self.string_for_variant(value, id, span);
                return None;
            }
            Ty::Setting => Ok(match value {
                Value::String(text) => Value::String(text.clone()),
                Value::Int(number) => Value::String(number.to_string()),
                other => other.clone(),
            }),
            _ => Ok(value.clone()),
        };
        match fitted {
            Ok(value) => Some(Typed {
                expr: Expr::Value(value),
                ty: wanted,
                nullable: false,
                span,
            }),
            Err(Misfit::Kind) => {
                let message = format!(
                    "{} cannot be compared with {}",
                    wanted.words(self.scope.schema),
                    literal.ty.words(self.scope.schema)
                );
                self.error(Diagnostic::new(&E0201, span, message));
                None
            }
            Err(Misfit::Value(message)) => {
                self.error(Diagnostic::new(&E0203, span, message));
                None
            }
        }
    }

    /// A string where a variant is meant.
    fn string_for_variant(&mut self, value: &Value, id: crate::schema::EnumId, span: Span) {
        let found = self.scope.schema.enum_(id);
        let mut finding = Diagnostic::new(
            &E0201,
            span,
            format!(
                "`{}` is compared with its variants, not with literals",
                found.name
            ),
        );
        if let Value::String(text) = value {
            let variant = found
                .variants
                .iter()
                .find(|one| one.label == *text || one.name == *text || one.prisma == *text);
            if let Some(variant) = variant {
                let path = format!("{}::{}", found.name, variant.name);
                finding = finding.replace(format!("write `{path}`"), span, path);
            }
        }
        self.error(finding);
    }

    /// A literal that meets nothing keeps the type it looks like.
    pub(super) fn settle(&mut self, literal: Typed) -> Option<Typed> {
        let ty = match literal.ty {
            Ty::Integer => ScalarType::Int64,
            Ty::Real => ScalarType::Decimal,
            Ty::Text => ScalarType::String,
            _ => return Some(literal),
        };
        self.fit(literal, Ty::Scalar(ty))
    }
}

/// Why a literal is not of a type.
enum Misfit {
    /// It is of another kind.
    Kind,
    /// This value is none of that type.
    Value(String),
}

fn fit_scalar(value: &Value, literal: Ty, wanted: ScalarType) -> Result<Value, Misfit> {
    match (value, wanted) {
        (Value::Int(number), ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64) => {
            let fits = match wanted {
                ScalarType::Int16 => i16::try_from(*number).is_ok(),
                ScalarType::Int32 => i32::try_from(*number).is_ok(),
                _ => true,
            };
            match fits {
                true => Ok(Value::Int(*number)),
                false => Err(out_of_range(&number.to_string(), wanted)),
            }
        }
        (Value::Number(digits), ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64) => {
            match literal {
                Ty::Integer => Err(out_of_range(digits, wanted)),
                // PostgreSQL and SQLite compare whole and decimal numbers by value.
                _ => Ok(Value::Number(digits.clone())),
            }
        }
        (Value::Int(number), ScalarType::Float32 | ScalarType::Float64 | ScalarType::Decimal) => {
            Ok(Value::Number(number.to_string()))
        }
        (Value::Number(digits), ScalarType::Float32 | ScalarType::Float64 | ScalarType::Decimal) => {
            Ok(Value::Number(digits.clone()))
        }
        (Value::String(text), _) => fit_text(text, wanted),
        _ => Err(Misfit::Kind),
    }
}

fn fit_text(text: &str, wanted: ScalarType) -> Result<Value, Misfit> {
    let not = |what: &str, example: &str| {
        Err(Misfit::Value(format!(
            "`{text}` is not {what} such as `{example}`"
        )))
    };
    match wanted {
        ScalarType::String => Ok(Value::String(text.to_owned())),
        ScalarType::Uuid if is_uuid(text) => Ok(Value::String(text.to_owned())),
        ScalarType::Uuid => not("a UUID", "4a1d2b6e-6c0f-4f0b-9a3e-0b6f0c7d8e9f"),
        ScalarType::Decimal => match plain_decimal(text) {
            Some(digits) => Ok(Value::Number(digits)),
            None => not("a decimal number", "12.50"),
        },
        ScalarType::Instant if is_date_time(text, Some(true)) => Ok(Value::DateTime(text.to_owned())),
        ScalarType::Instant => not("an instant", "2026-01-31T09:45:00Z"),
        ScalarType::DateTime if is_date_time(text, Some(false)) => Ok(Value::DateTime(text.to_owned())),
        ScalarType::DateTime => not("a date and time without a zone", "2026-01-31T09:45:00"),
        ScalarType::Date if is_date(text) => Ok(Value::DateTime(text.to_owned())),
        ScalarType::Date => not("a date", "2026-01-31"),
        ScalarType::Time if is_time(text) => Ok(Value::DateTime(text.to_owned())),
        ScalarType::Time => not("a time of day", "09:45:00"),
        _ => Err(Misfit::Kind),
    }
}

fn out_of_range(digits: &str, wanted: ScalarType) -> Misfit {
    Misfit::Value(format!(
        "`{digits}` is out of the range of `{}`",
        rust_name(wanted)
    ))
}

/// Decimal digits without an exponent; `None` when the text is no number.
fn plain_decimal(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) || exponent.abs() > 400 {
        return None;
    }
    let point = whole.len() as i32 + exponent;
    let (whole, fraction) = if point <= 0 {
        (
            "0".to_owned(),
            format!("{}{digits}", "0".repeat(point.unsigned_abs() as usize)),
        )
    } else if point as usize >= digits.len() {
        (
            format!("{digits}{}", "0".repeat(point as usize - digits.len())),
            String::new(),
        )
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        (whole.to_owned(), fraction.to_owned())
    };
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        trimmed => trimmed,
    };
    Some(match fraction.is_empty() {
        true => format!("{sign}{whole}"),
        false => format!("{sign}{whole}.{fraction}"),
    })
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// RFC 3339, with a zone or without one as asked for.
fn is_date_time(text: &str, zone: Option<bool>) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let (time, has_zone) = split_zone(rest);
    is_date(date) && is_time(time) && zone.is_none_or(|wanted| wanted == has_zone)
}

/// Takes a valid `Z` or `+01:00` from the end.
fn split_zone(text: &str) -> (&str, bool) {
    if let Some(time) = text.strip_suffix(['Z', 'z']) {
        return (time, true);
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return (text, false);
    };
    let (time, offset) = text.split_at(at);
    match offset.get(1..).and_then(|offset| offset.split_once(':')) {
        Some((hours, minutes)) if number(hours, 0, 23) && number(minutes, 0, 59) => (time, true),
        _ => (text, false),
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let Ok(year_number) = year.parse::<u32>() else {
        return false;
    };
    if year.len() != 4 || year_number == 0 || !number(month, 1, 12) {
        return false;
    }
    let leap = year_number.is_multiple_of(4)
        && (!year_number.is_multiple_of(100) || year_number.is_multiple_of(400));
    let days = match *month {
        "02" if leap => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    };
    number(day, 1, days)
}

fn is_time(text: &str) -> bool {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<&str> = clock.split(':').collect();
    let clock_fits = match parts.as_slice() {
        [hours, minutes, seconds] => number(hours, 0, 23) && number(minutes, 0, 59) && number(seconds, 0, 59),
        _ => false,
    };
    clock_fits
        && fraction.is_none_or(|digits| {
            (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Two digits between two bounds.
fn number(text: &str, least: u32, most: u32) -> bool {
    text.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text
            .parse::<u32>()
            .is_ok_and(|number| (least..=most).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_lose_their_exponent_and_leading_zeros() {
        for (written, plain) in [
            ("1e5", Some("100000")),
            ("1.50", Some("1.50")),
            ("007", Some("7")),
            ("1e-7", Some("0.0000001")),
            ("-12.5e1", Some("-125")),
            ("0001.5", Some("1.5")),
            ("", None),
            ("1e999999", None),
            ("1,5", None),
        ] {
            assert_eq!(plain_decimal(written).as_deref(), plain, "{written}");
        }
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        for (text, zone, valid) in [
            ("2024-02-29T00:00:00Z", true, true),
            ("2023-02-29T00:00:00Z", true, false),
            ("2024-01-01T23:59:59.123+01:00", true, true),
            ("2024-01-01T23:59:59", false, true),
            ("2024-01-01T23:59:59", true, false),
            ("2024-01-01T24:00:00Z", true, false),
            ("2024-01-01", true, false),
        ] {
            assert_eq!(is_date_time(text, Some(zone)), valid, "{text}");
        }
    }
}
