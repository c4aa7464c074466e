//! What a query is, before a database sees it: pure values, and the statement that they become.
//!
//! ```text
//! User::EMAIL.eq("a@b.c")      filter, operators      conditions on columns
//! User::SESSIONS.some(…)       related                conditions on related rows
//! User::CREATED_AT.desc()      order                  the order of rows, and cursors into it
//! User::find_many()            find, aggregate        what is read
//! User::SESSIONS.take(5)       include, related_rows  related rows that come with it
//! User::create(NewUser { … })  create, update, delete what is written
//! User::links(User::ROLES, …)  links                  pairs of rows that are there
//!                                    │
//!                                    ▼
//!                              statement              text with placeholders, and the values beside it
//! ```
//!
//! Nothing here knows a driver; `run` binds the values and reads the rows. Identifiers come from the definition and are
//! quoted by one function, [`statement::Writer::ident`]; values are only ever bound.

mod aggregate;
mod batch;
mod cardinality;
mod conditions;
mod create;
mod cursor;
mod delete;
pub(crate) mod edge;
mod filter;
mod find;
mod guard;
mod include;
pub(crate) mod insert;
mod into_field;
mod keyed;
pub(crate) mod links;
mod operators;
mod order;
mod places;
mod related;
mod related_rows;
mod scope;
mod select;
#[cfg(feature = "serde")]
mod serialize;
pub(crate) mod statement;
mod update;
mod values;
pub(crate) mod visible;
mod with;

pub use aggregate::{Aggregate, Aggregated, Group, GroupBy, GroupOrder, Having, avg, count, max, min, sum};
pub use cardinality::{Cardinality, One};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub(crate) use create::ParentPlan;
pub use create::{
    Create, CreateMany, CreateUnder, Draft, Drafted, Parent, ToOne, ToOthers, connect, connect_or_create,
    create,
};
pub use cursor::{Cursor, Slice};
pub use delete::{Delete, DeleteMany, Restore};
pub(crate) use filter::Node;
pub use filter::{
    AllRows, Condition, Equal, Filter, LiveRows, Rows, Single, TextMatch, Unique, UniqueBy, Whole,
};
pub(crate) use find::Select;
pub use find::{ByKey, Count, Find, First, Many, Page, Paged};
pub(crate) use include::IncludePlan;
pub use include::{Include, IncludeList, IntoInclude, Loaded};
pub use into_field::IntoField;
pub(crate) use keyed::{Key, RowsByKey};
pub use links::{ChangeLinks, Links};
pub(crate) use order::kind as order_kind;
pub use order::{IntoOrder, Order};
pub use related::{Reach, RelatedField, Way};
pub(crate) use scope::Tenant;
pub use scope::{
    Across, Always, Belonging, ByTenant, Marked, Open, Perhaps, Presence, Reaches, Resolved, Scope, Tenancy,
    Through, Untenanted, Within,
};
pub use select::{Expression, Selected, Selection};
pub(crate) use update::{Change, Changes};
pub use update::{Update, UpdateMany, Upsert};
pub use with::{Here, Included, Pick, There, With};
