//! What each database has, as data: named for what is true of the database, not for what our code does about it.

use super::Dialect;

/// Facts about one database.
#[derive(Debug)]
pub struct Facts {
    /// Its name for people.
    pub name: &'static str,
    /// Longest name of a constraint or index, in bytes, as Prisma cuts it. PostgreSQL: `NAMEDATALEN - 1`. SQLite has no
    /// limit; Prisma's own is 10,000.
    pub identifier_bytes: usize,
    /// The longest name that the database keeps.
    pub longest_name: Longest,
    /// `a` and `A` are two names.
    pub names_have_case: bool,
    /// `CREATE SCHEMA`
    pub schemas: bool,
    /// `CREATE TYPE … AS ENUM`
    pub enum_types: bool,
    /// `TEXT[]`
    pub lists: bool,
    /// Access methods other than the B-tree, operator classes, `INCLUDE`, storage parameters.
    pub index_methods: bool,
    /// `NULLS FIRST` in an index.
    pub nulls_order: bool,
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
    /// The current time in a check.
    pub now_in_checks: bool,
    /// Session variables.
    pub settings: bool,
    /// Deferrable unique constraints.
    pub deferrable_uniques: bool,
    /// Generated columns that are computed when read.
    pub virtual_columns: bool,
    /// A generated column may be part of a primary key.
    pub generated_keys: bool,
    /// A generated column may be computed from another.
    pub generated_from_generated: bool,
    /// The primary key is a constraint with a name of its own.
    pub named_primary_keys: bool,
    /// Foreign keys have names that Prisma can set.
    pub named_foreign_keys: bool,
    /// Foreign keys can be added to a table that exists.
    pub adds_foreign_keys: bool,
    /// A foreign key may reference a unique index of another collation than the column's.
    pub references_any_collation: bool,
    /// The join table of a many-to-many relation has a primary key, which Prisma 6 and later make on PostgreSQL alone.
    pub join_table_keys: bool,
}

/// How long a name may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Longest {
    /// At most so many bytes.
    Bytes(usize),
    /// As long as one likes.
    Unlimited,
}

impl Longest {
    /// How long a name is, when that is too long.
    pub fn exceeded_by(self, name: &str) -> Option<String> {
        match self {
            Longest::Bytes(most) if name.len() > most => Some(format!("{} bytes", name.len())),
            Longest::Bytes(_) | Longest::Unlimited => None,
        }
    }
}

static POSTGRESQL: Facts = Facts {
    name: "PostgreSQL",
    identifier_bytes: 63,
    longest_name: Longest::Bytes(63),
    names_have_case: true,
    schemas: true,
    enum_types: true,
    lists: true,
    index_methods: true,
    nulls_order: true,
    nulls_not_distinct: true,
    exclusions: true,
    comments: true,
    row_security: true,
    functions: true,
    materialized_views: true,
    regular_expressions: true,
    now_in_checks: true,
    settings: true,
    deferrable_uniques: true,
    // Since version 18 only.
    virtual_columns: false,
    generated_keys: true,
    generated_from_generated: false,
    named_primary_keys: true,
    named_foreign_keys: true,
    adds_foreign_keys: true,
    references_any_collation: true,
    join_table_keys: true,
};

static SQLITE: Facts = Facts {
    name: "SQLite",
    identifier_bytes: 10_000,
    longest_name: Longest::Unlimited,
    names_have_case: false,
    schemas: false,
    enum_types: false,
    lists: false,
    index_methods: false,
    nulls_order: false,
    nulls_not_distinct: false,
    exclusions: false,
    comments: false,
    row_security: false,
    functions: false,
    materialized_views: false,
    regular_expressions: false,
    now_in_checks: false,
    settings: false,
    deferrable_uniques: false,
    virtual_columns: true,
    generated_keys: false,
    generated_from_generated: true,
    named_primary_keys: false,
    named_foreign_keys: false,
    adds_foreign_keys: false,
    references_any_collation: false,
    join_table_keys: false,
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
