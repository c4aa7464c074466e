//! Annotated structs are the one definition of your tables: onedef compiles them into a Prisma schema, SQL and queries.
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
//! The structs stay what they are: plain data, with the derives of other crates beside ours. The command `onedef` (package
//! `schema-cli`) reads the same source without compiling it, and writes the artifacts: a Prisma schema, SQL, JSON. The keys
//! of `#[db(...)]`, the types and the expressions are in the
//! [manual](https://github.com/onedef/onedef/blob/main/docs/README.md).
//!
//! # What the derives give
//! * [`Model`], [`View`], [`Enum`] and [`Scalar`] describe the item as [constants](description), as far as it can be known
//!   from the item alone.
//! * A constant for each column ([`Column`]) and each relation ([`Relation`]), by which a misspelt name does not compile.
//! * [`Record::read`] makes the struct from a row, by position, so that a `sqlx::FromRow` of your own beside it is no conflict.
//! * What is wrong with the item alone does not compile: an unknown key, two fields on one column, a foreign key of
//!   another type than what it references. What needs all items is said by `onedef validate`.
//!
//! ```compile_fail
//! # use onedef::Model;
//! #[derive(Model)]
//! struct User {
//!     #[db(id)]
//!     id: i32,
//!     #[db(uniqe)] // unknown key `uniqe`: did you mean `unique`?
//!     email: String,
//! }
//! ```
//!
//! Relation fields ([`BelongsTo`], [`HasOne`], [`HasMany`], [`ManyToMany`]) hold nothing and cost nothing; they are made
//! with `Default::default()`.
//!
//! ```
//! use onedef::{Enum, Model};
//!
//! #[derive(Enum, Debug, Clone, Copy, PartialEq)]
//! #[db(rename_all = "snake_case")]
//! enum Status {
//!     Active,
//!     OnHold,
//! }
//!
//! #[derive(Model)]
//! #[db(rename_all = "camelCase")]
//! struct Account {
//!     #[db(id)]
//!     id: i32,
//!     account_status: Status,
//! }
//!
//! let columns: Vec<&str> = Account::DESCRIPTION.fields.iter().map(|field| field.column).collect();
//! assert_eq!(columns, ["id", "accountStatus"]);
//! assert_eq!(Account::ACCOUNT_STATUS.column(), "accountStatus");
//! ```
//!
//! # Queries
//! With a driver, a model has queries as methods, which run on what sqlx takes. A wrong column, a forgotten value or a
//! relation that was not included does not compile; values are always bound. The
//! [manual](https://github.com/onedef/onedef/blob/main/docs/queries.md) has a page about them.
//!
//! ```
//! use onedef::sqlx::SqlitePool;
//! use onedef::{BelongsTo, Error, HasMany, Model};
//!
//! #[derive(Model, Debug, Clone)]
//! struct Author {
//!     #[db(id, default = cuid())]
//!     id: String,
//!     #[db(unique)]
//!     name: String,
//!     books: HasMany<Book>,
//! }
//!
//! #[derive(Model, Debug, Clone)]
//! struct Book {
//!     #[db(id, default = cuid())]
//!     id: String,
//!     title: String,
//!     #[db(default = 0)]
//!     pages: i32,
//!     author_id: String,
//!     author: BelongsTo<Author>,
//! }
//!
//! async fn books(pool: &SqlitePool) -> Result<(), Error> {
//!     let ann = Author::create(NewAuthor { name: "Ann".into() })
//!         .with(Author::BOOKS, |ann| {
//!             ["Rows", "Tables"].map(|title| NewBook { title: title.into(), author_id: ann.id.clone() })
//!         })
//!         .one(pool)
//!         .await?;
//!     let books = Book::find_many()
//!         .filter(Book::TITLE.starts_with("R") | Book::PAGES.gt(100))
//!         .include(Book::AUTHOR)
//!         .order_by(Book::TITLE)
//!         .all(pool)
//!         .await?;
//!     assert_eq!((books.len(), books[0].get(Book::AUTHOR).name.as_str()), (1, "Ann"));
//!
//!     onedef::transaction(pool, async |tx| {
//!         Book::update(Book::ID.eq(&books[0].id)).increment(Book::PAGES, 12).one(&tx).await?;
//!         Author::update(Author::ID.eq(&ann.id)).set(Author::NAME, "Anne").one(&tx).await
//!     })
//!     .await?;
//!     let again = Author::create(NewAuthor { name: "Anne".into() }).one(pool).await;
//!     assert!(matches!(again, Err(Error::Unique { fields, .. }) if fields == ["name"]));
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! #     use onedef::sqlx::{self, sqlite::SqlitePoolOptions};
//! #     let pool = SqlitePoolOptions::new().max_connections(1).connect("sqlite::memory:").await?;
//! #     sqlx::raw_sql(
//! #         r#"CREATE TABLE "author" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL);
//! #         CREATE UNIQUE INDEX "author_name_key" ON "author"("name");
//! #         CREATE TABLE "book" ("id" TEXT PRIMARY KEY, "title" TEXT NOT NULL, "pages" INTEGER NOT NULL DEFAULT 0,
//! #             "author_id" TEXT NOT NULL REFERENCES "author"("id"))"#,
//! #     )
//! #     .execute(&pool)
//! #     .await?;
//! #     books(&pool).await
//! # }
//! ```
//!
//! What the other side of a column, a key or a tenant scope has to be, rustc says:
//!
//! ```compile_fail
//! # use onedef::Model;
//! # #[derive(Model)]
//! # #[db(tenant = tenant_id)]
//! # struct Note {
//! #     #[db(id)]
//! #     id: i32,
//! #     tenant_id: String,
//! # }
//! let notes = Note::find_many(); // the rows of this model belong to tenants: start with `in_tenant(&id)`
//! ```
//!
//! # Features
//! No driver is on by default, so that a crate of models stays small; `postgres` and `sqlite` switch them on, and with
//! them [`sqlx`](https://docs.rs/sqlx) as `onedef::sqlx`. `mysql` brings the driver of MySQL and MariaDB: rows are read
//! through [`Record`] and [`Db`], enums and newtypes stand in your own statements, and the queries of this crate do not
//! run there. The crates whose types may stand in fields have a feature each:
//! `chrono`, `time`, `uuid`, `rust_decimal`, `bigdecimal`, and `json` for `serde_json::Value` and [`Json`].
//! `serde` makes a row with related rows serialise as one object, and the markers of relations as nothing. `query` has the
//! queries as values, without a driver to run them; both drivers turn it on. `derive` is on by default.

// The derives print `::onedef::…`, which has to mean this crate inside of it, too.
extern crate self as onedef;

pub mod description;
#[cfg(all(
    feature = "introspect",
    any(feature = "mysql", feature = "postgres", feature = "sqlite")
))]
pub mod introspect;

mod column;
mod drivers;
mod error;
mod json;
mod key;
mod marker;
mod model;
mod opaque;
#[cfg(feature = "query")]
#[cfg_attr(
    not(any(feature = "postgres", feature = "sqlite")),
    allow(
        dead_code,
        unreachable_pub,
        unused_imports,
        reason = "without a driver nobody runs what it says"
    )
)]
mod query;
mod row;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod run;
#[cfg_attr(
    not(any(feature = "postgres", feature = "sqlite")),
    allow(
        dead_code,
        unused_imports,
        reason = "without a driver nobody runs what it says"
    )
)]
mod value;

#[doc(hidden)]
pub mod __v0;

pub use column::{Column, Computed, Relation};
pub use error::{BoxError, Error, Refusal};
pub use json::Json;
pub use marker::{BelongsTo, HasMany, HasOne, ManyToMany};
pub use model::{Entity, Enum, Model, Scalar, View};
pub use opaque::Opaque;
#[cfg(feature = "query")]
pub use query::*;
pub use row::{Db, Record};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub use run::{Driver, Isolation, Lease, Source, Transaction, Tx, set_slow_query_limit, transaction};
#[cfg(feature = "derive")]
pub use schema_macros::{Enum, Model, Scalar, View, database};
#[cfg(feature = "_driver")]
pub use sqlx;
#[cfg(feature = "query")]
pub use value::Datum;
