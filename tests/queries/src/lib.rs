//! What the tests of query helpers share: a definition, and databases with its tables.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests that ask databases"
)]

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;

use onedef::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use onedef::sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use onedef::sqlx::{self, AssertSqlSafe, PgPool, SqlitePool};
use schema_core::back::{self, Input, Options};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::DatabaseId;

pub mod archive;
pub mod estate;
pub mod filled;
pub mod graph;
pub mod models;
pub mod natives;
pub mod rows;
pub mod secrets;
pub mod values;
pub mod watch;

/// The URL of a PostgreSQL server.
pub const SERVER: &str = "ONEDEF_TEST_POSTGRES";

struct OneFile(Arc<str>);

impl Files for OneFile {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok((path == "src/lib.rs").then(|| Arc::clone(&self.0)))
    }
}

/// The tables of a definition, as SQL.
pub fn script(definition: &'static str, dialect: Dialect) -> String {
    let source = Source {
        roots: vec!["src/lib.rs".into()],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".into(),
        dialect,
    };
    // What SQLite cannot have is an error of the definition, and the same program runs without it.
    let text = match dialect {
        Dialect::Sqlite => definition.replace(RLS, ""),
        _ => definition.to_owned(),
    };
    let compiled = schema_core::compile(&OneFile(text.into()), &source, &[setting], &[]);
    let schema = compiled
        .schema
        .unwrap_or_else(|| panic!("{:#?}", compiled.diagnostics));
    let database = DatabaseId(0);
    let lowered = schema_core::lower::lower(&schema, database);
    (back::find("sql").unwrap().write)(Input::whole(&schema, database, &lowered, &Options::default()))
}

/// A database of its own on the PostgreSQL server, with the tables of a definition.
pub async fn postgres(definition: &'static str) -> PgPool {
    postgres_with(&script(definition, Dialect::PostgreSql)).await
}

/// A database of its own on the PostgreSQL server, with what a script makes. In a schema, which a dropped test leaves
/// behind; the next run of the same process number takes it away.
pub async fn postgres_with(script: &str) -> PgPool {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let url = std::env::var(SERVER).unwrap_or_else(|_| panic!("{SERVER} is not set: run `cargo xtask test`"));
    let schema = format!(
        "queries_{}_{}",
        std::process::id(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    let options: PgConnectOptions = url.parse().unwrap();
    let admin = PgPoolOptions::new()
        .max_connections(1)
        .connect_with(options.clone())
        .await
        .unwrap();
    let fresh = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
    sqlx::raw_sql(AssertSqlSafe(fresh)).execute(&admin).await.unwrap();
    let pool = PgPoolOptions::new()
        .max_connections(8)
        .connect_with(options.options([("search_path", format!("{schema},public"))]))
        .await
        .unwrap();
    sqlx::raw_sql(AssertSqlSafe(script.to_owned()))
        .execute(&pool)
        .await
        .unwrap();
    pool
}

/// A role that neither owns the tables nor bypasses their policies, and may read and write all of them.
#[derive(Debug)]
pub struct Role {
    name: String,
    options: PgConnectOptions,
}

impl Role {
    /// For the tables of a database that [`postgres`] has made.
    pub async fn new(all: &PgPool) -> Self {
        let schema: String = sqlx::query_scalar("SELECT current_schema()")
            .fetch_one(all)
            .await
            .unwrap();
        let name = format!("{schema}_role");
        let statements = format!(
            "DROP ROLE IF EXISTS {name};
             CREATE ROLE {name} LOGIN PASSWORD 'secret' NOSUPERUSER NOBYPASSRLS;
             GRANT USAGE ON SCHEMA {schema} TO {name};
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {name}"
        );
        sqlx::raw_sql(AssertSqlSafe(statements))
            .execute(all)
            .await
            .unwrap();
        let options = all
            .connect_options()
            .as_ref()
            .clone()
            .username(&name)
            .password("secret");
        Role { name, options }
    }

    /// Connections as this role.
    pub async fn pool(&self, connections: u32) -> PgPool {
        let pool = PgPoolOptions::new()
            .max_connections(connections)
            .connect_with(self.options.clone());
        pool.await.unwrap()
    }

    /// How many of its sessions stand in a transaction and do nothing.
    pub async fn idle_in_transaction(&self, all: &PgPool) -> i64 {
        let sessions =
            "SELECT count(*) FROM pg_stat_activity WHERE usename = $1 AND state LIKE 'idle in transaction%'";
        sqlx::query_scalar(sessions)
            .bind(&self.name)
            .fetch_one(all)
            .await
            .unwrap()
    }

    /// Takes the role away.
    pub async fn end(self, all: &PgPool) {
        let statements = format!("DROP OWNED BY {0}; DROP ROLE {0}", self.name);
        sqlx::raw_sql(AssertSqlSafe(statements))
            .execute(all)
            .await
            .unwrap();
    }
}

/// A SQLite database of its own in a file, so that several connections can be made to it.
pub async fn sqlite_file(definition: &'static str, connections: u32) -> SqlitePool {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("onedef-queries-{}-{number}.db", std::process::id()));
    remove(&file);
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .foreign_keys(true);
    let options = options
        .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
        .busy_timeout(std::time::Duration::from_secs(30));
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .connect_with(options)
        .await
        .unwrap();
    let script = script(definition, Dialect::Sqlite);
    sqlx::raw_sql(AssertSqlSafe(script)).execute(&pool).await.unwrap();
    pool
}

/// Ends what [`sqlite_file`] began.
pub async fn end(pool: SqlitePool) {
    let file = pool.connect_options().get_filename().to_owned();
    pool.close().await;
    remove(&file);
}

/// A database's file, and those that SQLite keeps beside it.
fn remove(file: &std::path::Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = file.to_owned().into_os_string();
        name.push(ending);
        // It may not be there.
        let _ = std::fs::remove_file(name);
    }
}

/// A SQLite database of its own in memory, with the tables of a definition.
pub async fn sqlite(definition: &'static str) -> SqlitePool {
    sqlite_with(&script(definition, Dialect::Sqlite)).await
}

/// A SQLite database of its own in memory, with what a script makes.
pub async fn sqlite_with(script: &str) -> SqlitePool {
    let options: SqliteConnectOptions = "sqlite::memory:".parse().unwrap();
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.foreign_keys(true))
        .await
        .unwrap();
    sqlx::raw_sql(AssertSqlSafe(script.to_owned()))
        .execute(&pool)
        .await
        .unwrap();
    pool
}

/// The definition in `models.rs`.
pub const MODELS: &str = include_str!("models.rs");

/// The definition in `archive.rs`.
pub const ARCHIVE: &str = include_str!("archive.rs");

/// What `estate.rs` says of row-level security.
const RLS: &str = ", rls(force, setting = \"app.org\")";

/// The definition in `estate.rs`.
pub const ESTATE: &str = include_str!("estate.rs");

/// A future that is dropped when it has been polled so many times without end: at each of its moments in turn, which a
/// clock of milliseconds cannot tell apart.
pub async fn given_up<F: Future>(future: F, polls: u64) -> Option<F::Output> {
    let (mut future, mut left) = (Box::pin(future), polls);
    std::future::poll_fn(move |cx| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Runs a test on both databases: an `async fn` that is generic over them.
#[macro_export]
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        $crate::on_both!($crate::MODELS; $($name),*);
    };
    ($definition:path; $($name:ident),* $(,)?) => {
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name(&$crate::postgres($definition).await).await;
                }
            )*
        }
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $name() {
                    super::$name(&$crate::sqlite($definition).await).await;
                }
            )*
        }
    };
}
