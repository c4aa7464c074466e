//! Prisma schemas of other people, through every circle:
//!
//! * **model**: Prisma schema → Rust → Prisma schema; Prisma's own data model of both;
//! * **tables**: a database by Prisma's SQL of the original and one by ours; their catalogs. Prisma's engine has no MySQL in
//!   the form that the tests ask: there, our database is read and made again;
//! * **pull**: the database by Prisma's SQL → Rust → Prisma schema; Prisma's engine of that and the database;
//! * **rust**: the Rust of all schemas, compiled with the derives.
//!
//! The schemas are those of `tests/prisma` and of the folders in `ONEDEF_CORPUS`, separated as in `PATH`; without it, those
//! of a folder `shared/corpus/prisma` beside the repository, when there is one.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use onedef_tests::imported::{self, Original};
use onedef_tests::judge::{self, Written};
use onedef_tests::peers::Prisma;
use onedef_tests::scratch::Scratch;
use onedef_tests::written::Crate;
use schema_core::back::{Options, rust};
use schema_core::dialect::Dialect;
use schema_core::front::prisma::{Imported, import};
use schema_core::schema::DatabaseId;

use crate::circle::Judge;

/// The line of one schema.
struct Line {
    name: String,
    models: usize,
    /// What was compared and equal.
    equal: Vec<&'static str>,
    /// What could not be compared, and why that is nobody's mistake.
    excused: Vec<String>,
    /// The differences.
    differs: Vec<String>,
}

#[test]
fn every_schema_goes_through_all_circles() -> Result<()> {
    let mut judge = Judge::start()?;
    let mut prisma = Prisma::start()?;
    let mut lines = Vec::new();
    let mut written = Crate::new("imported")?;
    let mut modules = 0;
    for folder in folders() {
        for original in imported::originals(&folder, &[])? {
            if let Some(files) = rust_of(&original, modules) {
                written.add(&format!("schema_{modules}"), &files)?;
                modules += 1;
            }
            let line = all_circles(&mut judge, &mut prisma, &original)?;
            onedef_tests::say(&line.to_string());
            lines.push(line);
        }
    }
    ensure!(!lines.is_empty(), "there is no schema to read");
    let rust = written.problems()?;
    let equal = lines.iter().filter(|line| line.differs.is_empty()).count();
    onedef_tests::say(&format!(
        "{equal} of {} schemas equal; the Rust of {} compiled",
        lines.len(),
        modules
    ));
    ensure!(equal == lines.len(), "some schemas differ");
    ensure!(rust.is_none(), "{}", rust.unwrap_or_default());
    Ok(())
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:28} {:4} models  ", self.name, self.models)?;
        match self.differs.first() {
            None => write!(f, "equal: {}", self.equal.join(", "))?,
            Some(first) => write!(f, "DIFFERS: {first}")?,
        }
        for excuse in &self.excused {
            write!(f, "\n{:28}   not compared: {excuse}", "")?;
        }
        Ok(())
    }
}

fn folders() -> Vec<PathBuf> {
    let root = onedef_tests::root();
    let mut folders = vec![root.join("tests/prisma")];
    match std::env::var_os("ONEDEF_CORPUS") {
        Some(more) => folders.extend(std::env::split_paths(&more)),
        None => {
            let beside = root.join("../shared/corpus/prisma");
            if beside.is_dir() {
                folders.push(beside);
            } else {
                onedef_tests::say(
                    "no schemas of real applications are there; `cargo xtask corpus DIR` takes a folder",
                );
            }
        }
    }
    folders
}

/// The Rust of a schema, as the module of a number.
fn rust_of(original: &Original, module: usize) -> Option<Vec<rust::File>> {
    let imported = import(&original.files);
    let options = rust::Options {
        root: format!("src/schema_{module}.rs"),
        order: imported.order.clone(),
        ..rust::Options::default()
    };
    let schema = imported.schema.as_ref()?;
    Some(rust::write(schema, &imported.comments, &options))
}

fn all_circles(judge: &mut Judge, prisma: &mut Prisma, original: &Original) -> Result<Line> {
    let model = imported::data_model(prisma, original)?;
    let mut line = Line {
        name: model.name,
        models: model.models,
        equal: Vec::new(),
        excused: Vec::new(),
        differs: Vec::new(),
    };
    if let Some(problem) = model.refused {
        line.excused.push(format!("Prisma and we refuse it: {problem}"));
        return Ok(line);
    }
    match model.difference {
        Some(difference) => line.differs.push(format!("model: {difference}")),
        None => line.equal.push("model"),
    }
    let imported = import(&original.files);
    if imported.schema.is_some() {
        databases(judge, original, &imported, &mut line)
            .with_context(|| format!("the databases of {}", original.name))?;
    }
    Ok(line)
}

/// The circles through databases.
fn databases(judge: &mut Judge, original: &Original, imported: &Imported, line: &mut Line) -> Result<()> {
    let (Some(schema), Some(datasource)) = (&imported.schema, &imported.datasource) else {
        return Ok(());
    };
    let options = Options::default();
    let database = DatabaseId(0);
    let written = Written::of(schema, database, &options);
    let scratch = Scratch::new(&mut judge.peers.databases, datasource.dialect, "schemas")?;
    judge.peers.databases.reset(&scratch.ours)?;
    let there = already_there(original, datasource.dialect);
    judge.peers.databases.apply(&scratch.ours, &there)?;
    let refused = judge::run_script(&mut judge.peers, &scratch.ours, &written.sql)?;
    let schemas = schema_names(imported);
    if datasource.dialect == Dialect::MySql {
        match refused {
            Some(problem) => line
                .differs
                .push(format!("tables: the database refuses our script: {problem}")),
            None => {
                let circle = judge.circle(&scratch.ours, &scratch.prismas, &schemas)?;
                settle(line, "tables", circle.found);
            }
        }
        return scratch.close(&mut judge.peers.databases);
    }
    let ddl = judge.peers.prisma.ddl(&for_the_engine(&original.text()));
    let ddl = there + &ddl.context("Prisma's engine writes no SQL of the original")?;
    match (
        judge::apply_prismas(&mut judge.peers, &scratch, &written, &ddl)?,
        refused,
    ) {
        (Some(problem), Some(_)) => line
            .excused
            .push(format!("the database refuses Prisma's own script: {problem}")),
        (Some(problem), None) => {
            line.excused.push(format!(
                "tables, pull: the database refuses Prisma's script and takes ours: {problem}"
            ));
        }
        (None, Some(problem)) => line
            .differs
            .push(format!("tables: the database refuses our script: {problem}")),
        (None, None) => {
            let found = judge::catalog_differences(&mut judge.peers, &scratch, schema, database, &written)?;
            settle(line, "tables", found);
            // The one by Prisma's SQL is pulled; the other becomes what was made of it.
            let circle = judge.circle(&scratch.prismas, &scratch.ours, &schemas)?;
            let mut found = circle.found;
            let drift = judge.prisma(&scratch.prismas, &circle.prisma)?;
            let own = judge.prisma(&scratch.prismas, &for_the_engine(&original.text()))?;
            match drift.is_empty() || !is_part_of(&drift, &own) {
                true => found.extend(drift),
                // Some defaults Prisma's engine does not even find again in a database of its own.
                false => line.excused.push(format!(
                    "pull: Prisma's engine sees between the original and its own database, too: {}",
                    drift.join("; ")
                )),
            }
            settle(line, "pull", found);
        }
    }
    scratch.close(&mut judge.peers.databases)
}

/// Whether every statement is among others.
fn is_part_of(statements: &[String], others: &[String]) -> bool {
    let lines = |texts: &[String]| -> Vec<String> {
        let lines = texts.iter().flat_map(|text| text.lines());
        // Changes of one table are one statement, over several lines.
        let change = |line: &str| line.find("ALTER COLUMN").unwrap_or_default();
        lines
            .map(|line| line[change(line)..].trim_end_matches([',', ';']).to_owned())
            .collect()
    };
    let others = lines(others);
    lines(statements).iter().all(|line| others.contains(line))
}

fn settle(line: &mut Line, circle: &'static str, found: Vec<String>) {
    if found.is_empty() {
        line.equal.push(circle);
    }
    line.differs
        .extend(found.into_iter().map(|one| format!("{circle}: {one}")));
}

/// What a schema takes for granted: extensions whose functions its defaults call, though it does not name them.
fn already_there(original: &Original, dialect: Dialect) -> String {
    let extensions = [("uuid_generate_v", "uuid-ossp"), ("gen_random_bytes", "pgcrypto")];
    let text = original.text();
    let called = extensions
        .iter()
        .filter(|(function, _)| dialect == Dialect::PostgreSql && text.contains(function));
    called
        .map(|(_, extension)| format!("CREATE EXTENSION IF NOT EXISTS \"{extension}\" SCHEMA public;\n"))
        .collect()
}

/// The PostgreSQL schemas that the models name.
fn schema_names(imported: &Imported) -> Vec<String> {
    let models = imported.schema.iter().flat_map(|schema| &schema.models);
    let mut names: Vec<String> = models.filter_map(|model| model.schema.clone()).collect();
    names.sort();
    names.dedup();
    names
}

/// The schema without what the engine of Prisma 7 refuses in one for Prisma 6.
fn for_the_engine(text: &str) -> String {
    let is_url = |line: &str| {
        let mut words = line.split(['=', ' ', '\t']).filter(|word| !word.is_empty());
        let is_key = words
            .next()
            .is_some_and(|word| ["url", "directUrl", "shadowDatabaseUrl"].contains(&word));
        is_key && line.contains('=')
    };
    let lines = text.lines().filter(|line| !is_url(line));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    text.replace("\"metrics\",", "").replace("\"metrics\"", "")
}
