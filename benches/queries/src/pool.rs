//! What the pool costs beside a connection, with its ping and without.

use std::time::Duration;

use anyhow::Result;
use futures_util::future::{BoxFuture, FutureExt as _};
use sqlx::ConnectOptions as _;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};

use crate::line::{self, Line};
use crate::measure::{self, Boxed, Subject, batch};
use crate::{hand, place};

struct Pooled {
    name: &'static str,
    pool: PgPool,
}

impl Pooled {
    async fn find_unique(&self, id: i32) -> Result<i64> {
        let mut connection = self.pool.acquire().await?;
        hand::find_unique(&mut connection, id).await
    }
}

impl Subject for Pooled {
    fn name(&self) -> &'static str {
        self.name
    }

    fn run<'a>(&'a mut self, _: Line, number: i64) -> BoxFuture<'a, Result<i64>> {
        self.find_unique(line::id(number)).boxed()
    }

    fn batch<'a>(&'a mut self, line: Line, first: i64, times: u32) -> BoxFuture<'a, Result<(Duration, i64)>> {
        batch(self, line, first, times).boxed()
    }
}

async fn pooled(name: &'static str, options: &PgConnectOptions, ping: bool) -> Result<Boxed> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .test_before_acquire(ping)
        .connect_with(options.clone())
        .await?;
    Ok(Box::new(Pooled { name, pool }))
}

/// Prints what a query by id takes.
pub async fn measure(options: &PgConnectOptions, seconds: f64) -> Result<()> {
    let open = async || -> Result<Vec<Boxed>> {
        let subjects = vec![
            Box::new(hand::Postgres(options.connect().await?)),
            pooled("a pool", options, false).await?,
            pooled("a pool that pings", options, true).await?,
        ];
        place::servers(&mut options.connect().await?).await?;
        Ok(subjects)
    };
    let figures = measure::line(open, Line::FindUnique, seconds, &mut 1).await?;
    println!("\n| find_unique by hand, PostgreSQL | µs | to a connection |\n| --- | --- | --- |");
    println!("| on a connection | {:.0} | 1 |", figures.seconds(0) * 1e6);
    for (at, subject) in open().await?.iter().enumerate().skip(1) {
        println!(
            "| on {} | {:.0} | {} |",
            subject.name(),
            figures.seconds(at) * 1e6,
            figures.ratio(at, 0)
        );
    }
    Ok(())
}
