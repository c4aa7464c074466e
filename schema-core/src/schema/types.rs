//! Types, defaults and values of columns.

use super::EnumId;
use crate::syntax::{Identity, Provider};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// One of the types of design.md section 4.
    Scalar(ScalarType),
    /// A value of an enum.
    Enum(EnumId),
    /// A type that clients cannot say, in the database's words: `vector(1536)`.
    Unsupported(String),
}

/// The scalar types, by what they mean and not by which crate offers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ScalarType {
    String,
    Bool,
    Int16,
    Int32,
    Int64,
    Float32,
    Float64,
    Decimal,
    /// An instant: `DateTime<Utc>`, `OffsetDateTime`.
    Instant,
    /// A date and a time of day without a zone.
    DateTime,
    Date,
    Time,
    Uuid,
    Json,
    Bytes,
}

/// A wish for a native type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NativeWish {
    /// For this provider only.
    pub provider: Option<Provider>,
    /// As Prisma spells it: `VarChar`.
    pub name: String,
    /// Its arguments.
    pub args: Vec<u32>,
}

/// The default of a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Default {
    /// In the database, a single value.
    Value(Value),
    /// In the database, a list.
    List(Vec<Value>),
    /// In the database, the time of the insert.
    Now,
    /// In the database, counting up.
    Autoincrement {
        /// An identity column instead of a serial one.
        identity: Option<Identity>,
        /// The first number.
        start: Option<i64>,
    },
    /// In the database, in its own words.
    Sql(String),
    /// In the database, in words that Prisma's schema has as well.
    DbGenerated(String),
    /// In the database, not named.
    Database,
    /// Made by every client.
    Client(Generator),
}

/// What clients make by themselves.
#[derive(Debug, Clone, PartialEq)]
pub enum Generator {
    /// `cuid()`, version 1 or 2.
    Cuid(u8),
    /// `uuid()`, version 4 or 7.
    Uuid(u8),
    /// `ulid()`
    Ulid,
    /// `nanoid(n)`
    Nanoid(Option<u16>),
    /// A constant that the database does not know.
    Value(Value),
    /// A list of constants that the database does not know.
    List(Vec<Value>),
}

/// A literal, already checked against the type of its column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Of a `String` or a `Uuid`.
    String(String),
    /// Of an integer, in canonical decimal digits.
    Int(i64),
    /// Of a float or a decimal, canonical decimal text without an exponent.
    Number(String),
    /// Of a `bool`.
    Bool(bool),
    /// Position of the variant in its enum.
    Variant(EnumId, u32),
    /// JSON text as written.
    Json(String),
    /// RFC 3339 text as written, or a date, or a time of day.
    DateTime(String),
    /// Bytes (base64 in the attribute).
    Bytes(Vec<u8>),
}
