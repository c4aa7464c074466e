//! Values from SQLite, which keeps numbers, text and bytes, and nothing else.

#[cfg(any(
    feature = "chrono",
    feature = "time",
    feature = "uuid",
    feature = "json",
    feature = "rust_decimal",
    feature = "bigdecimal"
))]
use sqlx::TypeInfo as _;
use sqlx::sqlite::SqliteRow;
use sqlx::{Decode, Row as _, Sqlite, Type, ValueRef as _};

use super::Label;
use crate::error::Error;

/// A type that is read from a row.
pub(super) trait Read: Sized {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error>;
}

/// As `try_get`, with one look at the value for null instead of two. In SQLite each value has a type of its own, so it is
/// asked for each.
fn get<'r, T: Decode<'r, Sqlite> + Type<Sqlite>>(row: &'r SqliteRow, at: usize) -> Result<Option<T>, Error> {
    let value = row.try_get_raw(at)?;
    if value.is_null() {
        return Ok(None);
    }
    if !T::compatible(&value.type_info()) {
        // Its error says what is there and what was expected.
        return Ok(row.try_get(at)?);
    }
    T::decode(value).map(Some).map_err(|source| {
        Error::from(sqlx::Error::ColumnDecode {
            index: at.to_string(),
            source,
        })
    })
}

/// Types that sqlx reads as they are stored.
macro_rules! checked {
    ($($type:ty),* $(,)?) => {
        $(
            impl Read for $type {
                fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
                    get(row, at)
                }
            }
        )*
    };
}

checked!(bool, i16, i32, i64, f32, f64, String, Vec<u8>);

/// JSON is text; a number alone has become one of SQLite's, by the affinity of its column.
#[cfg(feature = "json")]
impl Read for serde_json::Value {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
        let value = row.try_get_raw(at)?;
        if value.is_null() {
            return Ok(None);
        }
        match value.type_info().name() {
            "INTEGER" => Ok(Some(row.try_get_unchecked::<i64, _>(at)?.into())),
            "REAL" => Ok(Some(row.try_get_unchecked::<f64, _>(at)?.into())),
            _ => parsed(row, at),
        }
    }
}

/// Points in time, in whatever form a client wrote them.
#[cfg(any(feature = "chrono", feature = "time"))]
fn moment(row: &SqliteRow, at: usize) -> Result<Option<super::moment::Moment>, Error> {
    use super::moment::Moment;
    use super::text::moment_of;

    let value = row.try_get_raw(at)?;
    if value.is_null() {
        return Ok(None);
    }
    let found = match value.type_info().name() {
        // Milliseconds since 1970, as Prisma 6 writes them.
        "INTEGER" => row
            .try_get_unchecked::<i64, _>(at)?
            .checked_mul(1_000)
            .map(Moment::Micros),
        "REAL" => {
            let millis = row.try_get_unchecked::<f64, _>(at)?.round();
            (millis.abs() < 9e15)
                .then(|| (millis as i64).checked_mul(1_000).map(Moment::Micros))
                .flatten()
        }
        _ => moment_of(row.try_get_unchecked::<&str, _>(at)?),
    };
    found.map(Some).ok_or_else(|| not_a_moment(at))
}

#[cfg(any(feature = "chrono", feature = "time"))]
fn not_a_moment(at: usize) -> Error {
    Error::Value {
        position: at,
        source: "no point in time that the type has".into(),
    }
}

#[cfg(any(feature = "chrono", feature = "time"))]
macro_rules! moments {
    ($($type:ty: |$moment:ident| $value:expr;)*) => {
        $(
            impl Read for $type {
                fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
                    let Some($moment) = moment(row, at)? else {
                        return Ok(None);
                    };
                    $value.map(Some).ok_or_else(|| not_a_moment(at))
                }
            }
        )*
    };
}

#[cfg(feature = "chrono")]
moments! {
    chrono::DateTime<chrono::Utc>: |moment| moment.micros().and_then(super::moment::chrono_types::timestamp_of)
        .map(|plain| plain.and_utc());
    chrono::NaiveDateTime: |moment| moment.micros().and_then(super::moment::chrono_types::timestamp_of);
    chrono::NaiveDate: |moment| i32::try_from(moment.days()).ok().and_then(super::moment::chrono_types::date_of);
    chrono::NaiveTime: |moment| super::moment::chrono_types::time_of(moment.of_day());
}
#[cfg(feature = "time")]
moments! {
    time::OffsetDateTime: |moment| moment.micros().and_then(super::moment::time_types::timestamp_of)
        .map(|plain| plain.assume_utc());
    time::PrimitiveDateTime: |moment| moment.micros().and_then(super::moment::time_types::timestamp_of);
    time::Date: |moment| i32::try_from(moment.days()).ok().and_then(super::moment::time_types::date_of);
    time::Time: |moment| super::moment::time_types::time_of(moment.of_day());
}

impl Read for Label {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(get::<String>(row, at)?.map(Label))
    }
}

/// Types that are stored as text, or as a number.
#[cfg(any(
    feature = "uuid",
    feature = "rust_decimal",
    feature = "bigdecimal",
    feature = "json"
))]
fn parsed<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    row: &SqliteRow,
    at: usize,
) -> Result<Option<T>, Error> {
    let value = row.try_get_raw(at)?;
    if value.is_null() {
        return Ok(None);
    }
    let text = match value.type_info().name() {
        "INTEGER" => row.try_get_unchecked::<i64, _>(at)?.to_string(),
        "REAL" => row.try_get_unchecked::<f64, _>(at)?.to_string(),
        _ => row.try_get_unchecked::<String, _>(at)?,
    };
    text.parse().map(Some).map_err(|error: T::Err| Error::Value {
        position: at,
        source: error.into(),
    })
}

/// Types that are stored as text, or as a number.
#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
macro_rules! text {
    ($type:ty) => {
        impl Read for $type {
            fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
                parsed(row, at)
            }
        }
    };
}

/// Text with hyphens is what the definition says. sqlx itself binds a `Uuid` as its 16 bytes, so a row that somebody
/// wrote that way is read as well.
#[cfg(feature = "uuid")]
impl Read for uuid::Uuid {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
        if row.try_get_raw(at)?.type_info().name() != "BLOB" {
            return parsed(row, at);
        }
        let bytes: Option<Vec<u8>> = row.try_get_unchecked(at)?;
        let id = bytes.map(|bytes| uuid::Uuid::from_slice(&bytes)).transpose();
        id.map_err(|error| Error::Value {
            position: at,
            source: error.into(),
        })
    }
}
#[cfg(feature = "rust_decimal")]
text!(rust_decimal::Decimal);
#[cfg(feature = "bigdecimal")]
text!(bigdecimal::BigDecimal);
