//! Values from MySQL and MariaDB.
//!
//! sqlx compares types strictly, and its unchecked reading takes anything for anything. So the type of the column is
//! looked at here, and what is known to be right is read unchecked.

use sqlx::mysql::MySqlRow;
use sqlx::{Column as _, Row as _, TypeInfo as _};

use super::Label;
use crate::error::{BoxError, Error};

/// A type that is read from a row.
pub(super) trait Read: Sized {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error>;
}

/// The type of a column, as the server names it: `INT UNSIGNED`, `VARCHAR`.
fn type_name(row: &MySqlRow, at: usize) -> Result<&str, Error> {
    Ok(row.try_column(at)?.type_info().name())
}

fn unreadable(at: usize, source: impl Into<BoxError>) -> Error {
    Error::Value {
        position: at,
        source: source.into(),
    }
}

/// Whether a column holds text or bytes. Which of the two is not asked: a collation such as `utf8mb4_bin` makes the server
/// say the other.
fn is_text(name: &str) -> bool {
    let ends = ["CHAR", "TEXT", "BLOB", "BINARY", "ENUM", "SET", "JSON"];
    ends.iter().any(|end| name.ends_with(end))
}

/// A whole number of any width, with its sign or without.
fn whole(row: &MySqlRow, at: usize) -> Result<Option<i128>, Error> {
    let name = type_name(row, at)?;
    if name.ends_with("UNSIGNED") || matches!(name, "BIT" | "YEAR") {
        return Ok(row.try_get_unchecked::<Option<u64>, _>(at)?.map(i128::from));
    }
    if matches!(
        name,
        "BOOLEAN" | "TINYINT" | "SMALLINT" | "MEDIUMINT" | "INT" | "BIGINT"
    ) {
        return Ok(row.try_get_unchecked::<Option<i64>, _>(at)?.map(i128::from));
    }
    // Its error says what is there and what was expected.
    Ok(row.try_get::<Option<i64>, _>(at)?.map(i128::from))
}

/// Integers: from a column of any width, with an error where the number does not fit.
macro_rules! integers {
    ($($type:ty),*) => {
        $(
            impl Read for $type {
                fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
                    let number = whole(row, at)?.map(<$type>::try_from).transpose();
                    number.map_err(|error| unreadable(at, error))
                }
            }
        )*
    };
}

integers!(i16, i32, i64);

impl Read for bool {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(whole(row, at)?.map(|number| number != 0))
    }
}

impl Read for f64 {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            "FLOAT" => Ok(row.try_get_unchecked::<Option<f32>, _>(at)?.map(f64::from)),
            _ => Ok(row.try_get(at)?),
        }
    }
}

impl Read for f32 {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        match type_name(row, at)? {
            "DOUBLE" => {
                let number = row.try_get_unchecked::<Option<f64>, _>(at)?;
                let narrow = number.map(|wide| wide as f32);
                if narrow.is_some_and(f32::is_infinite) {
                    return Err(unreadable(at, "a number that the type does not have"));
                }
                Ok(narrow)
            }
            _ => Ok(row.try_get(at)?),
        }
    }
}

impl Read for String {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        match is_text(type_name(row, at)?) {
            true => Ok(row.try_get_unchecked(at)?),
            false => Ok(row.try_get(at)?),
        }
    }
}

impl Read for Label {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(<String as Read>::read(row, at)?.map(Label))
    }
}

impl Read for Vec<u8> {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        let name = type_name(row, at)?;
        match is_text(name) || matches!(name, "BIT" | "GEOMETRY") {
            true => Ok(row.try_get_unchecked(at)?),
            false => Ok(row.try_get(at)?),
        }
    }
}

/// JSON is text, on MariaDB a `LONGTEXT`.
#[cfg(feature = "json")]
impl Read for serde_json::Value {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        let bytes = <Vec<u8> as Read>::read(row, at)?;
        let parsed = bytes.map(|bytes| serde_json::from_slice(&bytes)).transpose();
        parsed.map_err(|error| unreadable(at, error))
    }
}

/// Text with hyphens is what the definition says. sqlx itself binds a `Uuid` as its 16 bytes, so a row that somebody
/// wrote that way is read as well.
#[cfg(feature = "uuid")]
impl Read for uuid::Uuid {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        let Some(bytes) = <Vec<u8> as Read>::read(row, at)? else {
            return Ok(None);
        };
        let id = match bytes.len() {
            16 => uuid::Uuid::from_slice(&bytes),
            _ => uuid::Uuid::try_parse_ascii(&bytes),
        };
        id.map(Some).map_err(|error| unreadable(at, error))
    }
}

/// The digits of a decimal number, which the server sends as text.
#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
fn digits(row: &MySqlRow, at: usize) -> Result<Option<String>, Error> {
    let name = type_name(row, at)?;
    match name == "DECIMAL" || is_text(name) {
        true => Ok(row.try_get_unchecked(at)?),
        false => Ok(whole(row, at)?.map(|number| number.to_string())),
    }
}

#[cfg(feature = "rust_decimal")]
impl Read for rust_decimal::Decimal {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        let Some(digits) = digits(row, at)? else {
            return Ok(None);
        };
        let number =
            super::exactly(&digits).ok_or_else(|| unreadable(at, "a number that the type does not have"));
        number.map(Some)
    }
}

#[cfg(feature = "bigdecimal")]
impl Read for bigdecimal::BigDecimal {
    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        let number = digits(row, at)?.map(|digits| digits.parse()).transpose();
        number.map_err(|error: bigdecimal::ParseBigDecimalError| unreadable(at, error))
    }
}

/// Points in time, from a column of any type of time: one is stored in the other's column as UTC, which is the time zone
/// that sqlx gives its sessions.
#[cfg(any(feature = "chrono", feature = "time"))]
mod moments {
    use super::*;
    use crate::value::moment::Moment;
    #[cfg(feature = "chrono")]
    use crate::value::moment::chrono_types;
    #[cfg(feature = "time")]
    use crate::value::moment::time_types;
    use crate::value::text::moment_of;

    fn moment(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let name = type_name(row, at)?;
        match name {
            "DATETIME" | "TIMESTAMP" => instant(row, at),
            "DATE" => date(row, at),
            "TIME" => of_day(row, at),
            name if is_text(name) => {
                let text: Option<String> = row.try_get_unchecked(at)?;
                let moment = text.map(|text| moment_of(&text).ok_or_else(|| not_a_moment(at)));
                moment.transpose()
            }
            _ => Err(not_a_moment(at)),
        }
    }

    #[cfg(feature = "chrono")]
    fn instant(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let plain: Option<chrono::NaiveDateTime> = row.try_get_unchecked(at)?;
        Ok(plain.map(|plain| Moment::Micros(plain.and_utc().timestamp_micros())))
    }

    #[cfg(feature = "chrono")]
    fn date(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let date: Option<chrono::NaiveDate> = row.try_get_unchecked(at)?;
        Ok(date.map(|date| Moment::Days(date.to_epoch_days().into())))
    }

    #[cfg(feature = "chrono")]
    fn of_day(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let time: Option<chrono::NaiveTime> = row.try_get_unchecked(at)?;
        Ok(time.map(|time| Moment::OfDay(chrono_types::micros_of_time(time))))
    }

    #[cfg(not(feature = "chrono"))]
    fn instant(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let plain: Option<time::PrimitiveDateTime> = row.try_get_unchecked(at)?;
        Ok(plain.map(|plain| Moment::Micros(time_types::micros_of(plain.assume_utc()))))
    }

    #[cfg(not(feature = "chrono"))]
    fn date(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let date: Option<time::Date> = row.try_get_unchecked(at)?;
        Ok(date.map(|date| Moment::Days(time_types::days_of(date).into())))
    }

    #[cfg(not(feature = "chrono"))]
    fn of_day(row: &MySqlRow, at: usize) -> Result<Option<Moment>, Error> {
        let time: Option<time::Time> = row.try_get_unchecked(at)?;
        Ok(time.map(|time| Moment::OfDay(time_types::micros_of_time(time))))
    }

    fn not_a_moment(at: usize) -> Error {
        unreadable(at, "no point in time that the type has")
    }

    macro_rules! moments {
        ($($type:ty: |$moment:ident| $value:expr;)*) => {
            $(
                impl Read for $type {
                    fn read(row: &MySqlRow, at: usize) -> Result<Option<Self>, Error> {
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
        chrono::DateTime<chrono::Utc>: |moment| moment.micros().and_then(chrono_types::timestamp_of)
            .map(|plain| plain.and_utc());
        chrono::NaiveDateTime: |moment| moment.micros().and_then(chrono_types::timestamp_of);
        chrono::NaiveDate: |moment| i32::try_from(moment.days()).ok().and_then(chrono_types::date_of);
        chrono::NaiveTime: |moment| chrono_types::time_of(moment.of_day());
    }
    #[cfg(feature = "time")]
    moments! {
        time::OffsetDateTime: |moment| moment.micros().and_then(time_types::timestamp_of)
            .map(|plain| plain.assume_utc());
        time::PrimitiveDateTime: |moment| moment.micros().and_then(time_types::timestamp_of);
        time::Date: |moment| i32::try_from(moment.days()).ok().and_then(time_types::date_of);
        time::Time: |moment| time_types::time_of(moment.of_day());
    }
}
