//! How transactions begin, so that a future that is dropped meanwhile leaves none behind.
//!
//! sqlx 0.9 counts a transaction once the server has answered `BEGIN`. A future that is dropped before leaves a connection
//! whose server is in a transaction that nobody ends (<https://github.com/transact-rs/sqlx/issues/4393>); one that is
//! dropped while a savepoint is made takes the savepoint for the whole transaction, and rolls that back. SQLite's driver
//! knows both cases.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use sqlx::Connection as _;

use super::driver::Driver;
use super::refusal;
use crate::error::Error;
use crate::query::statement::Dialect;

/// Whether nobody knows what became of a `BEGIN`: then the connection must not go back to its pool.
#[derive(Debug, Clone, Default)]
pub(crate) struct Doubt(Option<Arc<AtomicBool>>);

impl Doubt {
    /// Of a connection that can be closed instead.
    pub(crate) fn of<D: Driver>() -> Self {
        Doubt((D::DIALECT == Dialect::Postgres).then(Arc::default))
    }

    /// While the answer is waited for.
    fn set(&self, is_doubtful: bool) {
        if let Some(doubt) = &self.0 {
            doubt.store(is_doubtful, Ordering::Relaxed);
        }
    }

    pub(crate) fn remains(&self) -> bool {
        self.0.as_ref().is_some_and(|doubt| doubt.load(Ordering::Relaxed))
    }
}

/// A transaction, or a savepoint within the caller's.
///
/// # Errors
/// What the database says.
pub(crate) async fn begun<'c, D: Driver>(
    connection: &'c mut D::Connection,
    doubt: &Doubt,
) -> Result<sqlx::Transaction<'c, D>, Error> {
    let inside = connection.is_in_transaction();
    doubt.set(!inside);
    let begin = Whole {
        keep: inside && D::DIALECT == Dialect::Postgres,
        future: Some(Box::pin(connection.begin())),
    };
    let transaction = begin.await.map_err(refusal::of)?;
    doubt.set(false);
    Ok(transaction)
}

/// A future that is not taken apart when it is dropped before its end, when `keep` says so: a savepoint that was not
/// waited for harms nobody, what the driver would do about it does.
struct Whole<F> {
    keep: bool,
    future: Option<Pin<Box<F>>>,
}

impl<F: Future> Future for Whole<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let Some(future) = &mut self.future else {
            return Poll::Pending;
        };
        let output = std::task::ready!(future.as_mut().poll(cx));
        self.future = None;
        Poll::Ready(output)
    }
}

impl<F> Drop for Whole<F> {
    fn drop(&mut self) {
        if let (true, Some(future)) = (self.keep, self.future.take()) {
            std::mem::forget(future);
        }
    }
}
