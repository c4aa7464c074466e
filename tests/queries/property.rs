//! Random questions about random rows, on both databases, compared with a plain evaluation of the same rows in memory.
//!
//! Texts are ordered by their bytes: their columns get the collation "C" on PostgreSQL, which is also how SQLite orders
//! them, and how Rust does. Letters that are small or capital are those of ASCII, as that collation has it; what other
//! collations make of others is the database's business.
//!
//! `ONEDEF_PROPERTY_CASES` says how many cases run on each database; then they are others each time.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    missing_docs,
    reason = "tests that ask databases"
)]

#[path = "property/ask.rs"]
mod ask;
#[path = "property/cond.rs"]
mod cond;
#[path = "property/order.rs"]
mod order;
#[path = "property/world.rs"]
mod world;

use std::sync::atomic::{AtomicU32, Ordering};

use onedef::Driver;
use onedef::sqlx::{self, Pool};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

const DEFINITION: &str = include_str!("src/graph.rs");
/// The definition cannot say it: SQLite has no collation of that name.
const BY_BYTES: &str = r#"
    ALTER TABLE authors ALTER name TYPE text COLLATE "C", ALTER nick TYPE text COLLATE "C";
    ALTER TABLE books ALTER title TYPE text COLLATE "C";
    ALTER TABLE cards ALTER code TYPE text COLLATE "C";
    ALTER TABLE clubs ALTER name TYPE text COLLATE "C";
"#;
const CASES: &str = "ONEDEF_PROPERTY_CASES";

#[test]
fn random_questions_to_postgresql() {
    run("PostgreSQL", || async {
        let pool = onedef_query_tests::postgres(DEFINITION).await;
        sqlx::raw_sql(BY_BYTES).execute(&pool).await.unwrap();
        pool
    });
}

#[test]
fn random_questions_to_sqlite() {
    run("SQLite", || onedef_query_tests::sqlite(DEFINITION));
}

/// What is asked of one world.
fn question() -> impl Strategy<Value = (world::World, ask::Question)> {
    (world::world(), ask::question())
}

fn run<D: Driver, F: Future<Output = Pool<D>>>(name: &str, pool: impl FnOnce() -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let pool = runtime.block_on(pool());
    let wished: Option<u32> = std::env::var(CASES).ok().map(|text| text.parse().unwrap());
    let config = Config {
        cases: wished.unwrap_or(200),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let mut runner = match wished {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let count = AtomicU32::new(0);
    let result = runner.run(&question(), |(world, question)| {
        count.fetch_add(1, Ordering::Relaxed);
        runtime.block_on(async {
            world
                .write(&pool)
                .await
                .map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            ask::compare(&pool, &world, &question).await
        })
    });
    println!("{} cases on {name}", count.into_inner());
    if let Err(error) = result {
        panic!("{error}");
    }
}
