//! What may stand in a field.
//!
//! ```text
//! Field = Value | Option<Value>          the type of a field
//! Value                                  without null: primitives, lists, enums, newtypes
//! Stored                                 what the drivers know
//! ```
//!
//! The derives implement [`Value`] for enums and newtypes by saying what they are stored as, and so never name a driver.

mod label;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;
mod types;

pub use label::Label;

use crate::error::{BoxError, Error};

/// A type that a field may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be stored in a column [T0101]",
    label = "not a type of a column",
    note = "a type of chrono, time, uuid, rust_decimal, bigdecimal or serde_json needs the feature of `onedef` with that name (`json`)",
    note = "an own type becomes one by `#[derive(Enum)]` or `#[derive(Scalar)]`, or stands in `onedef::Json<…>`"
)]
pub trait Field: Sized {
    /// The type that the drivers read.
    type Stored: Stored;

    /// From what a driver read at a position, `None` for null.
    ///
    /// # Errors
    /// Null where there is none, or a value that the type does not have.
    fn from_stored(stored: Option<Self::Stored>, at: usize) -> Result<Self, Error>;
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

    /// From what a driver read.
    ///
    /// # Errors
    /// A value that the type does not have.
    fn from_stored(stored: Self::Stored) -> Result<Self, BoxError>;

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

    #[cfg(feature = "postgres")]
    fn postgres_list(_: &sqlx::postgres::PgRow, at: usize) -> Result<Option<Vec<Self>>, Error> {
        Err(Error::Value {
            position: at,
            source: "lists of lists cannot be read".into(),
        })
    }
}

impl<T: Value> Field for T {
    type Stored = T::Stored;

    fn from_stored(stored: Option<T::Stored>, at: usize) -> Result<Self, Error> {
        match stored {
            Some(stored) => T::from_stored(stored).map_err(|source| Error::Value { position: at, source }),
            None => T::from_null().ok_or(Error::Null { position: at }),
        }
    }
}

impl<T: Value> Field for Option<T> {
    type Stored = T::Stored;

    fn from_stored(stored: Option<T::Stored>, at: usize) -> Result<Self, Error> {
        stored
            .map(T::from_stored)
            .transpose()
            .map_err(|source| Error::Value { position: at, source })
    }
}
