//! Opens the other libraries on the tables of the bench.

use std::path::Path;

use anyhow::{Context as _, Result};
use diesel_async::sync_connection_wrapper::SyncConnectionWrapper;
use diesel_async::{AsyncConnection as _, AsyncPgConnection, SimpleAsyncConnection as _};
use sea_orm::SqlxPostgresConnector;
use sqlx::ConnectOptions as _;
use sqlx::pool::PoolOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::measure::Boxed;
use crate::{SCHEMA, diesel, place, sea, toasty};

fn one<D: sqlx::Database>() -> PoolOptions<D> {
    PoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
}

pub async fn postgres(options: &PgConnectOptions, by_toasty: Option<&Path>) -> Result<Vec<Boxed>> {
    let url = options.to_url_lossy();
    let mut plain = url.clone();
    plain.set_query(None);
    let mut by_diesel = AsyncPgConnection::establish(plain.as_str())
        .await
        .context("diesel-async")?;
    let name = place::NAME;
    let settings =
        format!("SET search_path = {SCHEMA}; SET synchronous_commit = off; SET application_name = '{name}'");
    by_diesel.batch_execute(&settings).await?;
    let pool = one().connect_with(options.clone()).await?;
    let mut peers: Vec<Boxed> = vec![
        Box::new(diesel::postgres::Diesel(by_diesel)),
        Box::new(sea::SeaOrm(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))),
    ];
    if let Some(program) = by_toasty {
        let settings = format!("-c search_path={SCHEMA} -c synchronous_commit=off");
        plain
            .query_pairs_mut()
            .append_pair("application_name", name)
            .append_pair("options", &settings);
        // A space is a plus sign in a form only.
        let url = plain.as_str().replace('+', "%20");
        peers.push(Box::new(toasty::Toasty::start(program, &url)?));
    }
    Ok(peers)
}

pub async fn sqlite(options: &SqliteConnectOptions, file: &Path) -> Result<Vec<Boxed>> {
    let file = file.to_str().context("a folder that is no text")?;
    let mut by_diesel = SyncConnectionWrapper::establish(file)
        .await
        .context("diesel-async")?;
    by_diesel
        .batch_execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")
        .await?;
    let pool = one().connect_with(options.clone()).await?;
    Ok(vec![
        Box::new(diesel::sqlite::Diesel(by_diesel)),
        Box::new(sea::SeaOrm(sea_orm::SqlxSqliteConnector::from_sqlx_sqlite_pool(
            pool,
        ))),
    ])
}
