//! Counting statements: each that runs for a model is a span of `tracing`, target `onedef`.

use std::cell::Cell;
use std::future::Future;
use std::sync::Once;

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// Spans that were made on this thread: a test has one of its own.
    static MADE: Cell<u64> = const { Cell::new(0) };
}

struct Counter;

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "onedef" && metadata.is_span()
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        MADE.set(MADE.get() + 1);
        Id::from_u64(MADE.get())
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Listens from before the first query. A subscriber of one thread may come too late: what another thread does at the same
/// moment for the first time is remembered as of interest to nobody.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Counter).unwrap());
}

/// What a query gives, and how many statements it took. On one thread, as tests are.
pub async fn count<T>(query: impl Future<Output = T>) -> (T, u64) {
    let before = MADE.get();
    let result = query.await;
    (result, MADE.get() - before)
}
