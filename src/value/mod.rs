//! What may stand in a field.
//!
//! ```text
//! Field = Value | Option<Value>          the type of a field
//! Value                                  without null: primitives, lists, enums, newtypes
//! Stored                                 what the drivers know
//! ```
//!
//! The derives implement [`Value`] for enums and newtypes by saying what they are stored as, and so never name a driver.

mod datum;
mod kind;
mod label;
#[cfg(any(feature = "chrono", feature = "time"))]
#[cfg_attr(
    not(feature = "postgres"),
    allow(
        dead_code,
        unused_imports,
        reason = "without PostgreSQL fewer of them are needed"
    )
)]
pub(crate) mod moment;
#[cfg(feature = "mysql")]
mod mysql;
#[cfg(feature = "query")]
mod now;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(any(
    feature = "sqlite",
    all(
        any(feature = "postgres", feature = "mysql"),
        any(feature = "chrono", feature = "time")
    )
))]
mod text;
mod types;

pub use datum::Datum;
pub(crate) use datum::significant;
pub use kind::Kind;
#[cfg(feature = "query")]
pub(crate) use kind::{Cast, Storage, TIME_IN_UTC, list_of, on_postgres, storage};
pub use label::Label;
#[cfg(feature = "query")]
pub(crate) use now::moment_now;
#[cfg(feature = "sqlite")]
pub(crate) use text::iso;

use crate::description::FieldDescription;
use crate::error::{BoxError, Error};
use crate::row::Db;

/// The microseconds of a day.
#[cfg(any(feature = "query", feature = "chrono", feature = "time"))]
pub(crate) const DAY_MICROS: i64 = 86_400_000_000;

/// The number, when the type has exactly this one. Zeros that a wide column shows at the end are left away where there is
/// no room for them.
#[cfg(all(feature = "rust_decimal", any(feature = "postgres", feature = "mysql")))]
fn exactly(digits: &str) -> Option<rust_decimal::Decimal> {
    use rust_decimal::Decimal;

    let decimals = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    if decimals <= Decimal::MAX_SCALE as usize
        && let Ok(number) = Decimal::from_str_exact(digits)
    {
        return Some(number);
    }
    Decimal::from_str_exact(significant(digits)).ok()
}

/// A type that a field may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a column [T0101]",
    label = "not a type of a column",
    note = "a type of chrono, time, uuid, rust_decimal, bigdecimal or serde_json needs the feature of `onedef` with that name (`json`)",
    note = "an own type becomes one by `#[derive(Enum)]` or `#[derive(Scalar)]`, or stands in `onedef::Json<…>`"
)]
pub trait Field: Sized {
    /// The type without `Option`.
    type Value: Value;
    /// The type that the drivers read.
    type Stored: Stored;
    /// What it says of a field.
    #[doc(hidden)]
    const OF: FieldDescription;

    /// The value at a position. The derive asks the type for it, as it does for all else, so that a type that is none of
    /// a column is reported once.
    ///
    /// # Errors
    /// As [`Db::get`].
    #[doc(hidden)]
    #[inline]
    fn read<D: Db>(row: &D::Row, at: usize) -> Result<Self, Error> {
        D::get(row, at)
    }

    /// From what a driver read at a position, `None` for null.
    ///
    /// # Errors
    /// Null where there is none, or a value that the type does not have.
    fn from_stored(stored: Option<Self::Stored>, at: usize) -> Result<Self, Error>;

    /// The value for a statement.
    fn into_datum(self) -> Datum;
}

/// A type that a column may have, apart from null.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a column [T0101]",
    label = "not a type of a column",
    note = "a type of chrono, time, uuid, rust_decimal, bigdecimal or serde_json needs the feature of `onedef` with that name (`json`)",
    note = "an own type becomes one by `#[derive(Enum)]` or `#[derive(Scalar)]`, or stands in `onedef::Json<…>`"
)]
pub trait Value: Sized {
    /// The type that the drivers read.
    type Stored: Stored;
    /// The type that foreign keys are compared by: the innermost one of a newtype.
    type Key;
    /// What it is, whatever its Rust type.
    const KIND: Kind;
    /// The native types that come with it.
    const NATIVE: &'static [&'static str] = &[];

    /// From what a driver read.
    ///
    /// # Errors
    /// A value that the type does not have.
    fn from_stored(stored: Self::Stored) -> Result<Self, BoxError>;

    /// The value for a statement.
    fn into_datum(self) -> Datum;

    /// What null is read as, where that is not an error.
    fn from_null() -> Option<Self> {
        None
    }
}

/// A type that may stand in a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a column [T0101]",
    label = "not a type of a column",
    note = "a type of chrono, time, uuid, rust_decimal, bigdecimal or serde_json needs the feature of `onedef` with that name (`json`)",
    note = "an own type becomes one by `#[derive(Enum)]` or `#[derive(Scalar)]`, or stands in `onedef::Json<…>`"
)]
pub trait Element: Value {}

/// A type that the drivers know.
pub trait Stored: Sized {
    /// Reads it from PostgreSQL.
    #[cfg(feature = "postgres")]
    #[doc(hidden)]
    fn postgres(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Self>, Error>;

    /// Reads it from SQLite.
    #[cfg(feature = "sqlite")]
    #[doc(hidden)]
    fn sqlite(row: &sqlx::sqlite::SqliteRow, at: usize) -> Result<Option<Self>, Error>;

    /// Reads it from MySQL.
    #[cfg(feature = "mysql")]
    #[doc(hidden)]
    fn mysql(row: &sqlx::mysql::MySqlRow, at: usize) -> Result<Option<Self>, Error>;

    /// Reads a list of it from PostgreSQL.
    #[cfg(feature = "postgres")]
    #[doc(hidden)]
    fn postgres_list(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Vec<Self>>, Error>;
}

/// What a list is stored as.
#[derive(Debug)]
pub struct List<T>(pub Vec<T>);

impl<T: Stored> Stored for List<T> {
    #[cfg(feature = "postgres")]
    fn postgres(row: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Self>, Error> {
        Ok(T::postgres_list(row, at)?.map(List))
    }

    #[cfg(feature = "sqlite")]
    fn sqlite(_: &sqlx::sqlite::SqliteRow, at: usize) -> Result<Option<Self>, Error> {
        // The check of the definition has refused it before.
        Err(Error::Value {
            position: at,
            source: "SQLite has no lists".into(),
        })
    }

    #[cfg(feature = "mysql")]
    fn mysql(_: &sqlx::mysql::MySqlRow, at: usize) -> Result<Option<Self>, Error> {
        // As above.
        Err(Error::Value {
            position: at,
            source: "MySQL has no lists".into(),
        })
    }

    #[cfg(feature = "postgres")]
    fn postgres_list(_: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        Err(Error::Value {
            position: at,
            source: "lists of lists cannot be read".into(),
        })
    }
}

impl<T: Value> Field for T {
    type Value = T;
    type Stored = T::Stored;
    const OF: FieldDescription = FieldDescription {
        kind: T::KIND,
        type_native: T::NATIVE,
        ..FieldDescription::EMPTY
    };

    fn from_stored(stored: Option<T::Stored>, at: usize) -> Result<Self, Error> {
        match stored {
            Some(stored) => T::from_stored(stored).map_err(|source| Error::Value { position: at, source }),
            None => T::from_null().ok_or(Error::Null { position: at }),
        }
    }

    fn into_datum(self) -> Datum {
        Value::into_datum(self)
    }
}

impl<T: Value> Field for Option<T> {
    type Value = T;
    type Stored = T::Stored;
    const OF: FieldDescription = FieldDescription {
        nullable: true,
        ..<T as Field>::OF
    };

    fn from_stored(stored: Option<T::Stored>, at: usize) -> Result<Self, Error> {
        stored
            .map(T::from_stored)
            .transpose()
            .map_err(|source| Error::Value { position: at, source })
    }

    fn into_datum(self) -> Datum {
        self.map_or(Datum::Null, Value::into_datum)
    }
}
