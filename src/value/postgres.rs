//! Values from PostgreSQL.
//!
//! sqlx compares types strictly, and its unchecked reading takes anything for anything. So the type of the column is
//! looked at here, and what is known to be right is read unchecked.

use sqlx::postgres::PgRow;
use sqlx::{Column as _, Row as _, TypeInfo as _};

#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
mod decimals;
mod raw;
mod texts;
#[cfg(any(feature = "chrono", feature = "time"))]
mod times;

use super::Label;
#[cfg(feature = "chrono")]
use super::moment::chrono_types;
#[cfg(feature = "time")]
use super::moment::time_types;
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

checked!(bool, Vec<u8>);
#[cfg(feature = "uuid")]
checked!(uuid::Uuid);
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
                        "OID" => {
                            let oid: Option<sqlx::postgres::types::Oid> = row.try_get(at)?;
                            let number = oid.map(|oid| <$type>::try_from(oid.0)).transpose();
                            number.map_err(|error| raw::value(at, error))
                        }
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

impl Read for f32 {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            "FLOAT8" => Ok(row.try_get::<Option<f64>, _>(at)?.map(|number| number as f32)),
            _ => Ok(row.try_get(at)?),
        }
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        match type_name(row, at)? {
            "FLOAT8[]" => {
                let wide: Option<Vec<f64>> = row.try_get(at)?;
                Ok(wide.map(|list| list.into_iter().map(|number| number as f32).collect()))
            }
            _ => Ok(row.try_get(at)?),
        }
    }
}

impl Read for f64 {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            "FLOAT4" => Ok(row.try_get::<Option<f32>, _>(at)?.map(f64::from)),
            _ => Ok(row.try_get(at)?),
        }
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        match type_name(row, at)? {
            "FLOAT4[]" => {
                let narrow: Option<Vec<f32>> = row.try_get(at)?;
                Ok(narrow.map(|list| list.into_iter().map(f64::from).collect()))
            }
            _ => Ok(row.try_get(at)?),
        }
    }
}

/// Text, and what clients write as text: types that sqlx reads as others, or not at all.
impl Read for String {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
        match texts::reader(type_name(row, at)?) {
            Some(reader) => raw::one(row, at, reader),
            None => Ok(row.try_get(at)?),
        }
    }

    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        let element = type_name(row, at)?.strip_suffix("[]");
        match element.and_then(texts::reader) {
            Some(reader) => raw::list(row, at, reader),
            None => Ok(row.try_get(at)?),
        }
    }
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

/// Points in time, from a column of any type of time: one is stored in the other's column as UTC.
#[cfg(any(feature = "chrono", feature = "time"))]
macro_rules! moments {
    ($($type:ty: |$moment:ident| $value:expr;)*) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    match times::reader(type_name(row, at)?) {
                        Some(reader) => raw::one(row, at, |bytes| reader(bytes).and_then(|$moment| $value)),
                        None => Ok(row.try_get(at)?),
                    }
                }

                fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    let element = type_name(row, at)?.strip_suffix("[]");
                    match element.and_then(times::reader) {
                        Some(reader) => raw::list(row, at, |bytes| reader(bytes).and_then(|$moment| $value)),
                        None => Ok(row.try_get(at)?),
                    }
                }
            }
        )*
    };
}

#[cfg(feature = "chrono")]
moments! {
    chrono::DateTime<chrono::Utc>: |moment| moment.micros().and_then(chrono_types::timestamp_of).map(|plain| plain.and_utc());
    chrono::NaiveDateTime: |moment| moment.micros().and_then(chrono_types::timestamp_of);
    chrono::NaiveDate: |moment| i32::try_from(moment.days()).ok().and_then(chrono_types::date_of);
    chrono::NaiveTime: |moment| chrono_types::time_of(moment.of_day());
}
#[cfg(feature = "time")]
moments! {
    time::OffsetDateTime: |moment| moment.micros().and_then(time_types::timestamp_of).map(|plain| plain.assume_utc());
    time::PrimitiveDateTime: |moment| moment.micros().and_then(time_types::timestamp_of);
    time::Date: |moment| i32::try_from(moment.days()).ok().and_then(time_types::date_of);
    time::Time: |moment| time_types::time_of(moment.of_day());
}

/// Decimals, from a column of any number of digits, and from money.
#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
macro_rules! decimals {
    ($($type:ty: $parse:expr;)*) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    match decimals::reader(type_name(row, at)?) {
                        Some(reader) => raw::one(row, at, |bytes| reader(bytes).and_then($parse)),
                        None => Ok(row.try_get(at)?),
                    }
                }

                fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    let element = type_name(row, at)?.strip_suffix("[]");
                    match element.and_then(decimals::reader) {
                        Some(reader) => raw::list(row, at, |bytes| reader(bytes).and_then($parse)),
                        None => Ok(row.try_get(at)?),
                    }
                }
            }
        )*
    };
}

#[cfg(feature = "rust_decimal")]
decimals! {
    rust_decimal::Decimal: decimals::exactly;
}
#[cfg(feature = "bigdecimal")]
decimals! {
    bigdecimal::BigDecimal: |digits: String| digits.parse().ok();
}
