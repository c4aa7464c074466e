//! Random valid definitions: the compiler takes them, and the peers find nothing wrong with what it writes.
//!
//! `ONEDEF_RANDOM=2000` asks for more seeds than the 300 of CI, `ONEDEF_RANDOM_SEED=17` for one. The source of a seed that
//! fails is left in `target/random/SEED/`.
#![allow(clippy::disallowed_methods, reason = "a test that reports what it covered")]

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, ensure};
use onedef_tests::judge::{Written, judge};
use onedef_tests::peers::Peers;
use onedef_tests::random::{Definition, Hits};
use onedef_tests::scratch::Scratch;
use schema_core::back::Options;
use schema_core::back::prisma::{self, Generator, Setting};
use schema_core::dialect::Dialect;

const SEEDS: u64 = 300;

/// Each with peers of its own.
const THREADS: u64 = 2;

#[test]
fn random_definitions_agree_with_their_peers() -> Result<()> {
    let seeds = seeds()?;
    let results: Vec<Result<Outcome>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let own = seeds
                    .iter()
                    .copied()
                    .filter(move |seed| seed % THREADS == thread)
                    .collect();
                scope.spawn(move || run(thread, own))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err(anyhow!("a thread panicked")))
            })
            .collect()
    });
    let mut hits = Hits::default();
    let mut failures = Vec::new();
    let mut databases = 0;
    for result in results {
        let outcome = result?;
        hits.add(&outcome.hits);
        failures.extend(outcome.failures);
        databases += outcome.databases;
    }
    let counts: Vec<String> = hits
        .counts()
        .map(|(key, count)| format!("{key}: {count}"))
        .collect();
    let judged = format!("{} definitions, {databases} databases judged", seeds.len());
    onedef_tests::say(&format!("{judged}; {}", counts.join(", ")));
    ensure!(
        failures.is_empty(),
        "{} of {} failed\n\n{}",
        failures.len(),
        seeds.len(),
        failures.join("\n\n")
    );
    let missed: Vec<&str> = hits
        .counts()
        .filter(|(_, count)| *count == 0)
        .map(|(key, _)| key)
        .collect();
    ensure!(
        missed.is_empty() || (seeds.len() as u64) < SEEDS,
        "never written: {missed:?}"
    );
    Ok(())
}

struct Outcome {
    hits: Hits,
    failures: Vec<String>,
    databases: usize,
}

fn seeds() -> Result<Vec<u64>> {
    let number = |name: &str| -> Result<Option<u64>> {
        match std::env::var(name) {
            Ok(text) => Ok(Some(
                text.parse().with_context(|| format!("{name} is not a number"))?,
            )),
            Err(_) => Ok(None),
        }
    };
    Ok(match number("ONEDEF_RANDOM_SEED")? {
        Some(seed) => vec![seed],
        None => (0..number("ONEDEF_RANDOM")?.unwrap_or(SEEDS)).collect(),
    })
}

fn run(thread: u64, seeds: Vec<u64>) -> Result<Outcome> {
    let mut peers = Peers::start()?;
    let label = format!("random{thread}");
    let postgres = Scratch::new(&mut peers.databases, Dialect::PostgreSql, &label)?;
    let sqlite = Scratch::new(&mut peers.databases, Dialect::Sqlite, &label)?;
    let mysql = Scratch::new(&mut peers.databases, Dialect::MySql, &label)?;
    let mut outcome = Outcome {
        hits: Hits::default(),
        failures: Vec::new(),
        databases: 0,
    };
    for seed in seeds {
        for dialect in dialects(seed) {
            let scratch = match dialect {
                Dialect::PostgreSql => &postgres,
                Dialect::Sqlite => &sqlite,
                Dialect::MySql => &mysql,
            };
            let definition = Definition::of(seed, *dialect);
            outcome.hits.add(&definition.hits);
            let found = judge_one(&mut peers, scratch, &definition, &mut outcome.databases)
                .unwrap_or_else(|error| vec![format!("{error:#}")]);
            if !found.is_empty() {
                let folder = keep(seed, &definition)?;
                outcome.failures.push(format!(
                    "seed {seed} ({dialect:?}), kept in {}:\n{}",
                    folder.display(),
                    found.join("\n")
                ));
            }
        }
    }
    postgres.close(&mut peers.databases)?;
    sqlite.close(&mut peers.databases)?;
    mysql.close(&mut peers.databases)?;
    Ok(outcome)
}

/// What a seed is written for.
fn dialects(seed: u64) -> &'static [Dialect] {
    match seed % 5 {
        3 => &[Dialect::PostgreSql, Dialect::MySql],
        4 => &[Dialect::Sqlite, Dialect::MySql],
        _ => &[Dialect::PostgreSql],
    }
}

fn judge_one(
    peers: &mut Peers,
    scratch: &Scratch,
    definition: &Definition,
    databases: &mut usize,
) -> Result<Vec<String>> {
    let compilation = schema_core::compile(definition, &definition.source(), &definition.databases, &[]);
    let Some(schema) = &compilation.schema else {
        let messages: Vec<String> = compilation
            .diagnostics
            .iter()
            .map(|one| format!("{}: {} at {:?}", one.code.id, one.message, one.at))
            .collect();
        return Ok(vec![format!("does not compile:\n{}", messages.join("\n"))]);
    };
    let mut found = Vec::new();
    for (id, database) in schema.databases() {
        *databases += 1;
        let written = Written::of(schema, id, &options());
        let problems = judge(peers, scratch, schema, id, &written)?;
        found.extend(
            problems
                .into_iter()
                .map(|one| format!("database {}: {one}", database.name)),
        );
    }
    Ok(found)
}

/// With a generator, so that views are written too.
fn options() -> Options {
    Options {
        sources: vec!["src/lib.rs".to_owned()],
        prisma: prisma::Options {
            generators: vec![Generator {
                name: "client".to_owned(),
                settings: vec![
                    ("provider".to_owned(), Setting::String("prisma-client".to_owned())),
                    ("output".to_owned(), Setting::String("../client".to_owned())),
                ],
            }],
            ..prisma::Options::default()
        },
        ..Options::default()
    }
}

fn keep(seed: u64, definition: &Definition) -> Result<PathBuf> {
    let folder = onedef_tests::root().join(format!("target/random/{seed}"));
    for (path, text) in &definition.files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text.as_bytes())?;
    }
    Ok(folder)
}
