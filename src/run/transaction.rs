//! Transactions that several queries share.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_util::lock::Mutex;
use sqlx::pool::PoolConnection;
use sqlx::{Connection as _, Pool, SqlStr};
use sqlx_core::transaction::TransactionManager as _;

use super::driver::Driver;
use super::refusal;
use super::source::{Lease, Source};
use crate::error::Error;
use crate::query::statement::Dialect;

/// A transaction, within [`transaction`]. Queries take it as `&tx`; several at once wait for each other.
///
/// It has no lifetime, so that a future with it in it can be spawned.
#[derive(Debug)]
pub struct Tx<D: Driver> {
    inner: Arc<Mutex<Open<D>>>,
}

impl<D: Driver> Tx<D> {
    /// The connection, for statements of one's own: `sqlx::query(…).execute(&mut *tx.connection().await?)`.
    ///
    /// # Errors
    /// [`Error::Other`] when the transaction is over: PostgreSQL refused something in it, and the error was passed over.
    pub async fn connection(&self) -> Result<Lease<'_, D>, Error> {
        let open = self.inner.lock().await;
        match open.connection.is_in_transaction() {
            true => Ok(Lease::of_transaction(open)),
            // Statements would run on their own from here on.
            false => Err(is_over()),
        }
    }
}

fn is_over() -> Error {
    Error::Other("the transaction was rolled back by the database".into())
}

/// A connection of a pool in a transaction of our own. Dropped, it is rolled back.
///
/// Of sqlx's own type there is none that both has no lifetime and begins such that the future can be dropped meanwhile.
#[derive(Debug)]
pub(crate) struct Open<D: Driver> {
    pub(crate) connection: PoolConnection<D>,
    /// Whether the answer to `BEGIN` or to what ends it was seen.
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Beginning,
    Open,
    Ended,
}

impl<D: Driver> Open<D> {
    async fn begin(pool: &Pool<D>, statement: &'static str) -> Result<Self, Error> {
        let mut open = Open {
            connection: pool.acquire().await.map_err(refusal::of_connecting)?,
            state: State::Beginning,
        };
        D::TransactionManager::begin(&mut open.connection, Some(SqlStr::from_static(statement)))
            .await
            .map_err(refusal::of)?;
        open.state = State::Open;
        Ok(open)
    }

    async fn commit(mut self) -> Result<(), sqlx::Error> {
        let ended = D::TransactionManager::commit(&mut self.connection).await;
        self.ended(ended)
    }

    async fn roll_back(mut self) -> Result<(), sqlx::Error> {
        let ended = D::TransactionManager::rollback(&mut self.connection).await;
        self.ended(ended)
    }

    /// A connection that could not end its transaction is in another state than sqlx thinks (the database may have ended it
    /// by itself), and is of no use to anybody.
    fn ended(&mut self, ended: Result<(), sqlx::Error>) -> Result<(), sqlx::Error> {
        if ended.is_err() {
            self.connection.close_on_drop();
        }
        self.state = State::Ended;
        ended
    }
}

impl<D: Driver> Drop for Open<D> {
    fn drop(&mut self) {
        match (self.state, D::DIALECT) {
            // Nobody knows whether it begun, and what is queued now would come too early or not at all (see `begin`).
            (State::Beginning, Dialect::Postgres) => self.connection.close_on_drop(),
            (State::Beginning | State::Open, _) => {
                D::TransactionManager::start_rollback(&mut self.connection)
            }
            (State::Ended, _) => {}
        }
    }
}

impl<D: Driver> Source for &Tx<D> {
    type Db = D;

    async fn lease(&mut self) -> Result<Lease<'_, D>, Error> {
        self.connection().await
    }
}

/// How far transactions are kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// Each statement sees what was committed before it.
    ReadCommitted,
    /// All statements see what was committed before the first.
    RepeatableRead,
    /// As if transactions ran one after the other.
    Serializable,
}

/// Runs `work` in a transaction: committed when it succeeds, rolled back when it fails or its future is dropped.
///
/// ```text
/// let user = onedef::transaction(&pool, async |tx| {
///     let user = User::create(NewUser { … }).one(&tx).await?;
///     AuditLog::create(NewAuditLog { … }).exec(&tx).await?;
///     Ok(user)
/// })
/// .await?;
/// ```
///
/// An error of one's own goes in as [`Error::Other`]. For an isolation level, and for another try when the database gave
/// way to another transaction, see [`Transaction`].
///
/// # Errors
/// What `work` says, and what the database says of the commit.
pub async fn transaction<D, T, F, Fut>(pool: &Pool<D>, work: F) -> Result<T, Error>
where
    D: Driver,
    F: FnOnce(Tx<D>) -> Fut,
    Fut: Future<Output = Result<T, Error>>,
{
    attempt(pool, None, work).await
}

/// A transaction with an isolation level and other tries.
#[derive(Debug, Clone, Copy, Default)]
#[must_use = "nothing happens until `run`"]
pub struct Transaction {
    isolation: Option<Isolation>,
    retries: u32,
}

impl Transaction {
    /// As the database has it by default, tried once.
    pub fn new() -> Self {
        Self::default()
    }

    /// How far it is kept apart from others. SQLite knows only [`Isolation::Serializable`], and always has it.
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = Some(isolation);
        self
    }

    /// Tries again so many times when the database gave way to another transaction: a serialization failure or a deadlock.
    /// What `work` does outside of the database it does again, too.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Runs `work`, as [`transaction`] does.
    ///
    /// # Errors
    /// What `work` says at the last try, and what the database says of the commit.
    pub async fn run<D, T, F, Fut>(self, pool: &Pool<D>, mut work: F) -> Result<T, Error>
    where
        D: Driver,
        F: FnMut(Tx<D>) -> Fut,
        Fut: Future<Output = Result<T, Error>>,
    {
        let mut tries = 0;
        loop {
            match attempt(pool, self.isolation, &mut work).await {
                Err(error) if error.is_conflict() && tries < self.retries => {
                    tries += 1;
                    pause(tries).await;
                }
                result => return result,
            }
        }
    }
}

async fn attempt<D, T, F, Fut>(pool: &Pool<D>, isolation: Option<Isolation>, work: F) -> Result<T, Error>
where
    D: Driver,
    F: FnOnce(Tx<D>) -> Fut,
    Fut: Future<Output = Result<T, Error>>,
{
    let begin = match (D::DIALECT, isolation) {
        // A transaction that first reads and then writes would have to give way; it asks for the lock at once.
        (Dialect::Sqlite, _) => "BEGIN IMMEDIATE",
        (Dialect::Postgres, None) => "BEGIN",
        (Dialect::Postgres, Some(Isolation::ReadCommitted)) => "BEGIN ISOLATION LEVEL READ COMMITTED",
        (Dialect::Postgres, Some(Isolation::RepeatableRead)) => "BEGIN ISOLATION LEVEL REPEATABLE READ",
        (Dialect::Postgres, Some(Isolation::Serializable)) => "BEGIN ISOLATION LEVEL SERIALIZABLE",
    };
    let open = Open::begin(pool, begin).await?;
    let inner = Arc::new(Mutex::new(open));
    let outcome = work(Tx {
        inner: Arc::clone(&inner),
    })
    .await;
    let Ok(open) = Arc::try_unwrap(inner) else {
        return Err(Error::Other(
            "the transaction was kept beyond its function, and is rolled back".into(),
        ));
    };
    let open = open.into_inner();
    match outcome {
        Ok(_) if !open.connection.is_in_transaction() => Err(is_over()),
        Ok(value) => {
            open.commit().await.map_err(refusal::of)?;
            Ok(value)
        }
        Err(error) => {
            // What the function said is what is told, whatever becomes of the connection.
            let _ = open.roll_back().await;
            Err(error)
        }
    }
}

/// A little longer each time, so that those who met do not meet again.
async fn pause(tries: u32) {
    let most = 1u64 << tries.min(8);
    let chance = uuid::Uuid::new_v4().as_u128() as u64 % (most * 1_000);
    let pause = Duration::from_micros(most * 500 + chance);
    futures_timer::Delay::new(pause).await;
}
