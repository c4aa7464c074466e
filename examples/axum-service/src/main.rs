//! The help desk on SQLite in memory: `cargo run -p example-axum-service`.
#![allow(clippy::print_stdout, reason = "a program that says where it listens")]

use std::error::Error;

use example_axum_service::models::{Account, NewAccount};
use onedef::Model;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options: SqliteConnectOptions = "sqlite::memory:".parse()?;
    // A database in memory is as old as its connection.
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await?;
    sqlx::raw_sql(include_str!("../generated/local/schema.sql"))
        .execute(&pool)
        .await?;
    let account = Account::create(NewAccount { name: "Acme".into() })
        .one(&pool)
        .await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!(
        "curl -H 'x-account: {}' http://127.0.0.1:3000/tickets",
        account.id
    );
    axum::serve(listener, example_axum_service::routes(pool)).await?;
    Ok(())
}
