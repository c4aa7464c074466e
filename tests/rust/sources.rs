//! The definitions that are written.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use onedef_tests::random;
use schema_build::{Disk, Project};
use schema_core::Compilation;
use schema_core::dialect::Dialect;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::schema::{Comments, Schema};

/// A definition, and the databases that it was compiled for.
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) schema: Schema,
    pub(crate) comments: Comments,
    pub(crate) databases: Vec<DatabaseSetting>,
}

/// How many random definitions there are.
const SEEDS: u64 = 300;

/// Every example and every project of the corpus.
pub(crate) fn projects() -> Result<Vec<Definition>> {
    let mut found = Vec::new();
    for folder in folders(&["tests/corpus", "examples"])? {
        let name = folder
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let project = Project::load(&folder.join("onedef.toml"))
            .ok()
            .with_context(|| format!("{name}: onedef.toml is not read"))?;
        let databases = project.config.settings();
        let source = &project.config.source;
        let compilation = schema_core::compile(&Disk::new(&folder), source, &databases, &[]);
        found.push(Definition {
            schema: schema(&name, compilation)?,
            comments: Comments::default(),
            name,
            databases,
        });
    }
    Ok(found)
}

/// Random definitions.
pub(crate) fn random() -> Result<Vec<Definition>> {
    let number = |name: &str| -> Result<Option<u64>> {
        let Ok(text) = std::env::var(name) else {
            return Ok(None);
        };
        let number = text.parse().with_context(|| format!("{name} is not a number"))?;
        Ok(Some(number))
    };
    let seeds: Vec<u64> = match number("ONEDEF_RANDOM_SEED")? {
        Some(seed) => vec![seed],
        None => (0..number("ONEDEF_RANDOM")?.unwrap_or(SEEDS)).collect(),
    };
    let definition = |seed: u64| {
        let dialect = if seed % 5 == 4 {
            Dialect::Sqlite
        } else {
            Dialect::PostgreSql
        };
        let made = random::Definition::of(seed, dialect);
        let compilation = schema_core::compile(&made, &made.source(), &made.databases, &[]);
        let name = format!("random-{seed}");
        Ok(Definition {
            schema: schema(&name, compilation)?,
            comments: Comments::default(),
            name,
            databases: made.databases,
        })
    };
    seeds.into_iter().map(definition).collect()
}

fn schema(name: &str, compilation: Compilation) -> Result<Schema> {
    match compilation.schema {
        Some(schema) => Ok(schema),
        None => bail!("{name} does not compile: {:#?}", compilation.diagnostics),
    }
}

/// The folders with an `onedef.toml` directly below these, sorted.
fn folders(parents: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for parent in parents {
        for entry in std::fs::read_dir(onedef_tests::root().join(parent))? {
            let path: PathBuf = entry?.path();
            if is_project(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_project(path: &Path) -> bool {
    path.join("onedef.toml").is_file()
}
