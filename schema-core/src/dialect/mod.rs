//! What is true of each database that we write SQL for. Data first: a new dialect does not compile until every `match`
//! knows it.

mod built_in;
pub mod extensions;
mod facts;
pub mod native;

pub use built_in::is_built_in_type;
pub use facts::{Comments, Facts, GeneratedFrom, Longest};

use crate::syntax::Provider;

/// A database whose SQL we write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// PostgreSQL 13 and later.
    PostgreSql,
    /// SQLite 3.37 and later.
    Sqlite,
    /// MySQL 8.0.16 and later, and MariaDB 10.6 and later; tested on MariaDB 10.11.
    MySql,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Dialect; 3] = [Dialect::PostgreSql, Dialect::Sqlite, Dialect::MySql];

    /// The dialect of a provider, `None` while there is none.
    pub fn of(provider: Provider) -> Option<Dialect> {
        match provider {
            Provider::PostgreSql => Some(Dialect::PostgreSql),
            Provider::Sqlite => Some(Dialect::Sqlite),
            Provider::MySql => Some(Dialect::MySql),
            Provider::CockroachDb => None,
        }
    }

    /// The provider of this dialect.
    pub fn provider(self) -> Provider {
        match self {
            Dialect::PostgreSql => Provider::PostgreSql,
            Dialect::Sqlite => Provider::Sqlite,
            Dialect::MySql => Provider::MySql,
        }
    }
}
