//! A service for many tenants in one PostgreSQL database: native types, partial indexes, checks, soft deletion and
//! row-level security.
//!
//! `DECISIONS.md` beside `Cargo.toml` says where this definition differs from what the application had, and why.

pub mod audit;
pub mod roles;
pub mod sessions;
pub mod tenants;
pub mod users;

onedef::database! {
    function(file = "sql/set_tenant_context.sql"),
}
