//! The Rust type of a column: what its meaning demands, from the crate that the schema names.

use super::cx::Cx;
use crate::schema::{Column, FieldType, ScalarType};

/// The type of a column's field, with `Option` and `Vec`.
pub(super) fn of(cx: &mut Cx<'_>, column: &Column) -> String {
    let inner = match &column.ty {
        FieldType::Scalar(scalar) => self::scalar(cx, *scalar, base(&column.rust_type)),
        FieldType::Enum(id) => cx.enum_(*id),
        FieldType::Unsupported(_) => match plain(base(&column.rust_type)) {
            Some(scalar) => self::scalar(cx, scalar, ""),
            None => cx.import("onedef", "Opaque"),
        },
    };
    match (column.list, column.nullable) {
        (true, _) => format!("{}<{inner}>", cx.prelude("vec", "Vec")),
        (false, true) => format!("{}<{inner}>", cx.prelude("option", "Option")),
        (false, false) => inner,
    }
}

/// The last name of a type, without `Option` and `Vec`: `DateTime` of `Option<chrono::DateTime<chrono::Utc>>`.
fn base(mut written: &str) -> &str {
    loop {
        let (path, arguments) = written.split_once('<').unwrap_or((written, ""));
        let name = path.rsplit("::").next().unwrap_or(path).trim();
        match (name, arguments.strip_suffix('>')) {
            ("Option" | "Vec", Some(inner)) => written = inner,
            _ => return name,
        }
    }
}

/// The scalar of a primitive: the Rust type of a column whose type only the database knows.
fn plain(name: &str) -> Option<ScalarType> {
    Some(match name {
        "String" => ScalarType::String,
        "bool" => ScalarType::Bool,
        "i16" => ScalarType::Int16,
        "i32" => ScalarType::Int32,
        "i64" => ScalarType::Int64,
        "f32" => ScalarType::Float32,
        "f64" => ScalarType::Float64,
        _ => return None,
    })
}

/// A scalar; `name` decides between crates that have it.
fn scalar(cx: &mut Cx<'_>, scalar: ScalarType, name: &str) -> String {
    match scalar {
        ScalarType::String => cx.prelude("string", "String"),
        ScalarType::Bool => "bool".to_owned(),
        ScalarType::Int16 => "i16".to_owned(),
        ScalarType::Int32 => "i32".to_owned(),
        ScalarType::Int64 => "i64".to_owned(),
        ScalarType::Float32 => "f32".to_owned(),
        ScalarType::Float64 => "f64".to_owned(),
        ScalarType::Decimal if name == "BigDecimal" => cx.import("bigdecimal", "BigDecimal"),
        ScalarType::Decimal => cx.import("rust_decimal", "Decimal"),
        ScalarType::Instant if name == "OffsetDateTime" => cx.import("time", "OffsetDateTime"),
        ScalarType::Instant => {
            let time = cx.import("chrono", "DateTime");
            format!("{time}<{}>", cx.import("chrono", "Utc"))
        }
        ScalarType::DateTime if name == "PrimitiveDateTime" => cx.import("time", "PrimitiveDateTime"),
        ScalarType::DateTime => cx.import("chrono", "NaiveDateTime"),
        // These two names are so common that the crate stands before them.
        ScalarType::Date if name == "Date" => "time::Date".to_owned(),
        ScalarType::Date => cx.import("chrono", "NaiveDate"),
        ScalarType::Time if name == "Time" => "time::Time".to_owned(),
        ScalarType::Time => cx.import("chrono", "NaiveTime"),
        ScalarType::Uuid => cx.import("uuid", "Uuid"),
        // `Value` alone says nothing.
        ScalarType::Json => "serde_json::Value".to_owned(),
        ScalarType::Bytes => format!("{}<u8>", cx.prelude("vec", "Vec")),
    }
}

#[cfg(test)]
mod tests {
    use super::base;

    #[test]
    fn the_last_name_of_a_type() {
        for (written, name) in [
            ("String", "String"),
            ("Option<chrono::DateTime<chrono::Utc>>", "DateTime"),
            ("std::option::Option<time::Date>", "Date"),
            ("Vec<Option<bigdecimal::BigDecimal>>", "BigDecimal"),
            ("Vec<u8>", "u8"),
        ] {
            assert_eq!(base(written), name, "{written}");
        }
    }
}
