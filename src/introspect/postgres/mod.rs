//! PostgreSQL 13 and later, from its system catalogs.
//!
//! Everything is asked within one transaction of its own snapshot, with a search path that makes the server print names as
//! the model has them: bare when all that is read is in `public`, with their schema otherwise.

mod columns;
mod constraints;
mod indexes;
mod objects;
mod statements;
mod tables;
mod types;
mod views;

use schema_core::database::{Database, Name};
use schema_core::dialect::Dialect;
use schema_core::raise::Note;
use serde::de::DeserializeOwned;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions as _, Connection as _};

use super::{Error, Introspected, Options, answer, url};

/// The schema that holds what names none.
const PUBLIC: &str = "public";

/// Parameters that others put into a URL and PostgreSQL does not know.
const NOT_POSTGRESQL: [&str; 7] = [
    "schema",
    "connection_limit",
    "pool_timeout",
    "pgbouncer",
    "connect_timeout",
    "socket_timeout",
    "statement_cache_size",
];

/// Reads a database.
pub(super) async fn read(url: &str, options: &Options) -> Result<Introspected, Error> {
    let schemas = schemas(url, options);
    let refused = |source| Error::Connect {
        url: url::without_password(url),
        source,
    };
    let settings: PgConnectOptions = url::without_parameters(url, &NOT_POSTGRESQL)
        .parse()
        .map_err(refused)?;
    let connection = settings
        .application_name("onedef")
        .connect()
        .await
        .map_err(refused)?;
    let mut server = Server {
        connection,
        qualified: schemas != [PUBLIC],
        schemas,
        notes: Vec::new(),
        kept: Vec::new(),
    };
    let database = server.database().await;
    // What was read stays read when the server does not hear that we leave.
    let _ = server.connection.close().await;
    Ok(Introspected {
        database: database?,
        notes: server.notes,
    })
}

fn schemas(url: &str, options: &Options) -> Vec<String> {
    let mut schemas = options.schemas.clone();
    if schemas.is_empty() {
        schemas.push(url::parameter(url, "schema").unwrap_or(PUBLIC).to_owned());
    }
    schemas.sort();
    schemas.dedup();
    schemas
}

/// What tables and views are made of.
struct Parts {
    columns: columns::Columns,
    indexes: indexes::Indexes,
}

/// The connection, and what all parts of reading need.
struct Server {
    connection: PgConnection,
    /// What is read, sorted.
    schemas: Vec<String>,
    /// Names have their schema in front.
    qualified: bool,
    notes: Vec<Note>,
    /// Statements for what the model has no words for.
    kept: Vec<String>,
}

impl Server {
    async fn database(&mut self) -> Result<Database, Error> {
        self.begin().await?;
        let types = self.types().await?;
        let columns = self.columns(&types).await?;
        let indexes = self.indexes().await?;
        let mut parts = Parts { columns, indexes };
        let tables = self.tables(&mut parts).await?;
        let views = self.views(&mut parts).await?;
        let extensions = self.extensions().await?;
        let mut schemas: Vec<String> = match self.qualified {
            true => {
                let names = tables.iter().map(|one| &one.name);
                let names = names.chain(types.enums.iter().map(|one| &one.name));
                let names = names.chain(views.iter().map(|one| &one.name));
                names.filter_map(|name| name.schema.clone()).collect()
            }
            false => vec![PUBLIC.to_owned()],
        };
        schemas.extend(extensions.iter().filter_map(|one| one.schema.clone()));
        schemas.sort();
        schemas.dedup();
        let sequences = self.sequences().await?;
        let functions = self.statements(&tables).await?;
        Ok(Database {
            dialect: Dialect::PostgreSql,
            schemas,
            extensions,
            sequences,
            functions,
            enums: types.enums,
            tables,
            views,
        })
    }

    /// One snapshot, and one way to print values.
    async fn begin(&mut self) -> Result<(), Error> {
        let failed = |source| Error::Read {
            what: "settings",
            source,
        };
        sqlx::raw_sql(
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TIME ZONE 'UTC'; \
             SET LOCAL datestyle = ISO; SET LOCAL intervalstyle = postgres; SET LOCAL bytea_output = hex; \
             SET LOCAL extra_float_digits = 1; SET LOCAL quote_all_identifiers = off",
        )
        .execute(&mut self.connection)
        .await
        .map_err(failed)?;
        let path = if self.qualified { "" } else { PUBLIC };
        sqlx::query("SELECT set_config('search_path', $1, true)")
            .bind(path)
            .execute(&mut self.connection)
            .await
            .map_err(failed)?;
        let missing: Vec<String> = self
            .ask(
                "schemas",
                "SELECT to_json(name)::text FROM unnest($1::text[]) AS wanted(name) \
                 WHERE NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = wanted.name)",
            )
            .await?;
        match missing.into_iter().next() {
            Some(name) => Err(Error::Schema(name)),
            None => Ok(()),
        }
    }

    /// The rows of a query over the schemas, which are its `$1`, each as one value.
    async fn ask<T: DeserializeOwned>(
        &mut self,
        what: &'static str,
        query: &'static str,
    ) -> Result<Vec<T>, Error> {
        let rows: Vec<(String,)> = sqlx::query_as(query)
            .bind(&self.schemas)
            .fetch_all(&mut self.connection)
            .await
            .map_err(|source| Error::Read { what, source })?;
        answer::read(what, &rows)
    }

    /// A name as the model has it.
    fn name(&self, schema: &str, name: &str) -> Name {
        Name {
            schema: self.qualified.then(|| schema.to_owned()),
            name: name.to_owned(),
        }
    }

    fn note(&mut self, about: impl Into<String>, says: impl Into<String>) {
        self.notes.push(Note::new(about, says));
    }
}

/// A name for a note: with its schema when that is not `public`.
fn shown(schema: &str, name: &str) -> String {
    match schema {
        PUBLIC => format!("`{name}`"),
        _ => format!("`{schema}.{name}`"),
    }
}
