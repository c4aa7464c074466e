//! Default values as they are written.

use super::Expr;

/// `default = …`
#[derive(Debug, Clone, PartialEq)]
pub enum Default {
    /// A number, string, boolean, enum variant, list, or their negation: the database's default.
    Literal(Expr),
    /// `json("…")`: the database's default, checked to be JSON.
    Json(String),
    /// `cuid()` is 1, `cuid(2)` is 2: made by the client.
    Cuid(u8),
    /// `uuid()` is 4, `uuid(7)` is 7: made by the client.
    Uuid(u8),
    /// `ulid()`: made by the client.
    Ulid,
    /// `nanoid()`, `nanoid(n)` with its length: made by the client.
    Nanoid(Option<u16>),
    /// `now()`: the database's.
    Now,
    /// `autoincrement()`
    Autoincrement {
        /// `identity = by_default` or `identity = always`: an identity column instead of a serial.
        identity: Option<Identity>,
        /// `start = 1000`
        start: Option<i64>,
    },
    /// `sql("…")`: verbatim in the DDL.
    Sql(String),
    /// `dbgenerated("…")`: verbatim in the DDL and in Prisma's schema, whether or not its engine finds it there again.
    DbGenerated(String),
    /// `database()`: the database has one that we do not name.
    Database,
    /// `client(0)`: no default in the database, every client fills it.
    Client(Expr),
}

/// The two kinds of PostgreSQL's identity columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Identity {
    ByDefault,
    Always,
}
