//! Counting statements: each that runs for a model is a span of `tracing`, target `onedef`.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

struct Counter(Arc<AtomicU64>);

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "onedef" && metadata.is_span()
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What a query gives, and how many statements it took. On one thread, as tests are.
pub async fn count<T>(query: impl Future<Output = T>) -> (T, u64) {
    let number = Arc::new(AtomicU64::new(0));
    let guard = tracing::subscriber::set_default(Counter(number.clone()));
    let result = query.await;
    drop(guard);
    (result, number.load(Ordering::Relaxed))
}
