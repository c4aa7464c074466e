//! Takes the queries out of the manual, so that they are compiled and run: `rust,query` fences of README.md and
//! `docs/queries.md`, each as a function, in the order of the page. CONTRIBUTING.md says what stands in such a fence.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a build script reads files and may stop"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What the definition of a page may name without an import, as in all pages.
const IMPORTS: &str = "\
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, Json, ManyToMany, Model, Opaque, Scalar, View};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;
";

/// The databases that a query runs on: both, unless the fence names one. And their names in sqlx.
const DATABASES: [(&str, &str); 2] = [("postgres", "Postgres"), ("sqlite", "Sqlite")];

fn main() {
    let tests = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap());
    let root = tests.join("../..");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    for (page, file) in [("README.md", "readme.rs"), ("docs/queries.md", "queries.rs")] {
        println!("cargo::rerun-if-changed={}", root.join(page).display());
        std::fs::write(out.join(file), module(page, &root)).unwrap();
    }
}

/// A page's definition and its queries, once for each database.
fn module(page: &str, root: &Path) -> String {
    let text = std::fs::read_to_string(root.join(page)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let (mut definition, mut at) = (None, 0);
    let mut databases: [Queries; 2] = Default::default();
    // What is done before the next query and not shown, and what is done before each: comments.
    let (mut before, mut before_each) = (String::new(), String::new());
    while at < lines.len() {
        if lines[at].starts_with("<!-- before") {
            let end = at + lines[at..].iter().position(|line| line.ends_with("-->")).unwrap();
            let comment = lines[at..=end].join("\n");
            let (kind, code) = comment.trim_end_matches("-->").split_once(':').unwrap();
            match kind {
                "<!-- before each" => before_each = code.to_owned(),
                _ => before = code.to_owned(),
            }
            at = end + 1;
            continue;
        }
        let Some(info) = lines[at].strip_prefix("```") else {
            at += 1;
            continue;
        };
        let end = at
            + 1
            + lines[at + 1..]
                .iter()
                .position(|line| line.starts_with("```"))
                .unwrap();
        let body = lines[at + 1..end].join("\n");
        let words: Vec<&str> = info.split(',').collect();
        match words.as_slice() {
            ["rust"] => definition = definition.or(Some(body)),
            ["rust", "query", only @ ..] => {
                let before = format!("{before_each}\n{}", std::mem::take(&mut before));
                for ((name, _), queries) in DATABASES.iter().zip(&mut databases) {
                    if only.is_empty() || only.contains(name) {
                        queries.push(page, at + 1, &before, &body);
                    }
                }
            }
            _ => {}
        }
        at = end + 1;
    }
    let definition = definition.unwrap_or_else(|| panic!("{page} has no definition"));
    let text = format!("{IMPORTS}{definition}");
    let mut module = format!("pub const DEFINITION: &str = {text:?};\n\npub mod models {{\n{text}\n}}\n");
    for ((name, driver), queries) in DATABASES.iter().zip(databases) {
        let Queries { functions, calls } = queries;
        write!(
            module,
            "\npub mod {name} {{\nuse super::*;\ntype Pool = sqlx::Pool<sqlx::{driver}>;\n{functions}\n\
             pub async fn run(pool: Pool) {{\n{calls}}}\n}}\n"
        )
        .unwrap();
    }
    module
}

/// The queries of a page on one database.
#[derive(Default)]
struct Queries {
    functions: String,
    calls: String,
}

impl Queries {
    fn push(&mut self, page: &str, line: usize, before: &str, body: &str) {
        write!(
            self.functions,
            "\n/// {page}:{line}\nasync fn line_{line}(pool: Pool) -> Result<(), BoxError> {{\n\
             {before}\n{body}\nOk(())\n}}\n"
        )
        .unwrap();
        let failed = format!("unwrap_or_else(|error| panic!(\"{page}:{line}: {{error:?}}\"))");
        writeln!(self.calls, "line_{line}(pool.clone()).await.{failed};").unwrap();
    }
}
