//! A value on its way into a statement.
//!
//! Queries are built without a driver, and are the same for every database; what they compare with and write is held
//! here until the driver binds it by the type of its column.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Kind;

/// A value, or null. Its `Debug` shows no value: it may be sensitive.
#[derive(Clone)]
pub enum Datum {
    /// Null.
    Null,
    /// `bool`
    Bool(bool),
    /// An integer of any width.
    Int(i64),
    /// A floating-point number of any width.
    Float(f64),
    /// Text, and the label of an enum.
    Text(Cow<'static, str>),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Microseconds since 1970 in UTC: an instant, or a date and a time without a zone.
    Micros(i64),
    /// Days since 1970.
    Days(i32),
    /// Microseconds since midnight.
    TimeOfDay(i64),
    /// A UUID.
    Uuid([u8; 16]),
    /// A decimal number in digits, without an exponent.
    Decimal(String),
    /// JSON.
    #[cfg(feature = "json")]
    Json(serde_json::Value),
    /// A list.
    List(Vec<Datum>),
    /// A value that cannot be written, with the reason: the statement will not run.
    Invalid(&'static str),
}

impl Datum {
    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Datum::Null)
    }

    /// Why it, or what is in it, cannot be written.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        match self {
            Datum::Invalid(why) => Some(why),
            Datum::List(list) => list.iter().find_map(Datum::invalid),
            _ => None,
        }
    }

    /// What it is, for a value that stands beside no column.
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Datum::Bool(_) => Kind::Bool,
            Datum::Int(_) => Kind::I64,
            Datum::Float(_) => Kind::F64,
            Datum::Bytes(_) => Kind::Bytes,
            Datum::Micros(_) => Kind::Instant,
            Datum::Days(_) => Kind::Date,
            Datum::TimeOfDay(_) => Kind::Time,
            Datum::Uuid(_) => Kind::Uuid,
            Datum::Decimal(_) => Kind::Decimal,
            #[cfg(feature = "json")]
            Datum::Json(_) => Kind::Json,
            Datum::Null | Datum::Text(_) | Datum::List(_) | Datum::Invalid(_) => Kind::Text,
        }
    }
}

/// A value of a column's type, for where no column says it: [`Filter::sql`](crate::Filter::sql).
impl<V: super::Value> From<V> for Datum {
    fn from(value: V) -> Self {
        value.into_datum()
    }
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Datum::Text(text.to_owned().into())
    }
}

impl fmt::Debug for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_null() { "null" } else { "[value]" })
    }
}

/// Values as keys are: two nulls are equal, and so are the bits of two numbers.
impl PartialEq for Datum {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Datum::Null, Datum::Null) => true,
            (Datum::Bool(a), Datum::Bool(b)) => a == b,
            (Datum::Int(a), Datum::Int(b)) => a == b,
            (Datum::Float(a), Datum::Float(b)) => a.to_bits() == b.to_bits(),
            (Datum::Text(a), Datum::Text(b)) => a == b,
            (Datum::Bytes(a), Datum::Bytes(b)) => a == b,
            (Datum::Micros(a), Datum::Micros(b)) => a == b,
            (Datum::Days(a), Datum::Days(b)) => a == b,
            (Datum::TimeOfDay(a), Datum::TimeOfDay(b)) => a == b,
            (Datum::Uuid(a), Datum::Uuid(b)) => a == b,
            (Datum::Decimal(a), Datum::Decimal(b)) => significant(a) == significant(b),
            #[cfg(feature = "json")]
            (Datum::Json(a), Datum::Json(b)) => a == b,
            (Datum::List(a), Datum::List(b)) => a == b,
            (Datum::Invalid(a), Datum::Invalid(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Datum {}

impl Hash for Datum {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Datum::Null => 0u8.hash(state),
            Datum::Bool(one) => one.hash(state),
            Datum::Int(one) | Datum::Micros(one) | Datum::TimeOfDay(one) => one.hash(state),
            Datum::Float(one) => one.to_bits().hash(state),
            Datum::Text(one) => one.hash(state),
            Datum::Bytes(one) => one.hash(state),
            Datum::Days(one) => one.hash(state),
            Datum::Uuid(one) => one.hash(state),
            Datum::Decimal(one) => significant(one).hash(state),
            #[cfg(feature = "json")]
            Datum::Json(one) => one.to_string().hash(state),
            Datum::List(list) => list.hash(state),
            Datum::Invalid(why) => why.hash(state),
        }
    }
}

/// The digits of a decimal number without zeros that say nothing, so that `1.50` is `1.5`.
pub(crate) fn significant(digits: &str) -> &str {
    let digits = digits.strip_prefix('+').unwrap_or(digits);
    if !digits.contains('.') {
        return digits;
    }
    digits.trim_end_matches('0').trim_end_matches('.')
}
