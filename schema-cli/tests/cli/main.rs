//! The command as a process: arguments, streams, exit codes, files and git.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests start processes, look at files, and fail by panicking"
)]

mod check;
mod failures;
mod generate;
mod git;
mod import;
mod init;
mod others;
mod pull;
mod services;
mod streams;
mod support;
mod validate;
mod watch;
