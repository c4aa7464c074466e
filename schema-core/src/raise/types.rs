//! Types: the database's words become a scalar and, where its own type is another, a wish for it.

use std::collections::BTreeMap;

use crate::dialect::{Dialect, native};
use crate::schema::{Column, EnumId, FieldType, NativeWish, ScalarType};

/// What a type text means.
#[derive(Debug, PartialEq)]
pub(super) struct Type {
    pub(super) ty: FieldType,
    pub(super) list: bool,
    pub(super) native: Option<NativeWish>,
    /// Counts up: the text was one of PostgreSQL's serial types.
    pub(super) serial: bool,
    /// The dialect's own spelling of what the field will have, when that is another.
    pub(super) becomes: Option<&'static str>,
}

/// Reads the type of a column.
pub(super) fn read(dialect: Dialect, text: &str, enums: &BTreeMap<String, EnumId>) -> Type {
    let plain = |ty| Type {
        ty,
        list: false,
        native: None,
        serial: false,
        becomes: None,
    };
    if let Some(id) = enums.get(text) {
        return plain(FieldType::Enum(*id));
    }
    if let Some(element) = text.strip_suffix("[]") {
        let read = read(dialect, element, enums);
        // A list of what clients cannot say is itself such a type.
        return match read.ty {
            FieldType::Unsupported(_) => plain(FieldType::Unsupported(text.to_owned())),
            _ => Type { list: true, ..read },
        };
    }
    let known = match dialect {
        Dialect::PostgreSql => postgresql(text),
        Dialect::Sqlite => sqlite(text),
        Dialect::MySql => mysql(text),
    };
    known.unwrap_or_else(|| plain(FieldType::Unsupported(text.to_owned())))
}

fn postgresql(text: &str) -> Option<Type> {
    let serial = match text {
        "SERIAL" => Some("INTEGER"),
        "BIGSERIAL" => Some("BIGINT"),
        "SMALLSERIAL" => Some("SMALLINT"),
        _ => None,
    };
    let (scalar, native) = native_type(Dialect::PostgreSql, serial.unwrap_or(text))?;
    Some(Type {
        ty: FieldType::Scalar(scalar),
        list: false,
        native,
        serial: serial.is_some(),
        becomes: None,
    })
}

/// The scalar of a native type, and the wish for it unless the scalar has it anyway.
fn native_type(dialect: Dialect, text: &str) -> Option<(ScalarType, Option<NativeWish>)> {
    let (word, args) = match text.split_once('(') {
        Some((word, rest)) => {
            let args = rest.strip_suffix(')')?.split(',');
            let args: Result<Vec<u32>, _> = args.map(|arg| arg.trim().parse()).collect();
            (word, args.ok()?)
        }
        None => (text, Vec::new()),
    };
    let (name, scalars) = native::spelt(dialect, word)?;
    let preferred = preferred(dialect, name, &args).filter(|scalar| scalars.contains(scalar));
    let scalar = preferred.or_else(|| scalars.first().copied())?;
    let wish = NativeWish {
        provider: None,
        name: name.to_owned(),
        args,
    };
    native::meets(dialect, &wish, scalar).ok()?;
    let without = native::of(dialect, &Column::blank("", FieldType::Scalar(scalar)));
    let is_default = without.is_some_and(|native| native.sql == text);
    Some((scalar, (!is_default).then_some(wish)))
}

/// The Rust type for a native type that several can hold.
fn preferred(dialect: Dialect, native: &str, args: &[u32]) -> Option<ScalarType> {
    Some(match native {
        // MySQL's is an instant, kept in UTC.
        "Timestamp" if dialect == Dialect::MySql => ScalarType::Instant,
        "TinyInt" | "UnsignedTinyInt" => ScalarType::Int16,
        "Int" | "UnsignedInt" | "UnsignedSmallInt" | "MediumInt" | "UnsignedMediumInt" | "Year" => {
            ScalarType::Int32
        }
        "Float" => ScalarType::Float32,
        "Double" => ScalarType::Float64,
        "DateTime" => ScalarType::DateTime,
        "Bit" if dialect == Dialect::MySql && args != [1] => ScalarType::Bytes,
        "Uuid" => ScalarType::Uuid,
        "SmallInt" => ScalarType::Int16,
        "Integer" | "Oid" => ScalarType::Int32,
        "Real" => ScalarType::Float32,
        "DoublePrecision" => ScalarType::Float64,
        "Timestamp" => ScalarType::DateTime,
        "Timestamptz" => ScalarType::Instant,
        "Date" => ScalarType::Date,
        "Time" | "Timetz" => ScalarType::Time,
        _ => return None,
    })
}

fn mysql(text: &str) -> Option<Type> {
    let (scalar, native) = native_type(Dialect::MySql, text)?;
    Some(Type {
        ty: FieldType::Scalar(scalar),
        list: false,
        native,
        serial: false,
        becomes: None,
    })
}

/// SQLite looks at the letters of a type only, and Prisma's engine at its name. What neither tells from one of the
/// definition's own types becomes that one.
fn sqlite(text: &str) -> Option<Type> {
    let lower = text.to_ascii_lowercase();
    let word = lower.split('(').next().unwrap_or_default().trim();
    let scalar = match word {
        "int" | "integer" | "int2" | "int4" | "smallint" | "tinyint" | "mediumint" => ScalarType::Int32,
        "bigint" | "int8" | "unsigned big int" => ScalarType::Int64,
        "real" | "float" | "double" | "double precision" => ScalarType::Float64,
        "decimal" | "numeric" => ScalarType::Decimal,
        "boolean" | "bool" => ScalarType::Bool,
        "date" | "datetime" | "timestamp" => ScalarType::Instant,
        "json" | "jsonb" => ScalarType::Json,
        "blob" | "binary" | "varbinary" => ScalarType::Bytes,
        "text" | "clob" => ScalarType::String,
        _ if word.contains("char") => ScalarType::String,
        _ => return None,
    };
    let spelt = native::sqlite(scalar);
    Some(Type {
        ty: FieldType::Scalar(scalar),
        list: false,
        native: None,
        serial: false,
        becomes: (spelt != text).then_some(spelt),
    })
}

/// The Rust type of a field, by its full path.
pub(super) fn rust(ty: &FieldType, enums: &[crate::schema::Enum], nullable: bool, list: bool) -> String {
    let inner = match ty {
        FieldType::Scalar(scalar) => scalar_name(*scalar).to_owned(),
        FieldType::Enum(id) => enums
            .get(id.0 as usize)
            .map_or_else(String::new, |one| one.name.clone()),
        FieldType::Unsupported(_) => "onedef::Opaque".to_owned(),
    };
    match (list, nullable) {
        (true, _) => format!("Vec<{inner}>"),
        (false, true) => format!("Option<{inner}>"),
        (false, false) => inner,
    }
}

fn scalar_name(scalar: ScalarType) -> &'static str {
    match scalar {
        ScalarType::String => "String",
        ScalarType::Bool => "bool",
        ScalarType::Int16 => "i16",
        ScalarType::Int32 => "i32",
        ScalarType::Int64 => "i64",
        ScalarType::Float32 => "f32",
        ScalarType::Float64 => "f64",
        ScalarType::Decimal => "rust_decimal::Decimal",
        ScalarType::Instant => "chrono::DateTime<chrono::Utc>",
        ScalarType::DateTime => "chrono::NaiveDateTime",
        ScalarType::Date => "chrono::NaiveDate",
        ScalarType::Time => "chrono::NaiveTime",
        ScalarType::Uuid => "uuid::Uuid",
        ScalarType::Json => "serde_json::Value",
        ScalarType::Bytes => "Vec<u8>",
    }
}
