//! Courses, tenants and their users: the gateway of a learning system, on PostgreSQL and on SQLite.
//!
//! `DECISIONS.md` beside `Cargo.toml` says where this definition differs from what the applications had, and why.

pub mod courses;
pub mod dispatches;
pub mod statements;
pub mod tenants;
