//! The types that are columns by themselves.

use super::{Datum, Element, Kind, Label, Stored, Value};
use crate::error::BoxError;
#[cfg(feature = "_driver")]
use crate::error::Error;

/// Types that are stored as they are: what each is, and how it becomes a value.
macro_rules! plain {
    ($($type:ty = $kind:ident, |$value:ident| $datum:expr;)*) => {
        $(
            impl Value for $type {
                type Stored = $type;
                type Key = $type;
                const KIND: Kind = Kind::$kind;

                fn from_stored(stored: $type) -> Result<Self, BoxError> {
                    Ok(stored)
                }

                #[inline]
                fn into_datum(self) -> Datum {
                    let $value = self;
                    $datum
                }
            }
        )*
    };
}

/// Types that are stored as they are, and may stand in lists.
macro_rules! elements {
    ($($type:ty = $kind:ident, |$value:ident| $datum:expr;)*) => {
        plain!($($type = $kind, |$value| $datum;)*);
        $(impl Element for $type {})*
        stored!($($type),*);
    };
}

/// Types that the drivers know, each in a module of its own.
macro_rules! stored {
    ($($type:ty),* $(,)?) => {
        $(
            impl Stored for $type {
                #[cfg(feature = "postgres")]
                fn postgres(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Self>, Error> {
                    <Self as super::postgres::Read>::read(row, at)
                }

                #[cfg(feature = "sqlite")]
                fn sqlite(row: &sqlx::sqlite::SqliteRow, at: usize) -> Result<Option<Self>, Error> {
                    <Self as super::sqlite::Read>::read(row, at)
                }

                #[cfg(feature = "mysql")]
                fn mysql(row: &sqlx::mysql::MySqlRow, at: usize) -> Result<Option<Self>, Error> {
                    <Self as super::mysql::Read>::read(row, at)
                }

                #[cfg(feature = "postgres")]
                fn postgres_list(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    <Self as super::postgres::Read>::read_list(row, at)
                }
            }
        )*
    };
}

stored!(Label);

elements! {
    String = Text, |text| Datum::Text(text.into());
    bool = Bool, |value| Datum::Bool(value);
    i16 = I16, |number| Datum::Int(number.into());
    i32 = I32, |number| Datum::Int(number.into());
    i64 = I64, |number| Datum::Int(number);
    f32 = F32, |number| Datum::Float(number.into());
    f64 = F64, |number| Datum::Float(number);
    Vec<u8> = Bytes, |bytes| Datum::Bytes(bytes);
}
#[cfg(feature = "chrono")]
elements! {
    chrono::DateTime<chrono::Utc> = Instant, |instant| Datum::Micros(instant.timestamp_micros());
    chrono::NaiveDateTime = Timestamp, |plain| Datum::Micros(plain.and_utc().timestamp_micros());
    chrono::NaiveDate = Date, |date| Datum::Days(date.to_epoch_days());
    chrono::NaiveTime = Time, |time| Datum::TimeOfDay(super::moment::micros_of_time(time));
}
#[cfg(feature = "time")]
elements! {
    time::OffsetDateTime = Instant, |instant| Datum::Micros(super::moment::time_types::micros_of(instant));
    time::PrimitiveDateTime = Timestamp,
        |plain| Datum::Micros(super::moment::time_types::micros_of(plain.assume_utc()));
    time::Date = Date, |date| Datum::Days(super::moment::time_types::days_of(date));
    time::Time = Time, |time| Datum::TimeOfDay(super::moment::time_types::micros_of_time(time));
}
#[cfg(feature = "uuid")]
elements! {
    uuid::Uuid = Uuid, |id| Datum::Uuid(id.into_bytes());
}
#[cfg(feature = "rust_decimal")]
elements! {
    rust_decimal::Decimal = Decimal, |number| Datum::Decimal(number.to_string());
}
#[cfg(feature = "bigdecimal")]
elements! {
    bigdecimal::BigDecimal = Decimal, |number| Datum::Decimal(number.to_plain_string());
}
#[cfg(feature = "json")]
elements! {
    serde_json::Value = Json, |json| Datum::Json(json);
}

/// Null is the empty list: other clients write it so.
impl<T: Element> Value for Vec<T> {
    type Stored = super::List<T::Stored>;
    type Key = Vec<T::Key>;
    const KIND: Kind = Kind::List(&T::KIND);
    const NATIVE: &'static [&'static str] = T::NATIVE;

    fn from_stored(stored: Self::Stored) -> Result<Self, BoxError> {
        stored.0.into_iter().map(T::from_stored).collect()
    }

    fn from_null() -> Option<Self> {
        Some(Vec::new())
    }

    fn into_datum(self) -> Datum {
        Datum::List(self.into_iter().map(Value::into_datum).collect())
    }
}

#[cfg(feature = "json")]
impl<T: serde::Serialize + serde::de::DeserializeOwned> Value for crate::Json<T> {
    type Stored = serde_json::Value;
    type Key = serde_json::Value;
    const KIND: Kind = Kind::Json;

    fn from_stored(stored: serde_json::Value) -> Result<Self, BoxError> {
        Ok(crate::Json(serde_json::from_value(stored)?))
    }

    fn into_datum(self) -> Datum {
        serde_json::to_value(self.0).map_or(Datum::Invalid("a value that JSON does not have"), Datum::Json)
    }
}
