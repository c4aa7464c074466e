//! `cargo xtask bench queries`: the query helpers beside hand-written sqlx, and beside other libraries.
//!
//! Every library does the same work on the same tables, in one process (toasty in a process beside, since its lock file
//! cannot hold sqlx 0.9), on one connection each: PostgreSQL over loopback, SQLite in a file. Rounds are paired and
//! interleaved (`measure`); what is compared with a bar is the median of the ratios of the rounds.
//!
//! Commits do not wait for the disk (`synchronous_commit = off`, `PRAGMA synchronous = OFF`): a disk would hide what the
//! libraries do. There is no pool where a library has a connection by itself. SeaORM and toasty have pools only: these hold
//! one connection, and do not test it before each use.
//!
//! # The pool's pings
//! The second table tells what sqlx's pool costs beside a connection. It asks the server whether a connection is alive
//! when it is handed out (`test_before_acquire`, on by default) and, always, when it is given back: a query by id takes
//! about 1.8 times as long as on a connection without the first ping, and 2.8 times with it. The second ping runs after
//! the query and so holds up only whoever waits for the same connection, as this bench does; the first one is in the way
//! of each query. onedef takes the pool as it is given and changes nothing: without the first ping a connection that died
//! meanwhile is found by the query, which then fails, and only the service knows whether it may try again. One that may
//! sets `test_before_acquire(false)`; several queries on one connection or in one transaction pay once in either case.

#[cfg(feature = "peers")]
mod diesel;
mod hand;
mod line;
mod measure;
mod ours;
#[cfg(feature = "peers")]
mod peers;
mod place;
mod pool;
mod report;
#[cfg(feature = "peers")]
mod sea;
mod tables;
#[cfg(feature = "peers")]
mod toasty;
mod weight;

use anyhow::{Context as _, Result};
use clap::Parser;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _};

use crate::line::Line;
use crate::measure::Boxed;

#[derive(Parser)]
struct Arguments {
    /// The server: `postgresql://user@host/database`. A schema of it is used, and dropped
    #[arg(long, env = "ONEDEF_TEST_POSTGRES", hide_env_values = true)]
    postgres: String,
    /// Seconds for each line
    #[arg(long, default_value_t = 8.0)]
    seconds: f64,
    /// Only lines whose name contains this
    #[arg(long, default_value = "")]
    only: String,
    /// Only one database: `postgresql` or `sqlite`
    #[arg(long)]
    database: Option<String>,
    /// Repeats one line for profilers, with one library: `sqlx` or `onedef`
    #[arg(long)]
    repeat: Option<u32>,
    #[arg(long, default_value = "onedef")]
    library: String,
    /// The program of the workspace `toasty/`; without it there is no toasty
    #[arg(long)]
    toasty: Option<std::path::PathBuf>,
}

const SCHEMA: &str = "onedef_bench";

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    place::client();
    // One thread: libraries with tasks of their own for a connection need not wake another one.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(run(&arguments))
}

async fn run(arguments: &Arguments) -> Result<()> {
    let wants = |name: &str| {
        arguments
            .database
            .as_deref()
            .is_none_or(|database| database == name)
    };
    let mut misses = 0;
    if wants("postgresql") {
        misses += postgres(arguments).await?;
    }
    if wants("sqlite") {
        misses += sqlite(arguments).await?;
    }
    if misses > 0 {
        println!("\n{misses} lines miss their bars.");
    }
    Ok(())
}

async fn postgres(arguments: &Arguments) -> Result<usize> {
    let options: PgConnectOptions = arguments.postgres.parse()?;
    let options = options
        .application_name(place::NAME)
        .options([("search_path", SCHEMA), ("synchronous_commit", "off")])
        .disable_statement_logging();
    let mut admin = options.connect().await.context("cannot reach PostgreSQL")?;
    sqlx::raw_sql(AssertSqlSafe(tables::postgres(SCHEMA)))
        .execute(&mut admin)
        .await?;
    let open = async || -> Result<Vec<Boxed>> {
        #[cfg_attr(
            not(feature = "peers"),
            expect(unused_mut, reason = "the others come with the feature")
        )]
        let mut subjects: Vec<Boxed> = vec![
            Box::new(hand::Postgres(options.connect().await?)),
            Box::new(ours::Postgres(options.connect().await?)),
        ];
        #[cfg(feature = "peers")]
        subjects.extend(peers::postgres(&options, arguments.toasty.as_deref()).await?);
        place::servers(&mut options.connect().await?).await?;
        Ok(subjects)
    };
    if arguments.repeat.is_some() {
        return repeat(&mut open().await?, arguments).await;
    }
    let mut report = report::Report::new("PostgreSQL", &open().await?);
    let mut next = 1;
    for line in lines(arguments) {
        let figures = measure::line(open, line, arguments.seconds, &mut next).await?;
        report.line(line, &figures);
        sqlx::raw_sql("TRUNCATE entries, lines, orders")
            .execute(&mut admin)
            .await?;
    }
    let misses = report.verdict();
    if arguments.only.is_empty() {
        pool::measure(&options, arguments.seconds).await?;
    }
    sqlx::raw_sql(AssertSqlSafe(format!("DROP SCHEMA {SCHEMA} CASCADE")))
        .execute(&mut admin)
        .await?;
    Ok(misses)
}

async fn sqlite(arguments: &Arguments) -> Result<usize> {
    let folder = std::env::temp_dir().join(format!("onedef-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("bench.db");
    let result = sqlite_in(&file, arguments).await;
    std::fs::remove_dir_all(&folder)?;
    result
}

async fn sqlite_in(file: &std::path::Path, arguments: &Arguments) -> Result<usize> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Off)
        .disable_statement_logging();
    let mut admin = options.connect().await?;
    sqlx::raw_sql(AssertSqlSafe(tables::sqlite()))
        .execute(&mut admin)
        .await?;
    let open = async || -> Result<Vec<Boxed>> {
        #[cfg_attr(
            not(feature = "peers"),
            expect(unused_mut, reason = "the others come with the feature")
        )]
        let mut subjects: Vec<Boxed> = vec![
            Box::new(hand::Sqlite(options.connect().await?)),
            Box::new(ours::Sqlite(options.connect().await?)),
        ];
        #[cfg(feature = "peers")]
        subjects.extend(peers::sqlite(&options, file).await?);
        Ok(subjects)
    };
    if arguments.repeat.is_some() {
        return repeat(&mut open().await?, arguments).await;
    }
    let mut report = report::Report::new("SQLite", &open().await?);
    let mut next = 1;
    for line in lines(arguments) {
        let figures = measure::line(open, line, arguments.seconds, &mut next).await?;
        report.line(line, &figures);
        sqlx::raw_sql("DELETE FROM entries; DELETE FROM lines; DELETE FROM orders")
            .execute(&mut admin)
            .await?;
    }
    Ok(report.verdict())
}

fn lines(arguments: &Arguments) -> impl Iterator<Item = Line> {
    Line::ALL
        .into_iter()
        .filter(|line| line.name().contains(&arguments.only))
}

/// The same work over and over, with nothing between, for a profiler that counts.
async fn repeat(subjects: &mut [Boxed], arguments: &Arguments) -> Result<usize> {
    for line in lines(arguments) {
        for subject in subjects
            .iter_mut()
            .filter(|subject| subject.name() == arguments.library)
        {
            for number in 0..arguments.repeat.unwrap_or_default() {
                subject.run(line, i64::from(number)).await?;
            }
        }
    }
    Ok(0)
}
