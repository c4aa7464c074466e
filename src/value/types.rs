//! The types that are columns by themselves.

use super::{Element, Label, Stored, Value};
use crate::error::BoxError;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::error::Error;

/// Types that are stored as they are.
macro_rules! plain {
    ($($type:ty),* $(,)?) => {
        $(
            impl Value for $type {
                type Stored = $type;
                type Key = $type;

                fn from_stored(stored: $type) -> Result<Self, BoxError> {
                    Ok(stored)
                }
            }
        )*
    };
}

/// Types that are stored as they are, and may stand in lists.
macro_rules! elements {
    ($($type:ty),* $(,)?) => {
        plain!($($type),*);
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

                #[cfg(feature = "postgres")]
                fn postgres_list(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
                    <Self as super::postgres::Read>::read_list(row, at)
                }
            }
        )*
    };
}

stored!(Label);

elements!(String, bool, i16, i32, i64, f32, f64, Vec<u8>);
#[cfg(feature = "chrono")]
elements!(
    chrono::DateTime<chrono::Utc>,
    chrono::NaiveDateTime,
    chrono::NaiveDate,
    chrono::NaiveTime,
);
#[cfg(feature = "time")]
elements!(
    time::OffsetDateTime,
    time::PrimitiveDateTime,
    time::Date,
    time::Time
);
#[cfg(feature = "uuid")]
elements!(uuid::Uuid);
#[cfg(feature = "rust_decimal")]
elements!(rust_decimal::Decimal);
#[cfg(feature = "bigdecimal")]
elements!(bigdecimal::BigDecimal);
#[cfg(feature = "json")]
elements!(serde_json::Value);

/// Null is the empty list: other clients write it so.
impl<T: Element> Value for Vec<T> {
    type Stored = super::List<T::Stored>;
    type Key = Vec<T::Key>;

    fn from_stored(stored: Self::Stored) -> Result<Self, BoxError> {
        stored.0.into_iter().map(T::from_stored).collect()
    }

    fn from_null() -> Option<Self> {
        Some(Vec::new())
    }
}

#[cfg(feature = "json")]
impl<T: serde::Serialize + serde::de::DeserializeOwned> Value for crate::Json<T> {
    type Stored = serde_json::Value;
    type Key = serde_json::Value;

    fn from_stored(stored: serde_json::Value) -> Result<Self, BoxError> {
        Ok(crate::Json(serde_json::from_value(stored)?))
    }
}
