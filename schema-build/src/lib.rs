//! `onedef.toml`, source files and artifacts: what the `onedef` command and a user's `build.rs` share.
//!
//! ```text
//! onedef.toml ── config ──▶ Project ──┐
//! source files ── disk ───────────────┴─▶ compile ──▶ artifacts (text, sealed) ──▶ generate: write what changed
//!                                                                              └─▶ check: compare, ask git
//! ```
//!
//! The compiler below knows no file; everything about paths, bytes on disk, git and cargo is here. Everything about
//! arguments, colours, streams and exit codes is in the command.
//!
//! In a `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), schema_build::Error> {
//!     schema_build::generate("onedef.toml")?;
//!     Ok(())
//! }
//! ```
#![allow(
    clippy::disallowed_methods,
    reason = "this is the package that reads and writes files and asks git"
)]

mod artifacts;
mod cargo;
mod check;
pub mod config;
mod disk;
mod error;
mod generate;
mod git;
mod project;
mod replace;
mod seal;

pub use artifacts::{Definition, Rendered, State};
pub use cargo::generate;
pub use check::{Checked, CheckedArtifact, Git, check};
pub use disk::Disk;
pub use error::{Error, Findings};
pub use generate::{Change, Changed, Generated, Options, difference, write};
pub use project::Project;
