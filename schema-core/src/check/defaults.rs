//! Defaults.

use super::{ColumnAt, Cx, ModelAt, mysql, native, xml};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::types::*;
use crate::dialect::Dialect;
use crate::front::resolve::is_uuid;
use crate::schema::{Default, FieldType, Generator, ScalarType, Value};

/// Counting up is for whole numbers that are always there.
pub(super) fn autoincrement_is_a_number(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    if !matches!(one.column.default, Some(Default::Autoincrement { .. })) {
        return;
    }
    let name = &one.field.name;
    let whole = matches!(
        one.column.ty,
        FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64)
    );
    let counts = matches!(
        native::postgresql(one.column).as_str(),
        "SmallInt" | "Integer" | "BigInt"
    );
    let message = if !whole || !counts {
        format!(
            "`autoincrement()` counts in whole numbers, but `{name}` is `{}`",
            one.column.rust_type
        )
    } else if one.column.nullable || one.column.list {
        format!("`{name}` counts up, so it is always there and a single number")
    } else {
        return;
    };
    let at = cx.at(model.key_part(one, "default"));
    cx.push(Diagnostic::new(&T0401, at, message));
}

/// SQLite counts up only the rows themselves: a single integer key, from 1.
pub(super) fn autoincrement_fits_the_dialect(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(Default::Autoincrement { identity, start }) = &one.column.default else {
        return;
    };
    if !cx.on(Dialect::Sqlite, &one.field.databases) {
        return;
    }
    let at = cx.at(model.key_part(one, "default"));
    let is_the_key = model
        .model
        .primary_key
        .as_ref()
        .is_some_and(|key| key.fields == [one.id]);
    if !is_the_key {
        cx.push(
            Diagnostic::new(
                &T0402,
                at,
                format!(
                    "SQLite counts up only a key of one column, which `{}` is not",
                    one.field.name
                ),
            )
            .help("make it the `id`"),
        );
    }
    // `INTEGER PRIMARY KEY` alone is the row's number; Prisma's engine makes an `i64` a `BIGINT`, which is null when left
    // out, and takes any other type for a drift.
    if is_the_key && one.column.ty == FieldType::Scalar(ScalarType::Int64) {
        let name = &one.field.name;
        cx.push(
            Diagnostic::new(
                &T0402,
                at,
                format!("SQLite counts up only an `INTEGER` key, and `{name}` is a `BIGINT`"),
            )
            .help("make it an `i32`, or give the values in the program"),
        );
    }
    if identity.is_some() || start.is_some() {
        cx.push(Diagnostic::new(
            &T0402,
            at,
            "SQLite has no identity columns, and counts from 1",
        ));
    }
}

/// A sequence counts from 1 up to what its column can hold.
pub(super) fn autoincrement_starts_in_range(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let Some(Default::Autoincrement {
        start: Some(start), ..
    }) = one.column.default
    else {
        return;
    };
    let most = match native::postgresql(one.column).as_str() {
        "SmallInt" => i16::MAX.into(),
        "Integer" => i32::MAX.into(),
        _ => i64::MAX,
    };
    if !(1..=most).contains(&start) {
        let at = cx.at(model.key_part(one, "default"));
        let message = format!("`autoincrement()` starts between 1 and {most} here, not at {start}");
        cx.push(Diagnostic::new(&T0202, at, message));
    }
}

/// A literal must survive in a column that is narrower than its Rust type.
pub(super) fn value_fits_the_native_type(model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    for dialect in cx.dialects(&one.field.databases) {
        if dialect != Dialect::Sqlite {
            value_fits(dialect, model, one, cx);
        }
    }
}

fn value_fits(dialect: Dialect, model: ModelAt<'_>, one: ColumnAt<'_>, cx: &mut Cx<'_>) {
    let (ty, args) = (
        native::kept_as(dialect, one.column),
        native::arguments(dialect, one.column),
    );
    let values: &[Value] = match &one.column.default {
        Some(Default::Value(value)) => std::slice::from_ref(value),
        Some(Default::List(values)) => values,
        Some(Default::Client(Generator::Value(value))) => std::slice::from_ref(value),
        Some(Default::Client(Generator::List(values))) => values,
        Some(Default::Client(generator)) => {
            generator_fits(model, one, generator, &ty, &args, cx);
            return;
        }
        _ => return,
    };
    for value in values {
        let own = match (dialect, value) {
            (Dialect::MySql, Value::Int(number)) => mysql::out_of_range(*number, &ty),
            _ => None,
        };
        if let Some(message) = own.or_else(|| misfit(value, &ty, &args)) {
            let at = cx.at(model.key_part(one, "default"));
            cx.push(Diagnostic::new(&T0403, at, message));
        }
    }
}

/// What clients make has a known length.
fn generator_fits(
    model: ModelAt<'_>,
    one: ColumnAt<'_>,
    generator: &Generator,
    ty: &str,
    args: &[u32],
    cx: &mut Cx<'_>,
) {
    let (word, length) = match generator {
        Generator::Cuid(1) => ("cuid()", 25),
        Generator::Cuid(_) => ("cuid(2)", 24),
        Generator::Uuid(_) => ("uuid()", 36),
        Generator::Ulid => ("ulid()", 26),
        Generator::Nanoid(length) => ("nanoid()", u32::from(length.unwrap_or(21))),
        Generator::Value(_) | Generator::List(_) => return,
    };
    let message = match (ty, args) {
        ("VarChar" | "Char", [limit]) if *limit < length => {
            format!("`{word}` makes {length} characters, and the column holds {limit}")
        }
        ("Char", []) => format!("`{word}` makes {length} characters, and the column holds 1"),
        ("Uuid", _) if !matches!(generator, Generator::Uuid(_)) => {
            format!("`{word}` makes no UUIDs, which the column holds")
        }
        ("Inet" | "Bit" | "VarBit" | "Xml", _) => format!("`{word}` makes nothing that `{ty}` can hold"),
        _ => return,
    };
    let at = cx.at(model.key_part(one, "default"));
    cx.push(Diagnostic::new(&T0403, at, message));
}

/// Why a literal cannot be kept as a native type.
pub(super) fn misfit(value: &Value, ty: &str, args: &[u32]) -> Option<String> {
    match (value, ty, args) {
        (Value::String(text), "VarChar" | "Char", [limit]) if text.chars().count() > *limit as usize => {
            Some(format!(
                "the default has {} characters, and the column holds {limit}",
                text.chars().count()
            ))
        }
        (Value::String(text), "Char", []) if text.chars().count() > 1 => {
            Some("the default has more than the one character of a `Char`".into())
        }
        (Value::String(text), "Bit" | "VarBit", limit) => {
            let length = text.len();
            let digits = text.bytes().all(|byte| matches!(byte, b'0' | b'1'));
            let fits = match (ty, limit) {
                ("Bit", [exact]) => length == *exact as usize,
                ("Bit", _) => length == 1,
                (_, [most]) => length <= *most as usize,
                _ => true,
            };
            (!digits || !fits).then(|| format!("`{text}` is no bit string of this length"))
        }
        (Value::String(text), "Xml", _) => {
            xml::problem(text).map(|why| format!("the default is no XML: it {why}"))
        }
        (Value::String(text), "Inet", _) if !is_address(text) => Some(format!(
            "the default `{text}` is no address such as `10.0.0.1` or `10.0.0.0/8`"
        )),
        (Value::String(text), "Uuid", _) if !is_uuid(text) => {
            Some(format!("the default `{text}` is no UUID"))
        }
        (Value::Number(digits), "Real", _) if !stays::<f32>(digits, |it| it.is_finite() && it != 0.0) => {
            Some("the default is out of the range of `Real`".into())
        }
        (Value::Number(digits), "DoublePrecision", _)
            if !stays::<f64>(digits, |it| it.is_finite() && it != 0.0) =>
        {
            Some("the default is out of the range of `DoublePrecision`".into())
        }
        (Value::Number(digits), "Money", _)
            if !stays::<f64>(digits, |it| it.abs() < LARGEST_MONEY) && digits.len() > 15 =>
        {
            Some("the default is out of the range of `Money`".into())
        }
        (Value::Int(number), "SmallInt", _) if i16::try_from(*number).is_err() => Some(format!(
            "the default `{number}` is out of the range of `SmallInt`"
        )),
        (Value::Int(number), "Integer", _) if i32::try_from(*number).is_err() => {
            Some(format!("the default `{number}` is out of the range of `Integer`"))
        }
        (Value::Int(number), "Oid", _) if u32::try_from(*number).is_err() => {
            Some(format!("the default `{number}` is out of the range of `Oid`"))
        }
        (Value::Number(digits), "Decimal", args) => {
            let (precision, scale) = match args {
                [precision, scale] => (*precision, *scale),
                _ => (65, 30),
            };
            let whole = digits.trim_start_matches('-').split('.').next().unwrap_or("0");
            let whole = whole.trim_start_matches('0').len();
            (whole > (precision - scale.min(precision)) as usize).then(|| {
                format!("the default `{digits}` is out of the range of `Decimal({precision}, {scale})`")
            })
        }
        _ => None,
    }
}

/// 64 bits of cents.
const LARGEST_MONEY: f64 = 92_233_720_368_547_758.0;

/// Whether a number in canonical text is zero, or satisfies the condition as a float: PostgreSQL refuses what is too
/// large, and what is so small that it would become zero.
fn stays<T: std::str::FromStr>(digits: &str, condition: impl Fn(T) -> bool) -> bool {
    let is_zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'));
    is_zero || digits.parse::<T>().is_ok_and(condition)
}

/// An address of either version, with the bits of its network behind it or without.
fn is_address(text: &str) -> bool {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits)),
        None => (text, None),
    };
    let most = match address.parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(_)) => 32,
        Ok(std::net::IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}
