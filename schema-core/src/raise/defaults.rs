//! Defaults: what a server prints becomes a value of the column's type, or stays SQL.

use super::literals::{self, Literal};
use crate::dialect::Dialect;
use crate::front::resolve::{
    canonical_number, holds_nul, is_date, is_instant, is_time, is_uuid, unstable_number,
};
use crate::schema::{Column, Default, Enum, FieldType, ScalarType, Value};

/// The default of a column; SQL when it is no value that the definition has words for.
pub(super) fn read(dialect: Dialect, enums: &[Enum], column: &Column, text: &str) -> Default {
    let text = text.trim();
    if is_now(dialect, column, text) && is_time_of_day_or_date(column) {
        return Default::Now;
    }
    let known = match column.list {
        true => list(dialect, enums, column, text).map(Default::List),
        false => value(dialect, enums, column, text).map(Default::Value),
    };
    known.unwrap_or_else(|| Default::Sql(as_expression(dialect, text)))
}

/// SQLite's expressions stand in parentheses, which lowering puts around them again.
fn as_expression(dialect: Dialect, text: &str) -> String {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    match (dialect, inner) {
        (Dialect::Sqlite, Some(inner)) if !inner.contains([')', '(', '\'']) => inner.to_owned(),
        _ => text.to_owned(),
    }
}

/// The time of the insert, in the words of each server; MySQL's say how many digits of a second.
fn is_now(dialect: Dialect, column: &Column, text: &str) -> bool {
    let text = text.trim_matches(['(', ')']).to_ascii_lowercase();
    let word = text.trim_end_matches(|one: char| one.is_ascii_digit() || one == '(');
    match (dialect, &column.ty) {
        (Dialect::PostgreSql, _) => matches!(text.as_str(), "current_timestamp" | "now"),
        (Dialect::Sqlite, _) => text == "current_timestamp",
        (Dialect::MySql, FieldType::Scalar(ScalarType::Date)) => matches!(word, "curdate" | "current_date"),
        (Dialect::MySql, FieldType::Scalar(ScalarType::Time)) => matches!(word, "curtime" | "current_time"),
        (Dialect::MySql, _) => matches!(word, "current_timestamp" | "now"),
    }
}

fn is_time_of_day_or_date(column: &Column) -> bool {
    let is_time = matches!(
        column.ty,
        FieldType::Scalar(ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time)
    );
    is_time && !column.list
}

fn value(dialect: Dialect, enums: &[Enum], column: &Column, text: &str) -> Option<Value> {
    let (literal, casts) = literals::read(dialect, text)?;
    of_type(dialect, enums, &column.ty, literal, &casts)
}

fn list(dialect: Dialect, enums: &[Enum], column: &Column, text: &str) -> Option<Vec<Value>> {
    if let Some(elements) = literals::array(text) {
        let values = elements.into_iter();
        return values
            .map(|(literal, casts)| of_type(dialect, enums, &column.ty, literal, &casts))
            .collect();
    }
    let (literal, casts) = literals::read(dialect, text)?;
    let (Literal::Text(text), [cast]) = (literal, casts.as_slice()) else {
        return None;
    };
    let element = cast.strip_suffix("[]")?;
    let elements = literals::elements(&text)?.into_iter();
    elements
        .map(|text| of_type(dialect, enums, &column.ty, Literal::Text(text), &[element]))
        .collect()
}

/// A literal as a value of a type; `None` when it is none, or when a cast makes another value of it.
fn of_type(
    dialect: Dialect,
    enums: &[Enum],
    ty: &FieldType,
    literal: Literal<'_>,
    casts: &[&str],
) -> Option<Value> {
    match ty {
        FieldType::Scalar(scalar) => {
            let keeps = casts.iter().all(|cast| keeps(*scalar, cast));
            keeps.then(|| scalar_value(dialect, *scalar, literal)).flatten()
        }
        FieldType::Enum(id) => {
            let Literal::Text(text) = literal else { return None };
            let one = enums.get(id.0 as usize)?;
            let at = one.variants.iter().position(|variant| variant.label == text)?;
            Some(Value::Variant(*id, u32::try_from(at).ok()?))
        }
        FieldType::Unsupported(_) => None,
    }
}

/// Whether a cast to a type of PostgreSQL leaves a value of this scalar what it is.
fn keeps(scalar: ScalarType, cast: &str) -> bool {
    let cast = cast.split('(').next().unwrap_or(cast).trim();
    let names: &[&str] = match scalar {
        ScalarType::String => &[
            "text",
            "character varying",
            "character",
            "bpchar",
            "citext",
            "inet",
            "bit",
            "\"bit\"",
            "bit varying",
            "xml",
        ],
        ScalarType::Uuid => &["uuid"],
        ScalarType::Bool => &["boolean"],
        ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64 => {
            &["smallint", "integer", "bigint", "oid"]
        }
        ScalarType::Float32 | ScalarType::Float64 => &["double precision", "real", "numeric", "integer"],
        ScalarType::Decimal => &["numeric", "integer", "bigint", "double precision"],
        ScalarType::Instant | ScalarType::DateTime | ScalarType::Time => &[
            "timestamp",
            "timestamp with time zone",
            "timestamp without time zone",
            "time",
            "time with time zone",
            "time without time zone",
        ],
        ScalarType::Date => &["date"],
        ScalarType::Json => &["json", "jsonb"],
        ScalarType::Bytes => &["bytea"],
    };
    let cast = cast.rsplit('.').next().unwrap_or(cast);
    names.contains(&cast)
}

fn scalar_value(dialect: Dialect, scalar: ScalarType, literal: Literal<'_>) -> Option<Value> {
    match (scalar, literal) {
        (ScalarType::String, Literal::Text(text)) => Some(Value::String(text)),
        (ScalarType::Uuid, Literal::Text(text)) => {
            is_uuid(&text).then(|| Value::String(text.to_ascii_lowercase()))
        }
        (ScalarType::Bool, Literal::Bool(truth)) => Some(Value::Bool(truth)),
        (ScalarType::Bool, Literal::Number(number)) => match number {
            "0" => Some(Value::Bool(false)),
            "1" => Some(Value::Bool(true)),
            _ => None,
        },
        (ScalarType::Int16, literal) => integer(&number(literal)?, i16::MIN.into(), i16::MAX.into()),
        (ScalarType::Int32, literal) => integer(&number(literal)?, i32::MIN.into(), i32::MAX.into()),
        (ScalarType::Int64, literal) => integer(&number(literal)?, i64::MIN, i64::MAX),
        (ScalarType::Float32 | ScalarType::Float64 | ScalarType::Decimal, literal) => {
            canonical_number(&number(literal)?).map(Value::Number)
        }
        (ScalarType::Json, Literal::Text(text)) => json(text),
        (ScalarType::Bytes, Literal::Text(text)) => bytes(text.strip_prefix("\\x")?).map(Value::Bytes),
        (ScalarType::Bytes, Literal::Hex(digits)) => bytes(digits).map(Value::Bytes),
        (
            ScalarType::Instant | ScalarType::DateTime | ScalarType::Date | ScalarType::Time,
            Literal::Text(text),
        ) => time(dialect, scalar, &text).map(Value::DateTime),
        _ => None,
    }
}

fn number(literal: Literal<'_>) -> Option<String> {
    match literal {
        Literal::Number(number) => Some(number.to_owned()),
        Literal::Text(text) => Some(text),
        Literal::Hex(_) | Literal::Bool(_) => None,
    }
}

fn integer(text: &str, least: i64, most: i64) -> Option<Value> {
    let number: i64 = text.parse().ok()?;
    (least..=most).contains(&number).then_some(Value::Int(number))
}

/// JSON that the definition would take as well.
fn json(text: String) -> Option<Value> {
    let value: serde_json::Value = serde_json::from_str(&text).ok()?;
    let stays = !holds_nul(&value) && unstable_number(&text).is_none();
    stays.then_some(Value::Json(text))
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
            _ => None,
        })
        .collect()
}

/// A time in the form of the definition: `2020-01-02T03:04:05Z`. PostgreSQL prints a zone as `+00`.
fn time(dialect: Dialect, scalar: ScalarType, text: &str) -> Option<String> {
    let full = match text.rfind(['+', '-']) {
        Some(at) if text.contains(':') && text.len() - at == 3 => format!("{text}:00"),
        _ => text.to_owned(),
    };
    let text = full.replacen(' ', "T", 1);
    let text = match (dialect, scalar) {
        // It keeps no zone, and all clients write UTC.
        (Dialect::MySql, ScalarType::Instant) => text + "Z",
        _ => text,
    };
    let text = match text.strip_suffix("+00:00") {
        Some(utc) if scalar != ScalarType::Time => format!("{utc}Z"),
        _ => text,
    };
    let fits = match scalar {
        ScalarType::Date => is_date(&text),
        ScalarType::Time => is_time(&text),
        ScalarType::Instant => is_instant(&text, false),
        _ => is_instant(&text, true),
    };
    fits.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(scalar: ScalarType, list: bool, text: &str) -> Default {
        let column = Column {
            list,
            ..Column::blank("c", FieldType::Scalar(scalar))
        };
        read(Dialect::PostgreSql, &[], &column, text)
    }

    #[test]
    fn literals_become_values_of_their_column() {
        use ScalarType as T;
        for (scalar, text, value) in [
            (T::String, "'it''s'::text", Value::String("it's".into())),
            (T::Int16, "'-1'::smallint", Value::Int(-1)),
            (T::Decimal, "'-1.50'::numeric", Value::Number("-1.50".into())),
            (
                T::Float64,
                "'1e-07'::numeric::double precision",
                Value::Number("0.0000001".into()),
            ),
            (T::Bool, "false", Value::Bool(false)),
            (T::Json, "'{\"a\": 1}'::jsonb", Value::Json("{\"a\": 1}".into())),
            (T::Bytes, "'\\x48ff'::bytea", Value::Bytes(vec![0x48, 0xff])),
            (
                T::Instant,
                "'2020-01-02 03:04:05+00'::timestamp with time zone",
                Value::DateTime("2020-01-02T03:04:05Z".into()),
            ),
            (
                T::Instant,
                "'2020-01-02T03:04:05.678+00:00'",
                Value::DateTime("2020-01-02T03:04:05.678Z".into()),
            ),
            (
                T::DateTime,
                "'2020-01-02 03:04:05.678'::timestamp without time zone",
                Value::DateTime("2020-01-02T03:04:05.678".into()),
            ),
            (
                T::Date,
                "'2020-01-02'::date",
                Value::DateTime("2020-01-02".into()),
            ),
        ] {
            assert_eq!(of(scalar, false, text), Default::Value(value), "{text}");
        }
        let list =
            |values: &[&str]| Default::List(values.iter().map(|one| Value::String((*one).into())).collect());
        assert_eq!(
            of(T::String, true, "ARRAY['a'::text, 'b'::text]"),
            list(&["a", "b"])
        );
        assert_eq!(of(T::String, true, "'{a,\"b c\"}'::text[]"), list(&["a", "b c"]));
        assert_eq!(of(T::String, true, "ARRAY[]::text[]"), list(&[]));
        assert_eq!(of(T::Instant, false, "now()"), Default::Now);
    }

    #[test]
    fn what_is_no_value_stays_sql() {
        for (scalar, text) in [
            (ScalarType::String, "('now'::date)::text"),
            (ScalarType::String, "upper('a'::text)"),
            (ScalarType::Int32, "nextval('s'::regclass)"),
            (ScalarType::Int32, "99999999999"),
            (ScalarType::Date, "'infinity'::date"),
            (ScalarType::Json, "'{\"a\": 1e3}'::json"),
        ] {
            assert_eq!(of(scalar, false, text), Default::Sql(text.to_owned()), "{text}");
        }
    }
}
