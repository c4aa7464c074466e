//! Prisma schemas of other people: what comes out again is what went in, by Prisma's own data model.
#![allow(
    clippy::disallowed_methods,
    reason = "a test that reads schemas from the disk, and settings of the run"
)]

use std::path::PathBuf;

use anyhow::{Result, ensure};
use onedef_tests::imported::{self, Line};
use onedef_tests::peers::Prisma;

/// Our own cases, and the folders of `ONEDEF_CORPUS`, separated as in `PATH`; `ONEDEF_CORPUS_SKIP` names schemas to leave
/// out, separated by commas.
#[test]
fn every_schema_comes_back() -> Result<()> {
    let mut folders: Vec<PathBuf> = vec![onedef_tests::root().join("tests/prisma")];
    if let Some(more) = std::env::var_os("ONEDEF_CORPUS") {
        folders.extend(std::env::split_paths(&more));
    }
    let skip = std::env::var("ONEDEF_CORPUS_SKIP").unwrap_or_default();
    let skip: Vec<&str> = skip.split(',').collect();
    let mut prisma = Prisma::start()?;
    let mut lines = Vec::new();
    for folder in &folders {
        for original in imported::originals(folder, &skip)? {
            lines.push(imported::data_model(&mut prisma, &original)?);
        }
    }
    onedef_tests::say(&table(&lines));
    let different: Vec<&str> = lines
        .iter()
        .filter(|line| line.difference.is_some())
        .map(|line| line.name.as_str())
        .collect();
    ensure!(!lines.is_empty(), "there is no schema to read");
    ensure!(different.is_empty(), "these differ: {}", different.join(", "));
    Ok(())
}

fn table(lines: &[Line]) -> String {
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or(0);
    let rows = lines.iter().map(|line| {
        let found = match (&line.difference, &line.refused) {
            (Some(difference), _) => difference.clone(),
            (None, Some(problem)) => format!("refused by both: {problem}"),
            (None, None) => "equal".to_owned(),
        };
        format!("{:width$}  {:>4} models  {found}", line.name, line.models)
    });
    let equal = lines.iter().filter(|line| line.difference.is_none()).count();
    let rows: Vec<String> = rows.collect();
    format!("{}\n{equal} of {} equal", rows.join("\n"), lines.len())
}
