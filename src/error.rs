//! What can go wrong at run time.

use std::fmt;

/// Any error inside of [`Error`].
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// An error of the run time. Never holds the value of a column: it may be sensitive.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The driver's own.
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    Driver(sqlx::Error),
    /// A null in a column of a field that is no `Option`.
    Null {
        /// The column's position in the row, from 0.
        position: usize,
    },
    /// A value that the field's type does not have.
    Value {
        /// The column's position in the row, from 0.
        position: usize,
        /// What was wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(any(feature = "postgres", feature = "sqlite"))]
            Error::Driver(error) => write!(f, "the database: {error}"),
            Error::Null { position } => {
                write!(
                    f,
                    "column {position} of the row is null, and its field is no `Option`"
                )
            }
            Error::Value { position, .. } => write!(f, "column {position} of the row cannot be read"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            #[cfg(any(feature = "postgres", feature = "sqlite"))]
            Error::Driver(error) => Some(error),
            Error::Null { .. } => None,
            Error::Value { source, .. } => Some(source.as_ref()),
        }
    }
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Error::Driver(error)
    }
}
