//! Whole-system tests: definitions are compiled, and the real peers (Prisma, PostgreSQL, SQLite) judge the result.
//!
//! * [`peers`]: the processes that are asked.
//! * [`scratch`]: databases to try things in.
//! * [`judge`]: everything that must hold of one database of a definition.
//! * [`clients`]: clients of a database as processes.
//! * [`projects`]: the definitions of this repository.
//! * [`catalog`]: what two databases may differ in.
//! * [`random`]: definitions that nobody wrote.
//! * [`typescript`]: what is written in TypeScript, compiled, formatted and run.
//! * [`written`]: what is written in Rust, read again and compiled.
//!
#![allow(
    clippy::disallowed_methods,
    reason = "tests that start processes and read files"
)]

pub mod catalog;
pub mod clients;
pub mod dmmf;
pub mod imported;
pub mod judge;
pub mod peers;
pub mod projects;
pub mod random;
pub mod scratch;
pub mod typescript;
pub mod written;

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Says something in every run. What `eprintln!` says, the test harness keeps to itself unless the test fails.
pub fn say(line: &str) {
    use std::io::Write as _;
    // Nothing is lost for the test when nobody reads it.
    let _ = writeln!(std::io::stderr(), "{line}");
}
