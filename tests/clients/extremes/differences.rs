//! What databases and drivers make impossible. Each entry is a row of the table in `docs/clients.md`.

use serde_json::Value;

/// What a reader gets of what a writer wrote, when that is not the value itself.
pub(crate) fn expected(_writer: &str, _reader: &str, _field: &str, value: &Value) -> Value {
    value.clone()
}

/// Whether a writer may refuse a value.
pub(crate) fn may_refuse(_writer: &str, field: &str, value: &Value) -> bool {
    must_refuse(field, value)
}

/// Values that no column of the type can hold: every writer has to refuse them.
pub(crate) fn must_refuse(field: &str, value: &Value) -> bool {
    let text = value.to_string();
    match field {
        // PostgreSQL has no NUL in text, and none in the strings of a `JSONB`.
        "text" | "texts" | "doc" => text.contains("\\u0000"),
        "short" => text == "\"abcdef\"",
        "small" => text == "\"32768\"",
        "int" => text == "\"2147483648\"",
        "big" => text == "\"9223372036854775808\"",
        "money" => text == "\"1000000000000000000\"",
        _ => false,
    }
}
