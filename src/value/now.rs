//! The present.

/// Microseconds since 1970, of now.
#[expect(
    clippy::disallowed_methods,
    reason = "`now()` and `updated_at` are the time at which a client writes"
)]
pub(crate) fn moment_now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
