//! A Rust service that works with rows of both applications, through the typed helpers of the definition itself.
//!
//! As a process it takes a call as a line of JSON and answers with a line of JSON.
#![allow(
    clippy::disallowed_methods,
    reason = "a client takes its database from the environment"
)]

mod calls;

use anyhow::Context;
use serde_json::{Value, json};
use sqlx::PgPool;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL is not set")?;
    let pool = PgPool::connect(&url)
        .await
        .context("no connection to the database")?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut out = tokio::io::stdout();
    while let Some(line) = lines.next_line().await? {
        let answer = match answer(&pool, &line).await {
            Ok(value) => json!({ "value": value }),
            Err(error) => json!({ "error": format!("{error:#}") }),
        };
        out.write_all(format!("{answer}\n").as_bytes()).await?;
        out.flush().await?;
    }
    Ok(())
}

async fn answer(pool: &PgPool, line: &str) -> anyhow::Result<Value> {
    let call: Value = serde_json::from_str(line)?;
    let text = |key: &str| {
        call[key]
            .as_str()
            .with_context(|| format!("the call has no `{key}`"))
    };
    match text("call")? {
        "screen" => calls::screen(pool, text("email")?).await,
        "code" => calls::code(pool, text("code")?).await,
        "prolong" => calls::prolong(pool, text("code")?).await,
        "start" => calls::start(pool, text("file")?.parse()?).await,
        "invoices" => calls::invoices(pool, text("user")?.parse()?).await,
        other => anyhow::bail!("there is no call `{other}`"),
    }
}
