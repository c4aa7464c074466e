//! Values from PostgreSQL.
//!
//! sqlx compares types strictly, and its unchecked reading takes anything for anything. So the type of the column is
//! looked at here, and what is known to be right is read unchecked.

use sqlx::postgres::PgRow;
use sqlx::{Column as _, Row as _, TypeInfo as _};

use super::Label;
use crate::error::Error;

/// A type that is read from a row.
pub(super) trait Read: Sized {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error>;
    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error>;
}

fn type_name(row: &PgRow, at: usize) -> Result<&str, Error> {
    Ok(row.try_column(at)?.type_info().name())
}

/// Types that sqlx reads from the column types that belong to them.
macro_rules! checked {
    ($($type:ty),* $(,)?) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    Ok(row.try_get(at)?)
                }

                fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    Ok(row.try_get(at)?)
                }
            }
        )*
    };
}

checked!(bool, f32, Vec<u8>);
#[cfg(feature = "chrono")]
checked!(chrono::NaiveDate, chrono::NaiveTime);
#[cfg(feature = "time")]
checked!(time::Date, time::Time);
#[cfg(feature = "uuid")]
checked!(uuid::Uuid);
#[cfg(feature = "rust_decimal")]
checked!(rust_decimal::Decimal);
#[cfg(feature = "bigdecimal")]
checked!(bigdecimal::BigDecimal);
#[cfg(feature = "json")]
checked!(serde_json::Value);

/// Integers: a column of any width, with an error where the number does not fit.
macro_rules! integers {
    ($($type:ty),*) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    match type_name(row, at)? {
                        "INT2" | "INT4" | "INT8" => Ok(row.try_get_unchecked(at)?),
                        _ => Ok(row.try_get(at)?),
                    }
                }

                fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    Ok(row.try_get(at)?)
                }
            }
        )*
    };
}

integers!(i16, i32, i64);

impl Read for f64 {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            "FLOAT4" => Ok(row.try_get::<Option<f32>, _>(at)?.map(f64::from)),
            _ => Ok(row.try_get(at)?),
        }
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        Ok(row.try_get(at)?)
    }
}

impl Read for String {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            // `String @db.Uuid`: sixteen bytes.
            "UUID" => Ok(row
                .try_get_unchecked::<Option<Vec<u8>>, _>(at)?
                .map(|bytes| hyphenated(&bytes))),
            _ => Ok(row.try_get(at)?),
        }
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        Ok(row.try_get(at)?)
    }
}

fn hyphenated(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(36);
    for (position, byte) in bytes.iter().enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

/// The type has a name that only the definition knows; its values are text.
impl Read for Label {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(row.try_get_unchecked::<Option<String>, _>(at)?.map(Label))
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        let labels: Option<Vec<String>> = row.try_get_unchecked(at)?;
        Ok(labels.map(|labels| labels.into_iter().map(Label).collect()))
    }
}

/// An instant, and a time without a zone: one is stored in the other's column as UTC.
#[cfg(any(feature = "chrono", feature = "time"))]
macro_rules! instants {
    ($instant:ty, $plain:ty, $to_instant:expr, $to_plain:expr) => {
        impl Read for $instant {
            fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                match type_name(row, at)? {
                    "TIMESTAMP" => Ok(row.try_get::<Option<$plain>, _>(at)?.map($to_instant)),
                    _ => Ok(row.try_get(at)?),
                }
            }

            fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                match type_name(row, at)? {
                    "TIMESTAMP[]" => {
                        let plain: Option<Vec<$plain>> = row.try_get(at)?;
                        Ok(plain.map(|plain| plain.into_iter().map($to_instant).collect()))
                    }
                    _ => Ok(row.try_get(at)?),
                }
            }
        }

        impl Read for $plain {
            fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                match type_name(row, at)? {
                    "TIMESTAMPTZ" => Ok(row.try_get::<Option<$instant>, _>(at)?.map($to_plain)),
                    _ => Ok(row.try_get(at)?),
                }
            }

            fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                Ok(row.try_get(at)?)
            }
        }
    };
}

#[cfg(feature = "chrono")]
instants!(
    chrono::DateTime<chrono::Utc>,
    chrono::NaiveDateTime,
    |plain: chrono::NaiveDateTime| plain.and_utc(),
    |instant: chrono::DateTime<chrono::Utc>| instant.naive_utc()
);
#[cfg(feature = "time")]
instants!(
    time::OffsetDateTime,
    time::PrimitiveDateTime,
    |plain: time::PrimitiveDateTime| plain.assume_utc(),
    |instant: time::OffsetDateTime| {
        let utc = instant.to_offset(time::UtcOffset::UTC);
        time::PrimitiveDateTime::new(utc.date(), utc.time())
    }
);
