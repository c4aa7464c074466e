//! Where a query gets a connection from.

use std::future::Future;
use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::{Database, Pool};

use super::driver::Driver;
use crate::error::Error;

/// What queries run on: `&pool`, `&mut connection`, `&mut transaction`, and a [`Tx`](super::Tx) by reference.
#[diagnostic::on_unimplemented(
    message = "a query does not run on `{Self}`",
    label = "expected `&pool`, `&mut connection`, `&mut transaction` or `&tx`"
)]
pub trait Source: Send {
    /// The database.
    type Db: Driver;

    /// A connection for a while.
    ///
    /// # Errors
    /// [`Error::Connection`] when there is none.
    #[doc(hidden)]
    fn lease(&mut self) -> impl Future<Output = Result<Lease<'_, Self::Db>, Error>> + Send;
}

/// A connection for a while.
#[derive(Debug)]
#[doc(hidden)]
pub enum Lease<'a, D: Database> {
    /// Of a pool, which gets it back.
    Pooled(PoolConnection<D>),
    /// Of the caller.
    Borrowed(&'a mut D::Connection),
    /// Of a transaction that several may use in turn.
    Shared(futures_util::lock::MutexGuard<'a, sqlx::Transaction<'static, D>>),
}

impl<D: Database> Deref for Lease<'_, D> {
    type Target = D::Connection;

    fn deref(&self) -> &D::Connection {
        match self {
            Lease::Pooled(connection) => connection,
            Lease::Borrowed(connection) => connection,
            Lease::Shared(transaction) => transaction,
        }
    }
}

impl<D: Database> DerefMut for Lease<'_, D> {
    fn deref_mut(&mut self) -> &mut D::Connection {
        match self {
            Lease::Pooled(connection) => connection,
            Lease::Borrowed(connection) => connection,
            Lease::Shared(connection) => connection,
        }
    }
}

impl<D: Driver> Source for &Pool<D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        Ok(Lease::Pooled(self.acquire().await?))
    }
}

impl<D: Driver> Source for &mut PoolConnection<D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        Ok(Lease::Borrowed(&mut ***self))
    }
}

impl<D: Driver> Source for &mut sqlx::Transaction<'_, D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        Ok(Lease::Borrowed(&mut ***self))
    }
}

#[cfg(feature = "postgres")]
impl Source for &mut sqlx::PgConnection {
    type Db = sqlx::Postgres;

    async fn lease(&mut self) -> Result<Lease<'_, sqlx::Postgres>, Error> {
        Ok(Lease::Borrowed(&mut **self))
    }
}

#[cfg(feature = "sqlite")]
impl Source for &mut sqlx::SqliteConnection {
    type Db = sqlx::Sqlite;

    async fn lease(&mut self) -> Result<Lease<'_, sqlx::Sqlite>, Error> {
        Ok(Lease::Borrowed(&mut **self))
    }
}
