//! `@default(…)`: what the client must know about a default, in the form that Prisma's engine finds unchanged in the
//! database.

use super::scope::Scope;
use super::text;
use crate::dialect::Dialect;
use crate::schema::{Column, Default, FieldType, Generator, ScalarType, Value};

/// Some default exists in the database; the engine compares nothing.
const SOME: &str = "dbgenerated()";

/// What stands in the parentheses of `@default(…)`; `native` is the name of the column's native type.
pub(super) fn value(scope: &Scope<'_>, column: &Column, native: Option<&str>) -> Option<String> {
    if column.generated.is_some() {
        return Some(SOME.to_owned());
    }
    let unsupported = super::scope::is_unsupported(column);
    match column.default.as_ref()? {
        // Prisma's clients have no constant that the database does not know.
        Default::Client(Generator::Value(_) | Generator::List(_)) => None,
        Default::Client(_) if unsupported => None,
        Default::Client(generator) => Some(client(generator)),
        Default::DbGenerated(sql) => Some(dbgenerated(sql)),
        _ if unsupported => Some(SOME.to_owned()),
        Default::Value(value) => Some(literal_default(scope, value, native)),
        Default::List(values) => Some(list_default(scope, values, native)),
        Default::Now => Some("now()".to_owned()),
        Default::Autoincrement { .. } => Some("autoincrement()".to_owned()),
        Default::Sql(sql) if draws_a_number(column, sql) => Some("autoincrement()".to_owned()),
        Default::Sql(sql) => Some(sql_default(scope, sql)),
        Default::Database => Some(SOME.to_owned()),
    }
}

fn client(generator: &Generator) -> String {
    match generator {
        Generator::Cuid(2) => "cuid(2)".to_owned(),
        Generator::Cuid(_) => "cuid()".to_owned(),
        Generator::Uuid(7) => "uuid(7)".to_owned(),
        Generator::Uuid(_) => "uuid()".to_owned(),
        Generator::Ulid => "ulid()".to_owned(),
        Generator::Nanoid(None) => "nanoid()".to_owned(),
        Generator::Nanoid(Some(length)) => format!("nanoid({length})"),
        Generator::Value(_) | Generator::List(_) => SOME.to_owned(),
    }
}

fn literal_default(scope: &Scope<'_>, value: &Value, native: Option<&str>) -> String {
    match (scope.dialect, value) {
        // PostgreSQL answers with a cast that the engine does not take for a string.
        (Dialect::PostgreSql, Value::String(text)) if native == Some("Uuid") => {
            dbgenerated(&format!("{}::uuid", text::sql_string(text)))
        }
        // Prisma writes JSON without quotes into SQLite's DDL, and never finds a default of bytes there unchanged.
        (Dialect::Sqlite, Value::Json(_) | Value::Bytes(_)) => SOME.to_owned(),
        _ => literal(scope, value),
    }
}

fn list_default(scope: &Scope<'_>, values: &[Value], native: Option<&str>) -> String {
    let cast = match native {
        Some("BigInt") => Some("bigint"),
        Some("SmallInt") => Some("smallint"),
        Some("Oid") => Some("oid"),
        Some("Uuid") => Some("uuid"),
        _ => None,
    };
    match cast {
        Some(cast) if !values.is_empty() => match cast_elements(values, cast) {
            Some(elements) => dbgenerated(&format!("ARRAY[{}]", elements.join(", "))),
            None => SOME.to_owned(),
        },
        // PostgreSQL prints the sign of a float as an operator.
        _ if matches!(native, Some("Real" | "DoublePrecision")) && values.iter().any(is_negative) => {
            SOME.to_owned()
        }
        _ => {
            let values: Vec<String> = values.iter().map(|value| literal(scope, value)).collect();
            text::list(&values)
        }
    }
}

fn is_negative(value: &Value) -> bool {
    matches!(value, Value::Number(text) if text.starts_with('-'))
}

/// The elements as PostgreSQL prints them back; it prints negative and large numbers in ways of their own.
fn cast_elements(values: &[Value], cast: &str) -> Option<Vec<String>> {
    values
        .iter()
        .map(|value| match value {
            Value::Int(number) if (0..=i64::from(i32::MAX)).contains(number) => {
                Some(format!("({number})::{cast}"))
            }
            Value::String(text) => Some(format!("{}::{cast}", text::sql_string(text))),
            _ => None,
        })
        .collect()
}

/// A constant in Prisma's words.
fn literal(scope: &Scope<'_>, value: &Value) -> String {
    match value {
        Value::String(text) | Value::Json(text) => text::string(text),
        Value::DateTime(text) => text::string(&date_time(text)),
        Value::Int(number) => number.to_string(),
        Value::Number(text) => text.clone(),
        Value::Bool(value) => value.to_string(),
        Value::Bytes(bytes) => text::string(&base64(bytes)),
        Value::Variant(id, at) => {
            let one = scope.schema.enum_(*id);
            match one.variants.get(*at as usize) {
                Some(variant) if one.storage_text => text::string(&variant.label),
                Some(variant) => variant.prisma.clone(),
                None => String::new(),
            }
        }
    }
}

/// Prisma reads a date, a time of day and an instant in one form: RFC 3339 with a zone.
pub(in crate::back) fn date_time(text: &str) -> String {
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (date, time),
        None if text.contains(':') => ("1970-01-01", text),
        None => (text, "00:00:00"),
    };
    let zoned = time.ends_with(['Z', 'z']) || time.contains(['+', '-']);
    format!("{date}T{time}{}", if zoned { "" } else { "Z" })
}

/// Whether an integer comes from a sequence, which Prisma's engine calls `autoincrement()` whoever owns the sequence.
fn draws_a_number(column: &Column, sql: &str) -> bool {
    let is_integer = matches!(
        column.ty,
        FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64)
    );
    is_integer && !column.list && sql.trim_start().starts_with("nextval(")
}

/// A default in the database's own words. Only what PostgreSQL is known to print back unchanged is copied; of the rest
/// Prisma learns that there is one.
fn sql_default(scope: &Scope<'_>, sql: &str) -> String {
    let sql = sql.trim();
    match scope.dialect {
        Dialect::PostgreSql if is_canonical(sql) => dbgenerated(sql),
        // MySQL prints an expression in parentheses and MariaDB without them: who wrote it knows which of the two it is.
        Dialect::MySql => dbgenerated(sql),
        Dialect::PostgreSql | Dialect::Sqlite => SOME.to_owned(),
    }
}

/// A call of a function in the search path without arguments, but for those that mean `now()` or a sequence; or one of
/// the words that the standard has instead of functions.
pub(crate) fn is_canonical(sql: &str) -> bool {
    const WORDS: [&str; 3] = ["CURRENT_USER", "CURRENT_DATE", "SESSION_USER"];
    match sql.strip_suffix("()") {
        Some("now") => false,
        Some(name) => {
            name.starts_with(|ch: char| ch.is_ascii_lowercase() || ch == '_')
                && name
                    .chars()
                    .all(|ch| ch.is_ascii_lowercase() || ch.is_ascii_digit() || ch == '_')
        }
        None => WORDS.contains(&sql),
    }
}

fn dbgenerated(sql: &str) -> String {
    format!("dbgenerated({})", text::string(sql))
}

/// Bytes in base64, with padding.
pub(in crate::back) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = bits >> (18 - 6 * at) & 63;
            out.push(if at <= chunk.len() {
                char::from(DIGITS[digit as usize])
            } else {
                '='
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_get_what_rfc_3339_asks_for() {
        assert_eq!(date_time("2024-02-29"), "2024-02-29T00:00:00Z");
        assert_eq!(date_time("12:30:00"), "1970-01-01T12:30:00Z");
        assert_eq!(date_time("2024-02-29 12:30:00"), "2024-02-29T12:30:00Z");
        assert_eq!(
            date_time("2024-02-29T12:30:00+01:00"),
            "2024-02-29T12:30:00+01:00"
        );
    }

    #[test]
    fn only_what_postgresql_prints_back_unchanged_is_canonical() {
        for sql in ["gen_random_uuid()", "CURRENT_USER"] {
            assert!(is_canonical(sql), "{sql}");
        }
        for sql in [
            "now()",
            "public.f()",
            "F()",
            "lower('x')",
            "nextval('s')",
            "()",
            "5",
        ] {
            assert!(!is_canonical(sql), "{sql}");
        }
    }

    #[test]
    fn bytes_are_base64() {
        assert_eq!(base64(b""), "");
        assert_eq!(base64(b"H"), "SA==");
        assert_eq!(base64(b"He"), "SGU=");
        assert_eq!(base64(b"Hel"), "SGVs");
        assert_eq!(base64(&[0xff, 0xfe]), "//4=");
    }
}
