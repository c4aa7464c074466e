//! MySQL 8 and MariaDB 10.6 and later, from `information_schema`. Tested on MariaDB 10.11.
//!
//! The two differ in how they tell defaults, checks and JSON: MariaDB prints literals as SQL and keeps JSON as text with a
//! check, MySQL prints the value and says in `EXTRA` when a default is an expression.

mod columns;
mod constraints;
mod indexes;
mod tables;
mod types;
mod views;

use std::collections::BTreeMap;

use schema_core::database::{Database, Name};
use schema_core::dialect::Dialect;
use schema_core::raise::Note;
use serde::de::DeserializeOwned;
use sqlx::mysql::{MySqlConnectOptions, MySqlConnection};
use sqlx::{ConnectOptions as _, Connection as _};

use super::{Error, Introspected, Options, answer, url};

/// Parameters that others put into a URL and the driver does not know.
const NOT_MYSQL: [&str; 6] = [
    "connection_limit",
    "pool_timeout",
    "connect_timeout",
    "socket_timeout",
    "sslaccept",
    "sslidentity",
];

/// Reads the database that the URL names.
pub(super) async fn read(url: &str, options: &Options) -> Result<Introspected, Error> {
    // Only PostgreSQL has schemas within a database.
    if let Some(schema) = options.schemas.first() {
        return Err(Error::Schema(schema.clone()));
    }
    let refused = |source| Error::Connect {
        url: url::without_password(url),
        source,
    };
    let plain = url::without_parameters(url, &NOT_MYSQL).replacen("mariadb://", "mysql://", 1);
    let settings: MySqlConnectOptions = plain.parse().map_err(refused)?;
    let connection = settings.connect().await.map_err(refused)?;
    let mut server = Server {
        connection,
        name: String::new(),
        is_mariadb: false,
        notes: Vec::new(),
    };
    let database = server.database().await;
    // What was read stays read when the server does not hear that we leave.
    let _ = server.connection.close().await;
    Ok(Introspected {
        database: database?,
        notes: server.notes,
    })
}

/// The connection, and what all parts of reading need.
struct Server {
    connection: MySqlConnection,
    /// The database's name, which stands before every name in a view.
    name: String,
    is_mariadb: bool,
    notes: Vec<Note>,
}

impl Server {
    async fn database(&mut self) -> Result<Database, Error> {
        let failed = |source| Error::Read {
            what: "settings",
            source,
        };
        let about: (Option<String>, String) = sqlx::query_as("SELECT DATABASE(), VERSION()")
            .fetch_one(&mut self.connection)
            .await
            .map_err(failed)?;
        self.name = about.0.ok_or_else(|| Error::Answer {
            what: "settings",
            why: "the URL names no database".to_owned(),
        })?;
        self.is_mariadb = about.1.contains("MariaDB");
        let mut columns = self.columns().await?;
        let tables = self.tables(&mut columns).await?;
        let views = self.views(&mut columns).await?;
        self.note_the_rest().await?;
        Ok(Database {
            dialect: Dialect::MySql,
            schemas: Vec::new(),
            extensions: Vec::new(),
            sequences: Vec::new(),
            functions: Vec::new(),
            enums: Vec::new(),
            tables,
            views,
        })
    }

    /// The rows of a query, each as one value.
    async fn ask<T: DeserializeOwned>(
        &mut self,
        what: &'static str,
        query: &'static str,
    ) -> Result<Vec<T>, Error> {
        let rows: Vec<(String,)> = sqlx::query_as(query)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|source| Error::Read { what, source })?;
        answer::read(what, &rows)
    }

    /// Triggers, functions and procedures, which a definition cannot keep: their scripts need a client that knows where a
    /// statement ends.
    async fn note_the_rest(&mut self) -> Result<(), Error> {
        let rows: Vec<(String, String)> = self
            .ask(
                "routines",
                "SELECT CAST(JSON_ARRAY(x.name, x.kind) AS CHAR) FROM (
                    SELECT TRIGGER_NAME AS name, 'trigger' AS kind FROM information_schema.TRIGGERS
                        WHERE TRIGGER_SCHEMA = DATABASE()
                    UNION ALL SELECT ROUTINE_NAME, LOWER(ROUTINE_TYPE) FROM information_schema.ROUTINES
                        WHERE ROUTINE_SCHEMA = DATABASE()
                    UNION ALL SELECT EVENT_NAME, 'event' FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()
                ) x ORDER BY 1",
            )
            .await?;
        for (name, kind) in rows {
            self.note(
                format!("`{name}`"),
                format!("is of the kind {kind}, which is left out"),
            );
        }
        Ok(())
    }

    fn note(&mut self, about: impl Into<String>, says: impl Into<String>) {
        self.notes.push(Note::new(about, says));
    }
}

/// A name: a schema is a database there.
fn bare(name: &str) -> Name {
    Name {
        schema: None,
        name: name.to_owned(),
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
