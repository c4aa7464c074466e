//! The compiler behind `onedef`.
//!
//! ```text
//! Rust source ── front::rust ──▶ syntax ── front::resolve ──▶ schema ── check ──▶ back::prisma, back::json
//!                                                                │
//!                                                                ▼ lower(dialect)
//!                                                             database ── sql ──▶ CREATE … script
//! ```
//!
//! Pure: text in, text out. No file, network, environment or clock; files come in through [`files::Files`].
//! With the feature `compiler` off only the reading of one item is left, which is what the derives need.

pub mod diagnostic;
#[cfg(feature = "compiler")]
pub mod files;
pub mod front;
pub mod names;
pub mod span;
pub mod syntax;

#[cfg(feature = "compiler")]
pub mod back;
#[cfg(feature = "compiler")]
pub mod check;
#[cfg(feature = "compiler")]
pub mod database;
#[cfg(feature = "compiler")]
pub mod dialect;
#[cfg(feature = "compiler")]
pub mod lower;
#[cfg(feature = "compiler")]
pub mod schema;
#[cfg(feature = "compiler")]
pub mod sql;

#[cfg(feature = "compiler")]
mod compile;
#[cfg(feature = "compiler")]
pub use compile::{Compilation, compile};
