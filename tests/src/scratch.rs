//! Databases to try things in: two for each dialect, one for our SQL and one for Prisma's. They go with the value.

use anyhow::{Context, Result};
use schema_core::dialect::Dialect;

use crate::peers::Databases;

/// The variable that names a PostgreSQL server; `cargo xtask test` sets it.
const POSTGRES: &str = "ONEDEF_TEST_POSTGRES";

/// The variable that names a MySQL or MariaDB server; `cargo xtask test` sets it.
const MYSQL: &str = "ONEDEF_TEST_MYSQL";

/// Two databases of one dialect.
#[derive(Debug)]
pub struct Scratch {
    /// For what we wrote.
    pub ours: String,
    /// For what Prisma wrote.
    pub prismas: String,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Server { server: String, names: [String; 2] },
    Sqlite { _folder: tempfile::TempDir },
}

impl Scratch {
    /// Makes them; `label` keeps apart what runs at the same time in one process.
    ///
    /// # Errors
    /// There is no server: `ONEDEF_TEST_POSTGRES` or `ONEDEF_TEST_MYSQL` is unset (`cargo xtask test` sets them).
    pub fn new(databases: &mut Databases, dialect: Dialect, label: &str) -> Result<Scratch> {
        match dialect {
            Dialect::PostgreSql => Self::on_server(databases, label, POSTGRES, "PostgreSQL"),
            Dialect::MySql => Self::on_server(databases, label, MYSQL, "MariaDB"),
            Dialect::Sqlite => {
                let folder = tempfile::tempdir()?;
                let url = |name: &str| format!("file:{}", folder.path().join(name).display());
                Ok(Scratch {
                    ours: url("ours.db"),
                    prismas: url("prismas.db"),
                    kind: Kind::Sqlite { _folder: folder },
                })
            }
        }
    }

    fn on_server(databases: &mut Databases, label: &str, variable: &str, kind: &str) -> Result<Scratch> {
        let server = std::env::var(variable).with_context(|| {
            format!("{variable} is not set: run `cargo xtask test`, or name a {kind} server with it")
        })?;
        let names = ["ours", "prismas"].map(|one| format!("onedef_{label}_{}_{one}", std::process::id()));
        for name in &names {
            databases.drop(&server, name)?;
            databases.create(&server, name)?;
        }
        let [ours, prismas] = names.each_ref().map(|name| beside(&server, name));
        Ok(Scratch {
            ours,
            prismas,
            kind: Kind::Server { server, names },
        })
    }

    /// Drops them.
    ///
    /// # Errors
    /// The server refuses.
    pub fn close(self, databases: &mut Databases) -> Result<()> {
        if let Kind::Server { server, names } = &self.kind {
            for name in names {
                databases.drop(server, name)?;
            }
        }
        Ok(())
    }
}

/// The URL of another database of the same server.
fn beside(server: &str, name: &str) -> String {
    let (head, query) = server
        .split_once('?')
        .map_or((server, None), |(head, query)| (head, Some(query)));
    let authority = head.find("://").map_or(0, |at| at + 3);
    let end = head[authority..]
        .find('/')
        .map_or(head.len(), |at| authority + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{name}{query}", &head[..end])
}
