//! Where a query gets a connection from.

use std::fmt;
use std::future::Future;
use std::ops::{Deref, DerefMut};

use sqlx::Pool;
use sqlx::pool::PoolConnection;

use super::begin::Doubt;
use super::driver::Driver;
use super::refusal;
use super::transaction::Open;
use crate::error::Error;

/// What queries run on: `&pool`, `&mut connection`, `&mut transaction`, and a [`Tx`](super::Tx) by reference.
///
/// A query whose future is dropped leaves no transaction behind: a connection of a pool of which that is not certain is
/// closed. Only of a PostgreSQL connection that no pool has, nobody can close it but its owner, who does so when a query
/// on it was dropped.
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
#[doc(hidden)]
pub struct Lease<'a, D: Driver> {
    held: Held<'a, D>,
    doubt: Doubt,
}

enum Held<'a, D: Driver> {
    /// Of a pool, which gets it back.
    Pooled(PoolConnection<D>),
    /// Of the caller, who has it of a pool.
    Lent(&'a mut PoolConnection<D>),
    /// Of the caller.
    Borrowed(&'a mut D::Connection),
    /// Of a transaction that several may use in turn.
    Shared(futures_util::lock::MutexGuard<'a, Open<D>>),
}

impl<D: Driver> fmt::Debug for Lease<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.held {
            Held::Pooled(_) => "Lease(of a pool)",
            Held::Lent(_) | Held::Borrowed(_) => "Lease(of the caller)",
            Held::Shared(_) => "Lease(of a transaction)",
        })
    }
}

impl<'a, D: Driver> Lease<'a, D> {
    fn new(held: Held<'a, D>) -> Self {
        let doubt = match held {
            Held::Pooled(_) | Held::Lent(_) => Doubt::of::<D>(),
            Held::Borrowed(_) | Held::Shared(_) => Doubt::default(),
        };
        Lease { held, doubt }
    }

    pub(crate) fn of_transaction(open: futures_util::lock::MutexGuard<'a, Open<D>>) -> Self {
        Lease::new(Held::Shared(open))
    }

    /// The connection, and where to say that it is not known what became of it.
    pub(crate) fn parts(&mut self) -> (&mut D::Connection, Doubt) {
        let doubt = self.doubt.clone();
        (&mut **self, doubt)
    }
}

impl<D: Driver> Drop for Lease<'_, D> {
    fn drop(&mut self) {
        if self.doubt.remains() {
            match &mut self.held {
                Held::Pooled(connection) => connection.close_on_drop(),
                Held::Lent(connection) => connection.close_on_drop(),
                Held::Borrowed(_) | Held::Shared(_) => {}
            }
        }
    }
}

impl<D: Driver> Deref for Lease<'_, D> {
    type Target = D::Connection;

    fn deref(&self) -> &D::Connection {
        match &self.held {
            Held::Pooled(connection) => connection,
            Held::Lent(connection) => connection,
            Held::Borrowed(connection) => connection,
            Held::Shared(open) => &open.connection,
        }
    }
}

impl<D: Driver> DerefMut for Lease<'_, D> {
    fn deref_mut(&mut self) -> &mut D::Connection {
        match &mut self.held {
            Held::Pooled(connection) => connection,
            Held::Lent(connection) => connection,
            Held::Borrowed(connection) => connection,
            Held::Shared(open) => &mut open.connection,
        }
    }
}

impl<D: Driver> Source for &Pool<D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        let connection = self.acquire().await.map_err(refusal::of_connecting)?;
        Ok(Lease::new(Held::Pooled(connection)))
    }
}

impl<D: Driver> Source for &mut PoolConnection<D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        Ok(Lease::new(Held::Lent(&mut **self)))
    }
}

impl<D: Driver> Source for &mut sqlx::Transaction<'_, D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        Ok(Lease::new(Held::Borrowed(&mut ***self)))
    }
}

#[cfg(feature = "postgres")]
impl Source for &mut sqlx::PgConnection {
    type Db = sqlx::Postgres;

    async fn lease(&mut self) -> Result<Lease<'_, sqlx::Postgres>, Error> {
        Ok(Lease::new(Held::Borrowed(&mut **self)))
    }
}

#[cfg(feature = "sqlite")]
impl Source for &mut sqlx::SqliteConnection {
    type Db = sqlx::Sqlite;

    async fn lease(&mut self) -> Result<Lease<'_, sqlx::Sqlite>, Error> {
        Ok(Lease::new(Held::Borrowed(&mut **self)))
    }
}
