//! Every definition in `tests/corpus/` through every back end.
//!
//! `<name>/models.rs` is a crate root, `<name>/expected/<dialect>.<kind>` what each back end writes for it. A file
//! `<dialect>.observed.sql` is what Prisma's schema engine wrote for the same schema: our script must be the same text,
//! but for the steps that Prisma has no words for.
//! `ONEDEF_BLESS=1` rewrites the expected files, never the observed ones.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test reads files and may stop"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schema_core::back::{self, Input, Options, typescript};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::lower::lower;
use schema_core::schema::DatabaseId;

struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        let path = self.0.join(path);
        if !path.is_file() {
            return Ok(None);
        }
        fs::read_to_string(path)
            .map(|text| Some(Arc::from(text)))
            .map_err(|error| error.to_string())
    }
}

#[test]
fn every_back_end_writes_what_is_expected() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let mut folders: Vec<PathBuf> = fs::read_dir(&corpus)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for folder in folders.iter().filter(|folder| folder.join("models.rs").is_file()) {
        for dialect in Dialect::ALL {
            let expected =
                |suffix: &str| folder.join(format!("expected/{}.{suffix}", dialect.provider().name()));
            if expected("sql").is_file() || expected("observed.sql").is_file() {
                compared += 1;
                check(folder, dialect, &mut wrong);
            }
        }
    }
    assert!(compared > 0, "no definition was found in {}", corpus.display());
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn check(folder: &Path, dialect: Dialect, wrong: &mut Vec<String>) {
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let provider = dialect.provider().name();
    let source = Source {
        roots: vec!["models.rs".to_owned()],
        cfg: Vec::new(),
    };
    let databases = [DatabaseSetting {
        name: "default".to_owned(),
        dialect,
    }];
    let compiled = schema_core::compile(&Folder(folder.to_owned()), &source, &databases, &[]);
    let Some(schema) = &compiled.schema else {
        let found: Vec<String> = compiled
            .diagnostics
            .iter()
            .map(|one| format!("{} {}", one.code.id, one.message))
            .collect();
        wrong.push(format!("{name} ({provider}) is refused:\n{}", found.join("\n")));
        return;
    };
    let lowered = lower(schema, DatabaseId(0));
    let options = Options {
        sources: source.roots,
        typescript: typescript::Options {
            zod: true,
            ..typescript::Options::default()
        },
        ..Options::default()
    };
    let input = Input::whole(schema, DatabaseId(0), &lowered, &options);
    for end in back::ALL {
        let written = (end.write)(input);
        compare(
            &folder.join(format!("expected/{provider}.{}", end.kind)),
            &written,
            wrong,
        );
    }
    let observed = folder.join(format!("expected/{provider}.observed.sql"));
    if let Ok(text) = fs::read_to_string(&observed) {
        let text = with_stored_times(&text);
        let ours = without_our_own(&schema_core::sql::render(&lowered));
        if ours != text {
            wrong.push(format!(
                "{name} ({provider}) is not what Prisma writes:\n{}",
                difference(&text, &ours)
            ));
        }
    }
}

fn compare(path: &Path, written: &str, wrong: &mut Vec<String>) {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == written {
        return;
    }
    if std::env::var_os("ONEDEF_BLESS").is_some() {
        fs::write(path, written).unwrap();
    } else {
        wrong.push(format!(
            "{} differs:\n{}",
            path.display(),
            difference(&expected, written)
        ));
    }
}

/// Prisma's script for SQLite with times in the form that clients store: `2020-01-02T03:04:05.678+00:00`.
fn with_stored_times(script: &str) -> String {
    const ZONE: &str = " +00:00'";
    let line = |line: &str| match line.split_once(" DEFAULT '") {
        Some((column, literal)) if column.ends_with("DATETIME NOT NULL") && literal.contains(ZONE) => {
            let literal = literal.replacen(' ', "T", 1).replace(ZONE, "+00:00'");
            format!("{column} DEFAULT '{literal}")
        }
        _ => line.to_owned(),
    };
    script.split_inclusive('\n').map(line).collect()
}

/// A script without the steps that Prisma never writes.
fn without_our_own(script: &str) -> String {
    let steps: Vec<&str> = script
        .trim_end()
        .split("\n\n-- ")
        .filter(|step| {
            !["CreateExtension", "Comment"]
                .iter()
                .any(|ours| step.trim_start_matches("-- ").starts_with(ours))
        })
        .collect();
    steps.join("\n\n-- ") + "\n"
}

/// The first lines that differ.
fn difference(expected: &str, written: &str) -> String {
    let (mut left, mut right) = (expected.lines(), written.lines());
    for number in 1.. {
        let pair = (left.next(), right.next());
        if pair.0 != pair.1 {
            return format!(
                "line {number}\n  expected: {:?}\n  written:  {:?}",
                pair.0, pair.1
            );
        }
        if pair == (None, None) {
            break;
        }
    }
    "only the end of the last line".to_owned()
}
