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
#[cfg(any(feature = "chrono", feature = "time"))]
use super::text::moment_of;
use crate::error::Error;

/// A type that is read from a row.
pub(super) trait Read: Sized {
    fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error>;
    fn read_list(row: &PgRow, at: usize) -> Result<Option<Vec<Self>>, Error>;
}

fn type_name(row: &PgRow, at: usize) -> Result<&str, Error> {
    Ok(row.try_column(at)?.type_info().name())
}

/// The number of a column's type, 0 for one that only the server knows.
///
/// sqlx's own `try_get` compares types one after the other, for each value, by copies of them. This is one look into a
/// table (`pg_type.dat` of PostgreSQL numbers its types for good), so that it can be done for each value: a row of another
/// statement is never taken for one that was looked at.
fn type_of(row: &PgRow, at: usize) -> Result<u32, Error> {
    Ok(row.try_column(at)?.type_info().oid().map_or(0, |oid| oid.0))
}

/// The numbers of the types that are read without asking sqlx.
#[allow(dead_code, reason = "some belong to crates that a feature brings")]
mod oid {
    pub(super) const BOOL: u32 = 16;
    pub(super) const BYTEA: u32 = 17;
    pub(super) const NAME: u32 = 19;
    pub(super) const INT8: u32 = 20;
    pub(super) const INT2: u32 = 21;
    pub(super) const INT4: u32 = 23;
    pub(super) const TEXT: u32 = 25;
    pub(super) const OID: u32 = 26;
    pub(super) const JSON: u32 = 114;
    pub(super) const FLOAT4: u32 = 700;
    pub(super) const FLOAT8: u32 = 701;
    pub(super) const MONEY: u32 = 790;
    pub(super) const BPCHAR: u32 = 1042;
    pub(super) const VARCHAR: u32 = 1043;
    pub(super) const DATE: u32 = 1082;
    pub(super) const TIME: u32 = 1083;
    pub(super) const TIMESTAMP: u32 = 1114;
    pub(super) const TIMESTAMPTZ: u32 = 1184;
    pub(super) const TIMETZ: u32 = 1266;
    pub(super) const NUMERIC: u32 = 1700;
    pub(super) const UUID: u32 = 2950;
    pub(super) const JSONB: u32 = 3802;
}

/// Types that are read from the column types that belong to them, and from whatever else sqlx takes for them.
macro_rules! checked {
    ($($type:ty: $($oid:ident)|+),* $(,)?) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    match type_of(row, at)? {
                        $(oid::$oid)|+ => Ok(row.try_get_unchecked(at)?),
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

checked!(bool: BOOL, Vec<u8>: BYTEA);
#[cfg(feature = "uuid")]
checked!(uuid::Uuid: UUID);
#[cfg(feature = "json")]
checked!(serde_json::Value: JSON | JSONB);

/// Integers: a column of any width, with an error where the number does not fit.
macro_rules! integers {
    ($($type:ty),*) => {
        $(
            impl Read for $type {
                fn read(row: &PgRow, at: usize) -> Result<Option<Self>, Error> {
                    match type_of(row, at)? {
                        oid::INT2 | oid::INT4 | oid::INT8 => Ok(row.try_get_unchecked(at)?),
                        oid::OID => {
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
        match type_of(row, at)? {
            oid::FLOAT4 => Ok(row.try_get_unchecked(at)?),
            oid::FLOAT8 => Ok(row
                .try_get_unchecked::<Option<f64>, _>(at)?
                .map(|number| number as f32)),
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
        match type_of(row, at)? {
            oid::FLOAT8 => Ok(row.try_get_unchecked(at)?),
            oid::FLOAT4 => Ok(row.try_get_unchecked::<Option<f32>, _>(at)?.map(f64::from)),
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
        if let oid::TEXT | oid::VARCHAR | oid::BPCHAR | oid::NAME = type_of(row, at)? {
            return Ok(row.try_get_unchecked(at)?);
        }
        match texts::reader(type_name(row, at)?) {
            Some(_) if raw::is_text(row, at)? => Ok(row.try_get_unchecked(at)?),
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
                    match times::of(type_of(row, at)?) {
                        Some(_) if raw::is_text(row, at)? => {
                            raw::one_text(row, at, |text| moment_of(text).and_then(|$moment| $value))
                        }
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
                    match decimals::of(type_of(row, at)?) {
                        Some(_) if raw::is_text(row, at)? => Ok(row.try_get(at)?),
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
    rust_decimal::Decimal: |digits: String| super::exactly(&digits);
}
#[cfg(feature = "bigdecimal")]
decimals! {
    bigdecimal::BigDecimal: |digits: String| digits.parse().ok();
}
