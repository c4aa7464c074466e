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
//! # In a `build.rs`
//! With `schema-build` among the `[build-dependencies]`:
//!
//! ```no_run
//! fn main() -> Result<(), schema_build::Error> {
//!     schema_build::generate("onedef.toml")?;
//!     Ok(())
//! }
//! ```
//!
//! Cargo runs it again when `onedef.toml` or a source file that was read changes, and only then. Files that are up to date
//! are not touched, each other is replaced atomically, and one that onedef did not write is left alone, which is an error.
//! Warnings of the definition become cargo's; errors stop the build with what the command would print.
//!
//! # In a program
//! [`generate`] speaks to cargo. Elsewhere, go through its steps:
//!
//! ```no_run
//! # fn main() -> Result<(), schema_build::Error> {
//! use schema_build::{Definition, Disk, Git, Options, Project};
//!
//! let project = Project::find(".".as_ref())?;
//! let disk = Disk::new(&project.folder);
//! let definition = Definition::compile(&project, &[], &disk)?;
//! for changed in schema_build::write(&project, &definition, Options::default())?.changes {
//!     println!("{}: {:?}", changed.path, changed.change);
//! }
//!
//! let checked = schema_build::check(&project, &[], &disk, Git::Ask)?;
//! assert!(!checked.findings.has_errors());
//! # Ok(())
//! # }
//! ```
#![allow(
    clippy::disallowed_methods,
    reason = "this is the package that reads and writes files and asks git"
)]

mod artifacts;
mod cargo;
mod check;
mod compare;
pub mod config;
mod defined;
mod disk;
mod error;
mod generate;
mod git;
mod project;
mod replace;
mod seal;

pub use artifacts::Definition;
pub use cargo::generate;
pub use check::{Checked, CheckedArtifact, Git, check};
pub use compare::State;
pub use disk::Disk;
pub use error::{Error, Findings};
pub use generate::{Change, Changed, Generated, Options, difference, write};
pub use project::Project;
