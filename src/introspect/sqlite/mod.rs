//! SQLite 3.37 and later, from its pragmas and from the text of its statements.
//!
//! The pragmas know columns, keys and indexes. Checks, generated columns, collations, `AUTOINCREMENT`, the names of
//! constraints, expressions and predicates stand in the text of `CREATE TABLE` and `CREATE INDEX` alone.

mod cut;
mod indexes;
mod keys;
mod statement;
mod tables;
mod views;

use std::collections::BTreeMap;

use schema_core::database::Database;
use schema_core::dialect::Dialect;
use schema_core::raise::Note;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{ConnectOptions as _, Connection as _, FromRow};

use super::{Error, Introspected, Options, url};

/// Reads a database. Nothing is written, and a file that is not there is not made.
pub(super) async fn read(url: &str, options: &Options) -> Result<Introspected, Error> {
    // Only PostgreSQL has schemas within a database.
    if let Some(schema) = options.schemas.first() {
        return Err(Error::Schema(schema.clone()));
    }
    let refused = |source| Error::Connect {
        url: url::without_password(url),
        source,
    };
    let path = url.split_once(':').map_or(url, |(_, path)| path);
    let settings: SqliteConnectOptions = format!("sqlite:{path}").parse().map_err(refused)?;
    let connection = settings
        .read_only(true)
        .create_if_missing(false)
        .connect()
        .await
        .map_err(refused)?;
    let mut file = File {
        connection,
        notes: Vec::new(),
    };
    let database = file.database().await;
    // What was read stays read when the file is not closed in peace.
    let _ = file.connection.close().await;
    Ok(Introspected {
        database: database?,
        notes: file.notes,
    })
}

/// The connection, and what is to be said.
struct File {
    connection: SqliteConnection,
    notes: Vec<Note>,
}

/// The text of a table, view, index or trigger; an index of a constraint has none.
struct Object {
    kind: String,
    name: String,
    table: String,
    sql: Option<String>,
}

impl File {
    async fn database(&mut self) -> Result<Database, Error> {
        let objects: Vec<(String, String, String, Option<String>)> = self
            .ask(
                "tables",
                "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
                 ORDER BY rowid",
            )
            .await?;
        let objects: Vec<Object> = objects
            .into_iter()
            .map(|(kind, name, table, sql)| Object {
                kind,
                name,
                table,
                sql,
            })
            .collect();
        for object in objects.iter().filter(|one| one.kind == "trigger") {
            self.note(
                format!("{} of `{}`", object.name, object.table),
                "is a trigger, which is left out",
            );
        }
        let mut columns = self.columns().await?;
        let tables = self.tables(&objects, &mut columns).await?;
        let views = self.views(&objects, &mut columns);
        Ok(Database {
            dialect: Dialect::Sqlite,
            schemas: Vec::new(),
            extensions: Vec::new(),
            sequences: Vec::new(),
            functions: Vec::new(),
            enums: Vec::new(),
            tables,
            views,
        })
    }

    async fn ask<T>(&mut self, what: &'static str, query: &'static str) -> Result<Vec<T>, Error>
    where
        T: for<'r> FromRow<'r, SqliteRow> + Send + Unpin,
    {
        sqlx::query_as(query)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|source| Error::Read { what, source })
    }

    fn note(&mut self, about: impl Into<String>, says: impl Into<String>) {
        self.notes.push(Note::new(about, says));
    }
}

/// Rows by the table that they belong to, in their order.
fn by_table<T>(rows: Vec<T>, table: impl Fn(&T) -> &str) -> BTreeMap<String, Vec<T>> {
    let mut tables = BTreeMap::<String, Vec<T>>::new();
    for row in rows {
        tables.entry(table(&row).to_owned()).or_default().push(row);
    }
    tables
}
