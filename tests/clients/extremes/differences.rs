//! What databases and drivers make impossible. Each function here is a row of the table in `docs/clients.md`.

use serde_json::{Value, json};

/// What a reader gets of what a writer wrote: the value itself, unless a driver cannot hold it.
pub(crate) fn expected(writer: &str, reader: &str, field: &str, value: &Value) -> Expected {
    let passes_prisma = writer == "prisma" || reader == "prisma";
    if reader == "sqlalchemy" && beyond_python_in_a_zone_ahead(field, value) {
        return Expected::Error("timestamp too large");
    }
    let changed = match (passes_prisma, writer) {
        (_, "rust") if is_finer(field, value) => json!("2026-03-01T12:34:56.790000Z"),
        _ if is_finer(field, value) => without_microseconds(value),
        _ if field == "money" && value == "0.12345678905" => json!("0.1234567891"),
        (true, _) if has_microseconds(field) => without_microseconds(value),
        (true, _) if field == "doc" => as_a_javascript_number(value),
        (_, "prisma") if field == "double" && value == "-0" => json!("0"),
        _ => value.clone(),
    };
    Expected::Value(changed)
}

/// What a reader gets.
pub(crate) enum Expected {
    /// This.
    Value(Value),
    /// An error of the driver with these words.
    Error(&'static str),
}

/// Python's `datetime` ends with the year 9999, and psycopg makes one in the session's time zone: at +05:30 the last hours
/// of that year are none. A session at UTC reads them.
fn beyond_python_in_a_zone_ahead(field: &str, value: &Value) -> bool {
    matches!(field, "instant" | "fineInstant") && *value == json!("9999-12-31T23:59:59.999000Z")
}

/// A column keeps the digits that it has. PostgreSQL rounds what it is given, a decimal as well as a time; a JavaScript
/// `Date` and the generated Python type cut a time before it is sent.
fn is_finer(field: &str, value: &Value) -> bool {
    matches!(field, "instant" | "plainInstant") && *value == json!("2026-03-01T12:34:56.789999Z")
}

/// A JavaScript `Date` has milliseconds.
fn has_microseconds(field: &str) -> bool {
    matches!(field, "fineInstant" | "local" | "clock")
}

fn without_microseconds(value: &Value) -> Value {
    let text = value.as_str().unwrap_or_default();
    match text.rfind('.') {
        Some(at) => {
            let zone = if text.ends_with('Z') { "Z" } else { "" };
            json!(format!("{}000{zone}", text.get(..at + 4).unwrap_or_default()))
        }
        None => value.clone(),
    }
}

/// A number in JSON is a double for JavaScript.
fn as_a_javascript_number(value: &Value) -> Value {
    match value["big"].as_i64() {
        Some(i64::MAX) => json!({"big": 9_223_372_036_854_776_000_u64}),
        _ => value.clone(),
    }
}

/// Whether a writer may refuse a value that the others write.
pub(crate) fn may_refuse(writer: &str, field: &str, value: &Value) -> bool {
    must_refuse(field, value) || writer == "prisma" && beyond_prisma(field, value)
}

/// Prisma's adapter writes a double with 16 digits, so the largest one is rounded to more than there is.
fn beyond_prisma(field: &str, value: &Value) -> bool {
    let largest = "-1.7976931348623157e308";
    match field {
        "double" => value == largest,
        "doubles" => value
            .as_array()
            .is_some_and(|list| list.iter().any(|one| one == largest)),
        _ => false,
    }
}

/// Values that no column of the type can hold: every writer has to refuse them.
pub(crate) fn must_refuse(field: &str, value: &Value) -> bool {
    let text = value.to_string();
    match field {
        // PostgreSQL has no NUL in text, and none in the strings of a `JSONB`.
        "text" | "texts" | "doc" => text.contains("\\u0000"),
        "short" => value == "abcdef",
        "small" => value == "32768",
        "int" => value == "2147483648",
        "big" => value == "9223372036854775808",
        "money" => value == "1000000000000000000",
        _ => false,
    }
}
