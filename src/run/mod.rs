//! Running queries on a database, through sqlx.
//!
//! A query takes a [`Source`] (a pool, a connection, a transaction), leases a connection of it, and hands its statements
//! to the [`Driver`], which binds values and reads rows. What depends on the database is in `driver`, `postgres` and
//! `sqlite`; the rest is written once for both.

mod begin;
pub(crate) mod children;
mod constraints;
mod driver;
mod execute;
mod find;
mod links;
pub(crate) mod load;
mod outlet;
#[cfg(feature = "postgres")]
mod postgres;
pub(crate) mod refusal;
mod source;
#[cfg(feature = "sqlite")]
mod sqlite;
mod transaction;
mod write;

pub use driver::Driver;
pub(crate) use execute::Context;
pub use execute::set_slow_query_limit;
pub(crate) use load::related;
pub use source::{Lease, Source};
pub use transaction::{Isolation, Transaction, Tx, transaction};
