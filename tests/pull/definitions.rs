//! Databases made from definitions: the projects of the corpus, the examples, and definitions that nobody wrote.

use anyhow::{Context, Result, ensure};
use onedef_tests::judge::{Written, run_script};
use onedef_tests::projects::{projects_of, settings_of};
use onedef_tests::random::Definition;
use onedef_tests::scratch::Scratch;
use schema_build::{Disk, Project};
use schema_core::back::Options;
use schema_core::database::Database;
use schema_core::dialect::Dialect;
use schema_core::schema::{DatabaseId, Schema};

use crate::circle::{Judge, as_told, differences};

/// Random definitions of a run; `ONEDEF_RANDOM=500` asks for more, `ONEDEF_RANDOM_SEED=17` for one.
const SEEDS: u64 = 60;

#[test]
fn every_project_is_pulled_as_it_was_made() -> Result<()> {
    let mut judge = Judge::start()?;
    let mut failures = Vec::new();
    let mut databases = 0;
    for folder in projects_of(&["tests/corpus", "examples"])? {
        let name = folder.display().to_string();
        let project = Project::load(&folder.join("onedef.toml"))
            .ok()
            .with_context(|| format!("{name}: onedef.toml is not read"))?;
        for settings in settings_of(&project, &folder) {
            let compilation =
                schema_core::compile(&Disk::new(&folder), &project.config.source, &settings, &[]);
            let schema = compilation
                .schema
                .with_context(|| format!("{name} does not compile"))?;
            for (id, database) in schema.databases() {
                databases += 1;
                let scratch = Scratch::new(&mut judge.peers.databases, database.dialect, "pull_projects")?;
                let found = pull(&mut judge, &scratch, &schema, id);
                scratch.close(&mut judge.peers.databases)?;
                let about = format!("{name}, database {} on {:?}", database.name, database.dialect);
                let found = found.unwrap_or_else(|error| vec![format!("{error:#}")]);
                failures.extend(found.into_iter().map(|one| format!("{about}: {one}")));
            }
        }
    }
    onedef_tests::say(&format!("{databases} databases of projects pulled"));
    ensure!(failures.is_empty(), "{}", failures.join("\n\n"));
    ensure!(databases > 0, "there is no project to pull");
    Ok(())
}

#[test]
fn random_definitions_are_pulled_as_they_were_made() -> Result<()> {
    let mut judge = Judge::start()?;
    let postgres = Scratch::new(&mut judge.peers.databases, Dialect::PostgreSql, "pull_random")?;
    let sqlite = Scratch::new(&mut judge.peers.databases, Dialect::Sqlite, "pull_random")?;
    let mysql = Scratch::new(&mut judge.peers.databases, Dialect::MySql, "pull_random")?;
    let mut failures = Vec::new();
    let seeds = seeds()?;
    for seed in &seeds {
        let (dialect, scratch) = match seed % 4 {
            2 => (Dialect::Sqlite, &sqlite),
            3 => (Dialect::MySql, &mysql),
            _ => (Dialect::PostgreSql, &postgres),
        };
        let definition = Definition::of(*seed, dialect);
        let compilation = schema_core::compile(&definition, &definition.source(), &definition.databases, &[]);
        let schema = compilation
            .schema
            .with_context(|| format!("seed {seed} does not compile"))?;
        for (id, database) in schema.databases() {
            let found =
                pull(&mut judge, scratch, &schema, id).unwrap_or_else(|error| vec![format!("{error:#}")]);
            let about = format!("seed {seed} on {dialect:?}, database {}", database.name);
            failures.extend(found.into_iter().map(|one| format!("{about}: {one}")));
        }
    }
    postgres.close(&mut judge.peers.databases)?;
    mysql.close(&mut judge.peers.databases)?;
    sqlite.close(&mut judge.peers.databases)?;
    onedef_tests::say(&format!("{} random definitions pulled", seeds.len()));
    ensure!(failures.is_empty(), "{}", failures.join("\n\n"));
    Ok(())
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

/// Makes a database of a definition and takes it through the circle.
fn pull(judge: &mut Judge, scratch: &Scratch, schema: &Schema, id: DatabaseId) -> Result<Vec<String>> {
    let written = Written::of(schema, id, &Options::default());
    judge.peers.databases.reset(&scratch.ours)?;
    if let Some(problem) = run_script(&mut judge.peers, &scratch.ours, &written.sql)? {
        return Ok(vec![format!("the database refuses the script: {problem}")]);
    }
    let circle = judge.circle(&scratch.ours, &scratch.prismas, &schemas(&written.lowered))?;
    let mut found = circle.found;
    found.extend(differences(
        "that was read",
        &as_told(&written.lowered),
        &as_told(&circle.read.database),
    ));
    found.extend(judge.prisma(&scratch.ours, &circle.prisma)?);
    Ok(found)
}

/// What a user would ask for: the schemas that the definition's tables and types are in.
fn schemas(lowered: &Database) -> Vec<String> {
    let tables = lowered.tables.iter().map(|one| &one.name);
    let enums = lowered.enums.iter().map(|one| &one.name);
    let names = tables
        .chain(enums)
        .chain(lowered.views.iter().map(|one| &one.name));
    let mut schemas: Vec<String> = names.filter_map(|name| name.schema.clone()).collect();
    schemas.sort();
    schemas.dedup();
    schemas
}
