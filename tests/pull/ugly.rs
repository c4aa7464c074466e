//! Databases with everything in them, written by hand: what a definition has words for comes back, and each of the others
//! has its note.

use anyhow::{Context, Result, ensure};
use onedef_tests::scratch::Scratch;
use schema_core::dialect::Dialect;

use crate::circle::Judge;

#[test]
fn postgresql_with_everything() -> Result<()> {
    pulled(Dialect::PostgreSql, "postgresql")
}

#[test]
fn sqlite_with_everything() -> Result<()> {
    pulled(Dialect::Sqlite, "sqlite")
}

#[test]
fn mysql_with_everything() -> Result<()> {
    pulled(Dialect::MySql, "mysql")
}

/// Pulls `ugly/NAME.sql`; what is said of it stands in `ugly/NAME.txt`, and `ONEDEF_BLESS=1` rewrites that.
fn pulled(dialect: Dialect, name: &str) -> Result<()> {
    let mut judge = Judge::start()?;
    let folder = onedef_tests::root().join("tests/pull/ugly");
    let sql = std::fs::read_to_string(folder.join(format!("{name}.sql")))?;
    let scratch = Scratch::new(&mut judge.peers.databases, dialect, "pull_ugly")?;
    judge.peers.databases.reset(&scratch.ours)?;
    let said = match judge.peers.databases.apply(&scratch.ours, &sql)? {
        Some(problem) => anyhow::bail!("the database refuses the script: {problem}"),
        None => said(&mut judge, &scratch),
    };
    scratch.close(&mut judge.peers.databases)?;
    let said = said?;
    let expected = folder.join(format!("{name}.txt"));
    if std::env::var_os("ONEDEF_BLESS").is_some() {
        std::fs::write(&expected, &said)?;
    }
    let wanted = std::fs::read_to_string(&expected).context("nothing is expected")?;
    ensure!(said == wanted, "{} says otherwise:\n{said}", expected.display());
    Ok(())
}

/// Notes, what is different when the database is made again, and Prisma's schema of it.
fn said(judge: &mut Judge, scratch: &Scratch) -> Result<String> {
    let circle = judge.circle(&scratch.ours, &scratch.prismas, &[])?;
    let drift = judge.prisma(&scratch.ours, &circle.prisma)?;
    let mut said = String::from("# Notes\n");
    for note in circle.read.notes.iter().chain(&circle.raised.notes) {
        said.push_str(&format!("{note}\n"));
    }
    said.push_str("\n# Made again\n");
    // Of the whole databases the catalogs tell what differs.
    let is_whole = |found: &&String| {
        ["the database lowered differs", "the database read again differs"]
            .iter()
            .any(|start| found.starts_with(start))
    };
    for found in circle.found.iter().filter(|found| !is_whole(found)) {
        said.push_str(&format!("{found}\n"));
    }
    said.push_str("\n# Prisma's engine\n");
    for found in &drift {
        said.push_str(&format!("{found}\n"));
    }
    said.push_str("\n# Prisma's schema\n");
    said.push_str(&circle.prisma);
    Ok(said)
}
