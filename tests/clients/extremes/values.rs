//! The values, and what it means that two are equal.

use serde_json::{Value, json};

/// Each column with its values in canonical text.
pub(crate) fn all() -> Vec<(&'static str, Vec<Value>)> {
    let instants = [
        "2026-03-01T12:34:56.789000Z",
        "1970-01-01T00:00:00.000000Z",
        "1969-12-31T23:59:59.999000Z",
        "0001-01-01T00:00:00.000000Z",
        "9999-12-31T23:59:59.999000Z",
        // Midnight at +05:30, and the hour that summer time skips elsewhere.
        "2026-02-28T18:30:00.000000Z",
        "2026-03-29T01:30:00.000000Z",
        // Finer than the column.
        "2026-03-01T12:34:56.789999Z",
    ];
    vec![
        ("text", texts()),
        (
            "short",
            vec![
                json!("abcde"),
                json!("äöüßé"),
                json!("🚀🚀🚀🚀🚀"),
                json!("abcdef"),
            ],
        ),
        ("flag", vec![json!(true), json!(false)]),
        ("small", strings(&["0", "-32768", "32767", "32768"])),
        ("int", strings(&["0", "-2147483648", "2147483647", "2147483648"])),
        (
            "big",
            strings(&[
                "0",
                "9007199254740993",
                "-9223372036854775808",
                "9223372036854775807",
                "9223372036854775808",
            ]),
        ),
        (
            "real",
            strings(&["0", "-1.5", "16777216", "3.4028235e38", "1e-45"]),
        ),
        (
            "double",
            strings(&[
                "0",
                "-0",
                "0.1",
                "0.30000000000000004",
                "-1.7976931348623157e308",
                "5e-324",
                "9007199254740993.5",
                "NaN",
                "inf",
                "-inf",
            ]),
        ),
        (
            "money",
            strings(&[
                "0",
                "0.1",
                "999999999999999999.9999999999",
                "-999999999999999999.9999999999",
                "0.0000000001",
                "1000000000000000000",
                // Finer than the column.
                "0.12345678905",
            ]),
        ),
        (
            "huge",
            strings(&[
                "0",
                "12345678901234567890123456789012345.123456789012345678901234567891",
                "-99999999999999999999999999999999999.999999999999999999999999999999",
                "0.000000000000000000000000000001",
            ]),
        ),
        ("instant", strings(&instants)),
        (
            "fineInstant",
            [strings(&instants), strings(&["2026-03-01T12:34:56.789123Z"])].concat(),
        ),
        ("plainInstant", strings(&instants)),
        (
            "local",
            strings(&[
                "2026-03-01T12:34:56.789000",
                "1969-12-31T23:59:59.999000",
                "2026-03-01T00:00:00.000001",
            ]),
        ),
        (
            "day",
            strings(&[
                "2026-02-28",
                "1970-01-01",
                "0001-01-01",
                "9999-12-31",
                "2024-02-29",
            ]),
        ),
        (
            "clock",
            strings(&["00:00:00.000000", "23:59:59.999000", "12:00:00.123456"]),
        ),
        (
            "uid",
            strings(&[
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "018f6a0e-7c1b-7e2a-9b3c-0123456789ab",
            ]),
        ),
        ("doc", documents()),
        (
            "raw",
            vec![
                json!(""),
                json!("00"),
                json!("00ff27225c"),
                json!("ab".repeat(70_000)),
            ],
        ),
        ("mood", strings(&["SoSo", "Great", "Bad"])),
        (
            "texts",
            vec![
                json!([]),
                json!([""]),
                json!(["a", "NULL", "{}", "\"", "\\", "🚀,ä"]),
                json!(["\u{0}"]),
            ],
        ),
        ("ints", vec![json!([]), json!(["-2147483648", "0", "2147483647"])]),
        (
            "bigs",
            vec![json!([]), json!(["-9223372036854775808", "9007199254740993"])],
        ),
        (
            "doubles",
            vec![json!([]), json!(["0.1", "-1.7976931348623157e308", "5e-324"])],
        ),
        (
            "uids",
            vec![json!([]), json!(["018f6a0e-7c1b-7e2a-9b3c-0123456789ab"])],
        ),
        (
            "instants",
            vec![
                json!([]),
                json!(["2026-03-01T12:34:56.789000Z", "1969-12-31T23:59:59.999000Z"]),
            ],
        ),
        (
            "docs",
            vec![json!([]), json!([{"a": [1, {"b": null}]}, [], "text", 1.5, true])],
        ),
        ("moods", vec![json!([]), json!(["Bad", "SoSo", "Great", "SoSo"])]),
    ]
}

fn strings(values: &[&str]) -> Vec<Value> {
    values.iter().map(|one| json!(one)).collect()
}

fn texts() -> Vec<Value> {
    vec![
        json!(""),
        json!(" "),
        json!("O'Reilly \"quoted\" \\ back\nline\r\n\ttab"),
        json!("ä́ combined, مرحبا, 漢字, 🚀👩‍👩‍👧"),
        json!("\u{feff}\u{200b}\u{10ffff}"),
        json!("%_$1 :name ? {{}} --"),
        json!("x".repeat(100_000)),
        json!("nul\u{0}"),
    ]
}

fn documents() -> Vec<Value> {
    vec![
        json!({}),
        json!([]),
        json!(null),
        json!("text"),
        json!(true),
        json!({"a": {"b": {"c": [1, [2, [3, {"d": null}]]]}}, "": "empty key", "ä🚀": "\"\\\n"}),
        json!([0.1, -1.5e300, 1e-7, 9_007_199_254_740_991_i64]),
        // What a JavaScript number cannot hold.
        json!({"big": 9_223_372_036_854_775_807_i64}),
        json!({"nul": "\u{0}"}),
        nested(100),
    ]
}

fn nested(depth: usize) -> Value {
    (0..depth).fold(json!(1), |inner, _| json!([inner]))
}

/// Whether two canonical texts are of one value of a column.
pub(crate) fn equal(field: &str, one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) if field != "doc" => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(field, one, other))
        }
        (Value::String(one), Value::String(other)) => match field {
            "real" => same_number(
                one.parse::<f32>().ok().map(f64::from),
                other.parse::<f32>().ok().map(f64::from),
            ),
            "double" | "doubles" => same_number(float(one), float(other)),
            "money" | "huge" => decimal(one) == decimal(other),
            _ => one == other,
        },
        _ if field == "doc" || field == "docs" => same_document(one, other),
        _ => one == other,
    }
}

fn float(text: &str) -> Option<f64> {
    match text {
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        text => text.parse().ok(),
    }
}

/// Bit for bit, and what is not a number is equal to itself.
fn same_number(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.to_bits() == other.to_bits() || one.is_nan() && other.is_nan(),
        _ => false,
    }
}

fn decimal(text: &str) -> &str {
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.'),
        false => text,
    }
}

/// JSON has one kind of number: `1` and `1.0` are the same.
fn same_document(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => {
            a == b || a.as_f64() == b.as_f64() && a.is_f64() != b.is_f64()
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_document(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same_document(a, b)))
        }
        _ => one == other,
    }
}
