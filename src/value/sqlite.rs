//! Values from SQLite, which keeps numbers, text and bytes, and nothing else.

use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;

use super::Label;
use crate::error::Error;

/// A type that is read from a row.
pub(super) trait Read: Sized {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error>;
}

/// Types that sqlx reads as they are stored.
macro_rules! checked {
    ($($type:ty),* $(,)?) => {
        $(
            impl Read for $type {
                fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
                    Ok(row.try_get(at)?)
                }
            }
        )*
    };
}

checked!(bool, i16, i32, i64, f32, f64, String, Vec<u8>);
#[cfg(feature = "chrono")]
checked!(
    chrono::DateTime<chrono::Utc>,
    chrono::NaiveDateTime,
    chrono::NaiveDate,
    chrono::NaiveTime
);
#[cfg(feature = "time")]
checked!(
    time::OffsetDateTime,
    time::PrimitiveDateTime,
    time::Date,
    time::Time
);
#[cfg(feature = "json")]
checked!(serde_json::Value);

impl Read for Label {
    fn read(row: &SqliteRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(row.try_get::<Option<String>, _>(at)?.map(Label))
    }
}

/// Types that are stored as text, or as a number.
#[cfg(any(feature = "uuid", feature = "rust_decimal", feature = "bigdecimal"))]
fn parsed<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    row: &SqliteRow,
    at: usize,
) -> Result<Option<T>, Error> {
    use sqlx::{TypeInfo as _, ValueRef as _};

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
        use sqlx::{TypeInfo as _, ValueRef as _};

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
