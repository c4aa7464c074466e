//! Values in the binary form in which PostgreSQL sends them.
//!
//! The readers get the bytes of one value and say `None` to what the Rust type does not have; sqlx's own would panic at
//! some of it (`infinity` as a point in time), or round (a decimal of thirty digits).

use sqlx::postgres::{PgRow, PgValueFormat, PgValueRef};
use sqlx::{Decode, Postgres, Row as _, Type, ValueRef as _};

use crate::error::{BoxError, Error};

/// Makes a value of its bytes; `None` is none that the type has.
pub(super) type Reader<T> = fn(&[u8]) -> Option<T>;

pub(super) fn value(at: usize, source: impl Into<BoxError>) -> Error {
    Error::Value {
        position: at,
        source: source.into(),
    }
}

fn strange(at: usize) -> Error {
    value(at, "a value that the type of the field does not have")
}

/// Whether a value came as text: of a statement that was not prepared, which none of ours is. sqlx reads those.
pub(super) fn is_text(row: &PgRow, at: usize) -> Result<bool, Error> {
    Ok(row.try_get_raw(at)?.format() == PgValueFormat::Text)
}

/// One value that came as text.
#[cfg(any(feature = "chrono", feature = "time"))]
pub(super) fn one_text<T>(
    row: &PgRow,
    at: usize,
    reader: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Error> {
    let text: Option<&str> = row.try_get_unchecked(at)?;
    text.map(|text| reader(text).ok_or_else(|| strange(at)))
        .transpose()
}

/// The bytes of one value.
///
/// # Errors
/// A value in text.
fn bytes(found: PgValueRef<'_>, at: usize) -> Result<Option<&[u8]>, Error> {
    if found.is_null() {
        return Ok(None);
    }
    if found.format() == PgValueFormat::Text {
        return Err(value(
            at,
            "a value in text form: run the statement as a prepared one",
        ));
    }
    found.as_bytes().map(Some).map_err(|error| value(at, error))
}

/// One value.
pub(super) fn one<T>(
    row: &PgRow,
    at: usize,
    reader: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<T>, Error> {
    match bytes(row.try_get_raw(at)?, at)? {
        Some(bytes) => reader(bytes).map(Some).ok_or_else(|| strange(at)),
        None => Ok(None),
    }
}

/// The values of a list.
pub(super) fn list<T>(
    row: &PgRow,
    at: usize,
    reader: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<Vec<T>>, Error> {
    let elements: Option<Vec<Element>> = row.try_get_unchecked(at)?;
    let read = |element: Element| reader(&element.0).ok_or_else(|| strange(at));
    elements
        .map(|list| list.into_iter().map(read).collect())
        .transpose()
}

/// The bytes of an element of a list, of whatever type.
struct Element(Vec<u8>);

impl Type<Postgres> for Element {
    fn type_info() -> sqlx::postgres::PgTypeInfo {
        <Vec<u8> as Type<Postgres>>::type_info()
    }
}

impl<'r> Decode<'r, Postgres> for Element {
    fn decode(value: PgValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        match value.format() {
            PgValueFormat::Binary => Ok(Element(value.as_bytes()?.to_vec())),
            PgValueFormat::Text => Err("a list in text form: run the statement as a prepared one".into()),
        }
    }
}

/// The first bytes as an array, and the rest.
pub(super) fn take<const N: usize>(bytes: &[u8]) -> Option<([u8; N], &[u8])> {
    let (head, rest) = bytes.split_first_chunk::<N>()?;
    Some((*head, rest))
}
