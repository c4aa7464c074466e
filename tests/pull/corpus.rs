//! Databases that Prisma's engine made from real schemas: pulled, written as Prisma's schema, and compared by its engine.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use onedef_tests::scratch::Scratch;
use schema_core::dialect::Dialect;

use crate::circle::Judge;

/// Kept back: nobody looks at them before everything else is done.
const SEALED: [&str; 5] = [
    "bcgov-shared",
    "chapter",
    "hoppscotch",
    "pocket-collection-mysql",
    "umami",
];

/// Where scripts of real schemas lie, when they do.
fn scripts() -> Result<Vec<PathBuf>> {
    let folder = match std::env::var_os("ONEDEF_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => onedef_tests::root().join("../shared/corpus"),
    };
    let folder = folder.join("ddl");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut scripts = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        scripts.push(entry?.path());
    }
    scripts.retain(|path| path.extension().is_some_and(|one| one == "sql"));
    scripts.retain(|path| !SEALED.contains(&name(path).as_str()));
    scripts.sort();
    Ok(scripts)
}

#[test]
fn what_prisma_made_is_pulled_without_a_difference() -> Result<()> {
    let mut judge = Judge::start()?;
    let mut failures = Vec::new();
    let mut count = 0;
    let only = std::env::var("ONEDEF_ONLY").ok();
    for script in scripts()? {
        let name = name(&script);
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        count += 1;
        let found = pull(&mut judge, &script)?;
        onedef_tests::say(&format!("{name}: {} findings", found.len()));
        failures.extend(found.into_iter().map(|one| format!("{name}: {one}")));
    }
    match count {
        0 => onedef_tests::say("no scripts of real schemas are there, so none was pulled"),
        _ => onedef_tests::say(&format!("{count} databases of real schemas pulled")),
    }
    ensure!(failures.is_empty(), "{}", failures.join("\n\n"));
    Ok(())
}

fn name(script: &Path) -> String {
    script
        .file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn pull(judge: &mut Judge, script: &Path) -> Result<Vec<String>> {
    let dialect = match name(script).ends_with("-sqlite") {
        true => Dialect::Sqlite,
        false => Dialect::PostgreSql,
    };
    let sql = std::fs::read_to_string(script)?;
    let scratch = Scratch::new(&mut judge.peers.databases, dialect, "pull_corpus")?;
    judge.peers.databases.reset(&scratch.ours)?;
    let found = match judge.peers.databases.apply(&scratch.ours, &sql)? {
        Some(problem) => vec![format!("the database refuses Prisma's script: {problem}")],
        None => {
            let circle = judge.circle(&scratch, &[])?;
            let mut found = circle.found;
            found.extend(judge.prisma(&scratch.ours, &circle.prisma)?);
            if std::env::var_os("ONEDEF_SHOW").is_some() {
                onedef_tests::say(&circle.prisma);
                for note in circle.read.notes.iter().chain(&circle.raised.notes) {
                    onedef_tests::say(&note.to_string());
                }
            }
            found
        }
    };
    scratch.close(&mut judge.peers.databases)?;
    Ok(found)
}
