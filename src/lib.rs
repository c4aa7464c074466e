//! One Rust definition, every schema artifact.
//!
//! ```
//! use onedef::{BelongsTo, HasMany, Model};
//!
//! /// A customer.
//! #[derive(Model, Debug, Clone)]
//! pub struct Tenant {
//!     #[db(id, default = cuid())]
//!     pub id: String,
//!     pub users: HasMany<User>,
//! }
//!
//! /// A person who can sign in.
//! #[derive(Model, Debug, Clone)]
//! #[db(table = "users", unique(tenant_id, email))]
//! pub struct User {
//!     #[db(id, default = cuid())]
//!     pub id: String,
//!     pub email: String,
//!     pub tenant_id: String,
//!     #[db(key = tenant_id, on_delete = cascade)]
//!     pub tenant: BelongsTo<Tenant>,
//! }
//!
//! assert_eq!(User::DESCRIPTION.table, "users");
//! assert_eq!(User::EMAIL.column(), "email");
//! ```
//!
//! The derives print thin impls: the [description] of the item as constants, a constant for each column and relation,
//! and how a row is read by position. The command `onedef` reads the same source without compiling it and writes the
//! artifacts: Prisma schema, SQL, SQLAlchemy models.
//!
//! # Features
//! No driver is on by default, so that a crate of models stays small; `postgres` and `sqlite` switch them on, and with
//! them [`sqlx`](https://docs.rs/sqlx) as `onedef::sqlx`. The crates whose types may stand in fields have a feature each:
//! `chrono`, `time`, `uuid`, `rust_decimal`, `bigdecimal`, and `json` for `serde_json::Value` and [`Json`].
//! `serde` makes the relation markers serialise, as nothing.

// The derives print `::onedef::…`, which has to mean this crate inside of it, too.
extern crate self as onedef;

pub mod description;

mod column;
mod drivers;
mod error;
mod json;
mod key;
mod marker;
mod model;
mod opaque;
mod row;
mod value;

#[doc(hidden)]
pub mod __v0;

pub use column::{Column, Relation};
pub use error::Error;
pub use json::Json;
pub use marker::{BelongsTo, HasMany, HasOne, ManyToMany};
pub use model::{Enum, Model, Scalar, View};
pub use opaque::Opaque;
#[cfg(feature = "derive")]
pub use schema_macros::{Enum, Model, Scalar, View, database};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub use sqlx;
