//! Two kinds of databases: `main`, which all tenants share, and `client`, of which each tenant has one.
//!
//! `platform` is the main database, `client` a tenant's own, and `chat` stands in both from one definition.
//! `DECISIONS.md` beside `Cargo.toml` says where this definition differs from what the application had, and why.

pub mod chat;
pub mod client;
pub mod platform;
