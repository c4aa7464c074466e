//! Types of other crates that a column can have (design.md, section 4), by their full paths.

use crate::schema::ScalarType;
use crate::syntax::MarkerKind;

/// What a type outside of the sources is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Scalar(ScalarType),
    Option,
    Vec,
    /// `u8`, for `Vec<u8>`.
    Byte,
    /// `chrono::DateTime<Tz>`
    DateTimeOf,
    /// `chrono::Utc`
    Utc,
    /// `onedef::Json<T>`
    Json,
    /// `onedef::Opaque`
    Opaque,
    Marker(MarkerKind),
    /// A type that no column can have, and what to write instead.
    Refused(&'static str),
}

/// Crates whose types are also reached through `onedef::`.
const REEXPORTED: [&str; 6] = [
    "bigdecimal",
    "chrono",
    "rust_decimal",
    "serde_json",
    "time",
    "uuid",
];

/// The collections of the standard library.
const COLLECTIONS: [&str; 7] = [
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "HashMap",
    "HashSet",
    "LinkedList",
    "VecDeque",
];

/// Whether the path is one of ours to know.
pub(super) fn is_known(path: &[String]) -> bool {
    known(path).is_some()
}

/// What a path outside of the sources means.
pub(super) fn known(path: &[String]) -> Option<Known> {
    let mut path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["onedef", name, ..] if REEXPORTED.contains(name) => {
            path.remove(0);
        }
        ["sqlx", "types", "chrono" | "time" | "uuid", ..] => {
            path.drain(..2);
        }
        ["onedef", "sqlx", "types", "chrono" | "time" | "uuid", ..] => {
            path.drain(..3);
        }
        ["sqlx", "types", name] => {
            if let Some(home) = of_sqlx(name) {
                path = home.to_vec();
            }
        }
        _ => {}
    }
    match path.as_slice() {
        ["std" | "core", "primitive", name] => primitive(name),
        [name] => primitive(name),
        ["std" | "alloc" | "core", rest @ ..] => standard(rest),
        ["onedef", "prelude", name] | ["onedef", name] => ours(name),
        ["chrono", "prelude" | "naive" | "offset", name] | ["chrono", name] => chrono(name),
        ["time", name] => time(name),
        ["uuid", "Uuid"] => Some(Known::Scalar(ScalarType::Uuid)),
        ["serde_json", "Value"] | ["serde_json", "value", "Value"] => Some(Known::Scalar(ScalarType::Json)),
        ["serde_json", "Map"] | ["serde_json", "map", "Map"] => {
            Some(Known::Refused("write `serde_json::Value` or `onedef::Json<…>`"))
        }
        ["rust_decimal", "Decimal"]
        | ["rust_decimal", "prelude", "Decimal"]
        | ["rust_decimal", "decimal", "Decimal"]
        | ["bigdecimal", "BigDecimal"] => Some(Known::Scalar(ScalarType::Decimal)),
        _ => None,
    }
}

/// Types of other crates that `sqlx::types` hands on under a name of its own.
fn of_sqlx(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "Uuid" => &["uuid", "Uuid"],
        "Decimal" => &["rust_decimal", "Decimal"],
        "BigDecimal" => &["bigdecimal", "BigDecimal"],
        "JsonValue" => &["serde_json", "Value"],
        _ => return None,
    })
}

fn primitive(name: &str) -> Option<Known> {
    Some(match name {
        "bool" => Known::Scalar(ScalarType::Bool),
        "i16" => Known::Scalar(ScalarType::Int16),
        "i32" => Known::Scalar(ScalarType::Int32),
        "i64" => Known::Scalar(ScalarType::Int64),
        "f32" => Known::Scalar(ScalarType::Float32),
        "f64" => Known::Scalar(ScalarType::Float64),
        "u8" => Known::Byte,
        "i8" => Known::Refused("databases begin at 16 bits: write `i16`, with a `check` for the range"),
        "u16" => {
            Known::Refused("databases have no unsigned integers: write `i32`, with a `check` for the range")
        }
        "u32" => {
            Known::Refused("databases have no unsigned integers: write `i64`, with a `check` for the range")
        }
        "u64" | "u128" | "i128" => {
            Known::Refused("no integer column is that wide: write `i64`, or `rust_decimal::Decimal`")
        }
        "usize" | "isize" => Known::Refused("its width depends on the machine: write `i64`"),
        "char" => Known::Refused("write `String`, with a `check` for its length"),
        "str" => Known::Refused("write `String`"),
        _ => return None,
    })
}

fn standard(path: &[&str]) -> Option<Known> {
    Some(match path {
        ["string", "String"] => Known::Scalar(ScalarType::String),
        ["option", "Option"] => Known::Option,
        ["vec", "Vec"] => Known::Vec,
        ["boxed", "Box"] | ["sync", "Arc"] | ["rc", "Rc"] | ["borrow", "Cow"] => {
            Known::Refused("a row owns its values: write the type inside")
        }
        ["collections", .., name] if COLLECTIONS.contains(name) => Known::Refused(
            "write `onedef::Json<…>` to store it as JSON, `Vec<…>` for a list, or a model of its own",
        ),
        ["time", "SystemTime" | "Instant"] => {
            Known::Refused("write `chrono::DateTime<chrono::Utc>` or `time::OffsetDateTime`")
        }
        ["time", "Duration"] => Known::Refused("write an integer of milliseconds, `i64`"),
        ["net", "IpAddr" | "Ipv4Addr" | "Ipv6Addr"] => Known::Refused("write `String` with `type = Inet`"),
        ["net", "SocketAddr" | "SocketAddrV4" | "SocketAddrV6"] => Known::Refused("write `String`"),
        ["path", "Path" | "PathBuf"] | ["ffi", "OsStr" | "OsString" | "CStr" | "CString"] => {
            Known::Refused("write `String`")
        }
        ["num", name] if name.starts_with("NonZero") || matches!(*name, "Wrapping" | "Saturating") => {
            Known::Refused("write the plain integer, with a `check` for the range")
        }
        _ => return None,
    })
}

fn ours(name: &str) -> Option<Known> {
    match name {
        "Json" => Some(Known::Json),
        "Opaque" => Some(Known::Opaque),
        _ => MarkerKind::ALL
            .into_iter()
            .find(|(marker, _)| *marker == name)
            .map(|(_, marker)| Known::Marker(marker)),
    }
}

fn chrono(name: &str) -> Option<Known> {
    Some(match name {
        "DateTime" => Known::DateTimeOf,
        "Utc" => Known::Utc,
        "NaiveDateTime" => Known::Scalar(ScalarType::DateTime),
        "NaiveDate" => Known::Scalar(ScalarType::Date),
        "NaiveTime" => Known::Scalar(ScalarType::Time),
        "Duration" | "TimeDelta" => Known::Refused("write an integer of milliseconds, `i64`"),
        _ => return None,
    })
}

fn time(name: &str) -> Option<Known> {
    Some(match name {
        "OffsetDateTime" => Known::Scalar(ScalarType::Instant),
        "PrimitiveDateTime" => Known::Scalar(ScalarType::DateTime),
        "Date" => Known::Scalar(ScalarType::Date),
        "Time" => Known::Scalar(ScalarType::Time),
        "UtcDateTime" => Known::Refused("write `time::OffsetDateTime`"),
        "Duration" => Known::Refused("write an integer of milliseconds, `i64`"),
        _ => return None,
    })
}

/// Names that can be meant by a misspelt one.
pub(super) const NAMES: [&str; 27] = [
    "String",
    "bool",
    "i16",
    "i32",
    "i64",
    "f32",
    "f64",
    "Vec",
    "Option",
    "Decimal",
    "BigDecimal",
    "DateTime",
    "NaiveDateTime",
    "NaiveDate",
    "NaiveTime",
    "OffsetDateTime",
    "PrimitiveDateTime",
    "Date",
    "Time",
    "Uuid",
    "Value",
    "Json",
    "Opaque",
    "BelongsTo",
    "HasOne",
    "HasMany",
    "ManyToMany",
];

/// Where a type stands that was named without an import.
pub(super) fn home(name: &str) -> Option<&'static str> {
    Some(match name {
        "DateTime" => "chrono::DateTime",
        "Utc" => "chrono::Utc",
        "NaiveDateTime" => "chrono::NaiveDateTime",
        "NaiveDate" => "chrono::NaiveDate",
        "NaiveTime" => "chrono::NaiveTime",
        "OffsetDateTime" => "time::OffsetDateTime",
        "PrimitiveDateTime" => "time::PrimitiveDateTime",
        "Date" => "time::Date",
        "Time" => "time::Time",
        "Uuid" => "uuid::Uuid",
        "Value" => "serde_json::Value",
        "Decimal" => "rust_decimal::Decimal",
        "BigDecimal" => "bigdecimal::BigDecimal",
        "Json" => "onedef::Json",
        "Opaque" => "onedef::Opaque",
        "BelongsTo" => "onedef::BelongsTo",
        "HasOne" => "onedef::HasOne",
        "HasMany" => "onedef::HasMany",
        "ManyToMany" => "onedef::ManyToMany",
        "HashMap" => "std::collections::HashMap",
        "BTreeMap" => "std::collections::BTreeMap",
        _ => return None,
    })
}
