//! What a database does for a query.

use std::future::Future;

use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use sqlx::Either;

use super::children::{Children, Written};
use crate::error::Error;
use crate::query::statement::{Dialect, Table};
use crate::row::Db;
use crate::value::{Datum, Kind};

/// A database that queries run on: `sqlx::Postgres`, `sqlx::Sqlite`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no database that queries run on",
    label = "`sqlx::Postgres` and `sqlx::Sqlite` are, each with the feature of `onedef`; generic code asks for `D: onedef::Driver`"
)]
pub trait Driver:
    Db<Row = <Self as sqlx::Database>::Row> + sqlx::Database<Connection: Send> + Sealed
{
    /// Which it is.
    #[doc(hidden)]
    const DIALECT: Dialect;

    /// Adds a value to the arguments of a statement.
    ///
    /// # Errors
    /// A value that the driver cannot encode.
    #[doc(hidden)]
    fn bind(arguments: &mut Self::Arguments, kind: Kind, value: Datum) -> Result<(), Error>;

    /// Adds the rows of an insert.
    ///
    /// # Errors
    /// As [`bind`](Self::bind).
    #[doc(hidden)]
    fn bind_table(arguments: &mut Self::Arguments, table: Table) -> Result<(), Error>;

    /// The rows of a statement, one after the other, and what sqlx says at its end. Without sqlx's `fetch`, which puts two
    /// streams around this one.
    #[doc(hidden)]
    fn rows<'a>(
        connection: &'a mut Self::Connection,
        text: String,
        arguments: Self::Arguments,
    ) -> Rows<'a, Self>;

    /// The first row of a statement. What the database says after it is not waited for, so this is for what reads, or
    /// for what is judged by a commit that follows.
    #[doc(hidden)]
    fn first<'a>(
        connection: &'a mut Self::Connection,
        text: String,
        arguments: Self::Arguments,
    ) -> BoxFuture<'a, Result<Option<<Self as sqlx::Database>::Row>, sqlx::Error>>;

    /// Runs a statement, and says how many rows it changed.
    #[doc(hidden)]
    fn execute<'a>(
        connection: &'a mut Self::Connection,
        text: String,
        arguments: Self::Arguments,
    ) -> impl Future<Output = Result<u64, sqlx::Error>> + Send + 'a;

    /// Writes related rows of a row that was written.
    #[doc(hidden)]
    fn children<'a, M: crate::model::Entity>(
        children: Box<dyn Children<M>>,
        connection: &'a mut Self::Connection,
        written: Written<'a, M>,
    ) -> BoxFuture<'a, Result<(), Error>>;
}

/// Rows as sqlx gives them, with the number of changed rows at the end of each statement.
pub(crate) type Rows<'a, D> = BoxStream<
    'a,
    Result<Either<<D as sqlx::Database>::QueryResult, <D as sqlx::Database>::Row>, sqlx::Error>,
>;

/// No other crate has a driver.
pub trait Sealed {}
