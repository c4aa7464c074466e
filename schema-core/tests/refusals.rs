//! What is refused, and in which words.
//!
//! Each file in `tests/refusals/<subject>/` is a crate root, or a Prisma schema, that breaks one rule. Below the source stand the findings
//! that it makes, one to a line:
//!
//! ```text
//! // expect: K0301 5:12 the message
//! ```
//!
//! `// database: NAME DIALECT` lines at the top say what it is compiled for; without one, `default postgresql`. What
//! follows a line `// file: PATH` is another file.
//! `ONEDEF_BLESS=1 cargo test -p schema-core --test refusals` rewrites the expectations; read the difference.

#![allow(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test reads files and fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schema_core::diagnostic::{Diagnostic, codes};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::prisma;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::{Source, SourceFile};
use schema_core::ownership::ServiceSetting;
use schema_core::span::{Span, Spanned};
use schema_core::{Compilation, compile};

const EXPECT: &str = "// expect: ";
const DATABASE: &str = "// database: ";
const SERVICE: &str = "// service: ";
const FILE: &str = "// file: ";
const BROKEN: &str = "// broken file: ";

/// The files of a case: the crate root, and what follows each `// file: PATH` line. What follows `// broken file: PATH`
/// is a file that cannot be read.
struct Sources(Vec<(String, Result<Arc<str>, String>)>);

impl Sources {
    fn of(text: &str) -> Self {
        let mut files = vec![("src/lib.rs".to_owned(), Ok(String::new()))];
        for line in text.lines() {
            if let Some(path) = line.strip_prefix(FILE) {
                files.push((path.to_owned(), Ok(String::new())));
            } else if let Some(path) = line.strip_prefix(BROKEN) {
                files.push((path.to_owned(), Err("permission denied".to_owned())));
            } else if let Some((_, Ok(text))) = files.last_mut() {
                text.push_str(line);
                text.push('\n');
            }
        }
        Sources(
            files
                .into_iter()
                .map(|(path, text)| (path, text.map(Arc::from)))
                .collect(),
        )
    }
}

impl Files for Sources {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        let found = self.0.iter().find(|(one, _)| one == path);
        found.map(|(_, text)| text.clone()).transpose()
    }
}

/// A refusal file.
struct Case {
    path: PathBuf,
    /// The source without its expectations.
    source: String,
    expected: Vec<String>,
}

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/refusals");
    let mut cases = Vec::new();
    let mut folders: Vec<PathBuf> = entries(&root);
    folders.retain(|path| path.is_dir());
    for folder in folders {
        for path in entries(&folder) {
            let text = fs::read_to_string(&path).expect("a refusal file is text");
            let (expected, source): (Vec<&str>, Vec<&str>) =
                text.lines().partition(|line| line.starts_with(EXPECT));
            cases.push(Case {
                path,
                source: source.join("\n").trim_end().to_owned() + "\n",
                expected: expected.into_iter().map(str::to_owned).collect(),
            });
        }
    }
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of refusals")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}

fn databases(source: &str) -> Vec<DatabaseSetting> {
    let mut settings: Vec<DatabaseSetting> = source
        .lines()
        .filter_map(|line| line.strip_prefix(DATABASE))
        .map(|line| {
            let (name, dialect) = line.split_once(' ').expect("a name and a dialect");
            let dialect = Dialect::ALL
                .into_iter()
                .find(|one| one.provider().name() == dialect)
                .expect("a dialect");
            DatabaseSetting {
                name: name.to_owned(),
                dialect,
            }
        })
        .collect();
    if settings.is_empty() {
        settings.push(DatabaseSetting {
            name: "default".into(),
            dialect: Dialect::PostgreSql,
        });
    }
    settings
}

/// `// service: NAME owns=a,b mirrors=c artifacts`, one line for each service.
fn services(source: &str) -> Vec<ServiceSetting> {
    let lines = source.lines().filter_map(|line| line.strip_prefix(SERVICE));
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap_or_default();
            let words: Vec<&str> = words.collect();
            let list = |key: &str| {
                let entries = words
                    .iter()
                    .find_map(|word| word.strip_prefix(key)?.strip_prefix('='));
                let entries = entries.into_iter().flat_map(|entries| entries.split(','));
                entries
                    .map(|entry| Spanned::new(entry.to_owned(), Span::NOWHERE))
                    .collect()
            };
            ServiceSetting {
                name: Spanned::new(name.to_owned(), Span::NOWHERE),
                owns: list("owns"),
                mirrors: list("mirrors"),
                reads: list("reads"),
                except: list("except"),
                hide: list("hide"),
                has_artifacts: words.contains(&"artifacts"),
            }
        })
        .collect()
}

fn compiled(source: &str) -> Compilation {
    let files = Sources::of(source);
    let roots = Source {
        roots: vec!["src/lib.rs".into()],
        cfg: Vec::new(),
    };
    compile(&files, &roots, &databases(source), &services(source))
}

/// `5:12`, lines and columns from 1, columns in characters.
fn place(span: Span, files: &[SourceFile]) -> String {
    let Some(file) = files.get(span.file.0 as usize) else {
        return "-".into();
    };
    let before = &file.text[..span.start as usize];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    match span.file.0 {
        0 => format!("{line}:{column}"),
        _ => format!("{}:{line}:{column}", file.path),
    }
}

/// What a case has: of a Prisma schema what its import finds.
fn found_in(case: &Case) -> Vec<String> {
    if case.path.extension().is_some_and(|one| one == "prisma") {
        let file = SourceFile {
            path: "schema.prisma".to_owned(),
            text: case.source.as_str().into(),
        };
        let files = [file];
        let imported = prisma::import(&files);
        return lines(&imported.diagnostics, &files);
    }
    let compilation = compiled(&case.source);
    lines(&compilation.diagnostics, &compilation.files)
}

fn lines(diagnostics: &[Diagnostic], files: &[SourceFile]) -> Vec<String> {
    diagnostics
        .iter()
        .map(|one| {
            let place = place(one.at, files);
            format!(
                "{EXPECT}{} {place} {}",
                one.code.id,
                one.message.replace('\n', " ")
            )
        })
        .collect()
}

#[test]
fn each_case_is_refused_in_its_words() {
    let bless = std::env::var_os("ONEDEF_BLESS").is_some();
    let mut wrong = Vec::new();
    let cases = cases();
    for case in &cases {
        let found = found_in(case);
        if bless && !found.is_empty() {
            let text = format!("{}\n{}\n", case.source, found.join("\n"));
            fs::write(&case.path, text).expect("the file can be written");
        } else if found != case.expected || found.is_empty() {
            wrong.push(format!(
                "{}\nexpected:\n{}\nfound:\n{}\n",
                case.path.display(),
                case.expected.join("\n"),
                found.join("\n")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} cases differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(cases.len() >= 60, "there are {} cases", cases.len());
}

/// Found only by a derive, which has no guard over the whole file before it: the tests of reading one item have it.
const OF_DERIVES: [&str; 1] = ["A0012"];

/// A rule that nothing breaks may not work. Codes of configuration and artifacts belong to the command's own tests.
#[test]
fn every_code_is_found_in_a_case() {
    let found: BTreeSet<String> = cases()
        .iter()
        .flat_map(|case| &case.expected)
        .filter_map(|line| line.strip_prefix(EXPECT)?.split(' ').next())
        .map(str::to_owned)
        .collect();
    let missing: Vec<&str> = codes::all()
        .map(|code| code.id)
        .filter(|id| !id.starts_with('C') && !OF_DERIVES.contains(id) && !found.contains(*id))
        .collect();
    assert!(missing.is_empty(), "no case for {}", missing.join(", "));
}

#[test]
fn every_code_has_a_page_under_its_summary() {
    let wrong: Vec<&str> = codes::all()
        .filter(|code| {
            let heading = format!("# {}: {}", code.id, code.summary);
            code.page.lines().next() != Some(heading.as_str()) || code.page.lines().count() < 3
        })
        .map(|code| code.id)
        .collect();
    assert!(
        wrong.is_empty(),
        "no page of this heading for {}",
        wrong.join(", ")
    );
}
