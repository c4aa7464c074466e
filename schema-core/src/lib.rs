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
//!
//! Users of onedef need the command or `schema-build`. A tool of its own goes through the same steps as they:
//!
//! ```
//! # #[cfg(feature = "compiler")] {
//! use std::sync::Arc;
//!
//! use schema_core::back::{self, Input, Options};
//! use schema_core::dialect::Dialect;
//! use schema_core::files::Files;
//! use schema_core::front::resolve::DatabaseSetting;
//! use schema_core::front::rust::scan::Source;
//! use schema_core::lower::lower;
//! use schema_core::schema::DatabaseId;
//!
//! struct OneFile(&'static str);
//!
//! impl Files for OneFile {
//!     fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
//!         Ok((path == "src/lib.rs").then(|| self.0.into()))
//!     }
//! }
//!
//! let files = OneFile("#[derive(onedef::Model)] struct User { #[db(id)] id: i32 }");
//! let source = Source {
//!     roots: vec!["src/lib.rs".into()],
//!     cfg: Vec::new(),
//! };
//! let setting = DatabaseSetting {
//!     name: "default".into(),
//!     dialect: Dialect::PostgreSql,
//! };
//! let compiled = schema_core::compile(&files, &source, &[setting], &[]);
//! let schema = compiled.schema.expect("no findings");
//!
//! let database = DatabaseId(0);
//! let sql = back::find("sql").expect("a kind of artifact");
//! let lowered = lower(&schema, database);
//! let text = (sql.write)(Input::whole(&schema, database, &lowered, &Options::default()));
//! assert!(text.contains("CREATE TABLE \"user\""));
//! # }
//! ```

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
pub mod ownership;
#[cfg(feature = "compiler")]
pub mod parallel;
#[cfg(feature = "compiler")]
pub mod raise;
#[cfg(feature = "compiler")]
pub mod schema;
#[cfg(feature = "compiler")]
pub mod sql;

#[cfg(feature = "compiler")]
mod compile;
#[cfg(feature = "compiler")]
pub use compile::{Compilation, compile};
