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
    /// `ENUM('a', 'b')` as the type of a column.
    pub enum_columns: bool,
    /// `TEXT[]`
    pub lists: bool,
    /// Access methods other than the B-tree, operator classes, `INCLUDE`, storage parameters.
    pub index_methods: bool,
    /// Indexes over part of the rows: `WHERE (…)`.
    pub partial_indexes: bool,
    /// Indexes over expressions.
    pub expression_indexes: bool,
    /// Indexes over the first characters of a column.
    pub index_prefixes: bool,
    /// Full-text indexes.
    pub fulltext_indexes: bool,
    /// A column of an index may have a collation of its own.
    pub index_collations: bool,
    /// The most columns of one index.
    pub index_columns: usize,
    /// Indexes are part of `CREATE TABLE`, with the key behind them.
    pub indexes_in_tables: bool,
    /// A unique constraint is something else than a unique index.
    pub unique_constraints: bool,
    /// `NULLS FIRST` in an index.
    pub nulls_order: bool,
    /// `NULLS NOT DISTINCT`
    pub nulls_not_distinct: bool,
    /// Exclusion constraints.
    pub exclusions: bool,
    /// Where comments are kept.
    pub comments: Comments,
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
    /// A generated column can say that it is never null.
    pub generated_not_null: bool,
    /// A generated column may be part of a primary key.
    pub generated_keys: bool,
    /// Which others a generated column may be computed from.
    pub generated_from: GeneratedFrom,
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

/// Where a database keeps comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comments {
    /// Nowhere.
    None,
    /// Of everything, by statements of their own: `COMMENT ON`.
    Statements,
    /// Of tables, columns and indexes, where these are defined.
    Inline,
}

/// Which other generated columns a generated column may be computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GeneratedFrom {
    /// None.
    None,
    /// Those that stand before it.
    Earlier,
    /// Any, as long as they do not go round in a circle.
    Any,
}

/// How long a name may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Longest {
    /// At most so many bytes.
    Bytes(usize),
    /// At most so many characters.
    Characters(usize),
    /// As long as one likes.
    Unlimited,
}

impl Longest {
    /// How long a name is, when that is too long.
    pub fn exceeded_by(self, name: &str) -> Option<String> {
        match self {
            Longest::Bytes(most) if name.len() > most => Some(format!("{} bytes", name.len())),
            Longest::Characters(most) if name.chars().count() > most => {
                Some(format!("{} characters", name.chars().count()))
            }
            Longest::Bytes(_) | Longest::Characters(_) | Longest::Unlimited => None,
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
    enum_columns: false,
    lists: true,
    index_methods: true,
    partial_indexes: true,
    expression_indexes: true,
    index_prefixes: false,
    fulltext_indexes: false,
    index_collations: true,
    index_columns: 32,
    indexes_in_tables: false,
    unique_constraints: true,
    nulls_order: true,
    nulls_not_distinct: true,
    exclusions: true,
    comments: Comments::Statements,
    row_security: true,
    functions: true,
    materialized_views: true,
    regular_expressions: true,
    now_in_checks: true,
    settings: true,
    deferrable_uniques: true,
    // Since version 18 only.
    virtual_columns: false,
    generated_not_null: true,
    generated_keys: true,
    generated_from: GeneratedFrom::None,
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
    enum_columns: false,
    lists: false,
    index_methods: false,
    partial_indexes: true,
    expression_indexes: true,
    index_prefixes: false,
    fulltext_indexes: false,
    index_collations: true,
    index_columns: 32,
    indexes_in_tables: false,
    unique_constraints: true,
    nulls_order: false,
    nulls_not_distinct: false,
    exclusions: false,
    comments: Comments::None,
    row_security: false,
    functions: false,
    materialized_views: false,
    regular_expressions: false,
    now_in_checks: false,
    settings: false,
    deferrable_uniques: false,
    virtual_columns: true,
    generated_not_null: true,
    generated_keys: false,
    generated_from: GeneratedFrom::Any,
    named_primary_keys: false,
    named_foreign_keys: false,
    adds_foreign_keys: false,
    references_any_collation: false,
    join_table_keys: false,
};

/// MySQL 8 and MariaDB 10.6 and later, as far as they agree: where one of them lacks something, so does this dialect.
static MYSQL: Facts = Facts {
    name: "MySQL",
    // Prisma cuts at bytes where the database counts characters.
    identifier_bytes: 64,
    longest_name: Longest::Characters(64),
    // Names of columns and indexes never have; those of tables depend on the server's file system
    // (<https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html>).
    names_have_case: false,
    // A schema is a database there.
    schemas: false,
    enum_types: false,
    enum_columns: true,
    lists: false,
    index_methods: false,
    partial_indexes: false,
    // MySQL 8.0.13 has them, MariaDB has not.
    expression_indexes: false,
    index_prefixes: true,
    fulltext_indexes: true,
    index_collations: false,
    // 32 on MariaDB.
    index_columns: 16,
    indexes_in_tables: true,
    unique_constraints: false,
    nulls_order: false,
    nulls_not_distinct: false,
    exclusions: false,
    comments: Comments::Inline,
    row_security: false,
    // It has functions, but a script that creates one needs a client that knows where it ends; MySQL has no sequences.
    functions: false,
    materialized_views: false,
    regular_expressions: true,
    now_in_checks: false,
    settings: false,
    deferrable_uniques: false,
    virtual_columns: true,
    // MySQL has `NOT NULL` for them, MariaDB takes it for a mistake.
    generated_not_null: false,
    // MySQL takes a stored one, MariaDB none.
    generated_keys: false,
    generated_from: GeneratedFrom::Earlier,
    // It has a name, which is always `PRIMARY`.
    named_primary_keys: false,
    named_foreign_keys: true,
    adds_foreign_keys: true,
    references_any_collation: true,
    join_table_keys: false,
};

impl Dialect {
    /// What is true of it.
    pub fn facts(self) -> &'static Facts {
        match self {
            Dialect::PostgreSql => &POSTGRESQL,
            Dialect::Sqlite => &SQLITE,
            Dialect::MySql => &MYSQL,
        }
    }
}
