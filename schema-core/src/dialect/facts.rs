//! What each database has, as data: named for what is true of the database, not for what our code does about it.

use super::Dialect;

/// Facts about one database.
#[derive(Debug)]
pub struct Facts {
    /// Longest name of a constraint or index, in bytes, as Prisma cuts it. PostgreSQL: `NAMEDATALEN - 1`. SQLite has no
    /// limit; Prisma's own is 10,000.
    pub identifier_bytes: usize,
    /// `CREATE SCHEMA`
    pub schemas: bool,
    /// `CREATE TYPE … AS ENUM`
    pub enum_types: bool,
    /// `TEXT[]`
    pub lists: bool,
    /// Access methods other than the B-tree, operator classes, `INCLUDE`, storage parameters.
    pub index_methods: bool,
    /// `NULLS NOT DISTINCT`
    pub nulls_not_distinct: bool,
    /// Exclusion constraints.
    pub exclusions: bool,
    /// `COMMENT ON`
    pub comments: bool,
    /// Row-level security.
    pub row_security: bool,
    /// Functions, sequences and extensions.
    pub functions: bool,
    /// Materialized views.
    pub materialized_views: bool,
    /// Regular expressions without an extension.
    pub regular_expressions: bool,
    /// Session variables.
    pub settings: bool,
    /// Deferrable unique constraints.
    pub deferrable_uniques: bool,
    /// Generated columns that are computed when read.
    pub virtual_columns: bool,
    /// Foreign keys and primary keys have names that Prisma can set.
    pub named_keys: bool,
    /// Foreign keys can be added to a table that exists.
    pub adds_foreign_keys: bool,
}

static POSTGRESQL: Facts = Facts {
    identifier_bytes: 63,
    schemas: true,
    enum_types: true,
    lists: true,
    index_methods: true,
    nulls_not_distinct: true,
    exclusions: true,
    comments: true,
    row_security: true,
    functions: true,
    materialized_views: true,
    regular_expressions: true,
    settings: true,
    deferrable_uniques: true,
    // Since version 18 only.
    virtual_columns: false,
    named_keys: true,
    adds_foreign_keys: true,
};

static SQLITE: Facts = Facts {
    identifier_bytes: 10_000,
    schemas: false,
    enum_types: false,
    lists: false,
    index_methods: false,
    nulls_not_distinct: false,
    exclusions: false,
    comments: false,
    row_security: false,
    functions: false,
    materialized_views: false,
    regular_expressions: false,
    settings: false,
    deferrable_uniques: false,
    virtual_columns: true,
    named_keys: false,
    adds_foreign_keys: false,
};

impl Dialect {
    /// What is true of it.
    pub fn facts(self) -> &'static Facts {
        match self {
            Dialect::PostgreSql => &POSTGRESQL,
            Dialect::Sqlite => &SQLITE,
        }
    }
}
