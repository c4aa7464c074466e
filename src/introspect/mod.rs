//! A live database becomes the SQL model of the compiler: [`Database`].
//!
//! In: a URL. Out: everything that the model has words for, in a fixed order (tables by name, columns by position), and
//! notes on what it has none for. One query for each kind of thing, whatever the number of tables. Nothing is written to
//! the database. From there on [`schema_core::raise`] makes a definition of it.
//!
//! Expressions are kept as the server prints them. Types are spelt as [`schema_core::lower`] spells them, so that both
//! sides of a comparison say the same.

#[cfg(any(feature = "mysql", feature = "postgres"))]
mod answer;
mod error;
mod text;
mod url;

#[cfg(feature = "mysql")]
mod mysql;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use error::Error;

use schema_core::database::Database;
use schema_core::raise::Note;

/// What to read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// PostgreSQL schemas; when there are none, those of the URL's `?schema=`, else `public`.
    pub schemas: Vec<String>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Introspected {
    /// What the model has words for.
    pub database: Database,
    /// What it has none for.
    pub notes: Vec<Note>,
}

/// Reads a database.
///
/// # Errors
/// [`Error::Url`] when no driver is there for the URL; [`Error::Connect`] when the database cannot be reached;
/// [`Error::Schema`] when it lacks a schema that was asked for; [`Error::Read`] when a part of it cannot be read.
pub async fn read(url: &str, options: &Options) -> Result<Introspected, Error> {
    match url::scheme(url) {
        #[cfg(feature = "postgres")]
        "postgres" | "postgresql" => postgres::read(url, options).await,
        #[cfg(feature = "mysql")]
        "mysql" | "mariadb" => mysql::read(url, options).await,
        #[cfg(feature = "sqlite")]
        "sqlite" | "file" => sqlite::read(url, options).await,
        _ => Err(Error::Url(url::without_password(url))),
    }
}
