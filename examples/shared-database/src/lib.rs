//! One PostgreSQL database that two applications share: a front end with Prisma, which owns the tables of `auth`, `files`
//! and `access`, and a back end with SQLAlchemy, which owns the rest and reads those.
//!
//! `DECISIONS.md` beside `Cargo.toml` says where this definition differs from what the applications had, and why.

// The front end's tables.
pub mod access;
pub mod auth;
pub mod files;

// The back end's tables.
pub mod audit;
pub mod catalog;
pub mod companies;
pub mod invoices;
pub mod reports;
pub mod sales;

onedef::database! {
    // The embeddings of invoices, companies and products.
    extension("vector"),
}
