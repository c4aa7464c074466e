//! The main database: users, the registry of tenants, and what is set for the whole platform.

pub mod integrations;
pub mod security;
pub mod tenants;
pub mod users;
