//! A stream out of an async block, which may hold what borrows from itself: a row stream and its connection.

use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use futures_util::stream::{self, Stream};

use crate::error::Error;

/// Where the block hands out what it makes. There is room for one.
pub(super) struct Outlet<T>(Arc<Mutex<Option<T>>>);

impl<T> Outlet<T> {
    /// Hands out a value, and goes on when it is taken.
    pub(super) async fn give(&self, value: T) {
        let mut value = Some(value);
        // Nobody has to be woken: the stream takes the value in the very poll that put it here, and polls again for more.
        poll_fn(|_| match value.take() {
            Some(value) => {
                self.put(Some(value));
                Poll::Pending
            }
            None => Poll::Ready(()),
        })
        .await;
    }

    fn put(&self, value: Option<T>) -> Option<T> {
        // Nothing panics while it is held.
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *place, value)
    }
}

/// What the block hands out, and the error that it ends with, if it does. Dropped, the block is dropped where it stands.
pub(super) fn stream<'s, T, F>(
    block: impl FnOnce(Outlet<T>) -> F,
) -> impl Stream<Item = Result<T, Error>> + Send + 's
where
    T: Send + 's,
    F: Future<Output = Result<(), Error>> + Send + 's,
{
    let place = Outlet(Arc::new(Mutex::new(None)));
    let mut block = Some(Box::pin(block(Outlet(Arc::clone(&place.0)))));
    stream::poll_fn(move |cx| {
        let Some(running) = &mut block else {
            return Poll::Ready(None);
        };
        let end = running.as_mut().poll(cx);
        if let Some(value) = place.put(None) {
            return Poll::Ready(Some(Ok(value)));
        }
        end.map(|end| {
            block = None;
            end.err().map(Err)
        })
    })
}
