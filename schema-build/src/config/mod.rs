//! `onedef.toml`: which artifacts go where. No setting in it changes a table.
//!
//! In: the text. Out: a [`Config`], or findings (codes C01) that point into the text. Every name in a `Config` has been
//! resolved: an artifact knows its back end and the position of its database.

mod artifact;
mod database;
mod paths;
mod table;
mod typescript;

use std::ops::Range;

use schema_core::back::{self, BackEnd};
use schema_core::diagnostic::codes::configuration::{C0101, C0104, C0106, C0109};
use schema_core::diagnostic::{Diagnostic, Report};
use schema_core::dialect::Dialect;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::ownership::ServiceSetting;
use schema_core::span::{FileId, Span};
use toml::de::DeTable;

use table::Table;

/// What `onedef.toml` says.
#[derive(Debug, Clone)]
pub struct Config {
    /// `[source]`
    pub source: Source,
    /// Where `roots` stands.
    pub roots_span: Span,
    /// `[database.NAME]`, in the order written; never empty.
    pub databases: Vec<Database>,
    /// `[service.NAME]`, in the order written.
    pub services: Vec<ServiceSetting>,
    /// `[[artifact]]`, then those of services, in the order written.
    pub artifacts: Vec<Artifact>,
}

/// A logical database.
#[derive(Debug, Clone)]
pub struct Database {
    /// Its name.
    pub name: String,
    /// What it runs on.
    pub dialect: Dialect,
    /// Where it is reached.
    pub url: Option<Url>,
    /// The folder of its migrations.
    pub migrations: Option<String>,
    /// `pattern` when `tenancy = "database"`: one database for each tenant, by this name.
    pub tenants: Option<String>,
    /// `history = "prisma"`: `_prisma_migrations` is kept in step.
    pub prisma_history: bool,
}

/// Where a database is reached.
#[derive(Clone, PartialEq, Eq)]
pub enum Url {
    /// `env:NAME`: the environment variable that holds it.
    Env(String),
    /// As written. May hold a password.
    Literal(String),
}

/// Never shows a password.
impl std::fmt::Debug for Url {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Url::Env(name) => write!(out, "env:{name}"),
            Url::Literal(_) => out.write_str("<url>"),
        }
    }
}

/// A file to generate.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// What writes it.
    pub back_end: &'static BackEnd,
    /// Where it goes: relative to the folder of `onedef.toml`, inside it, separated by `/`, without `.` and `..`.
    pub path: String,
    /// Where the path stands in `onedef.toml`.
    pub path_span: Span,
    /// Position in [`Config::databases`].
    pub database: usize,
    /// Position in [`Config::services`].
    pub service: Option<usize>,
    /// What the back end is told.
    pub options: back::Options,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            source: Source::default(),
            roots_span: Span::NOWHERE,
            databases: Vec::new(),
            services: Vec::new(),
            artifacts: Vec::new(),
        }
    }
}

impl Config {
    /// The databases as the compiler asks for them.
    pub fn settings(&self) -> Vec<DatabaseSetting> {
        self.databases
            .iter()
            .map(|one| DatabaseSetting {
                name: one.name.clone(),
                dialect: one.dialect,
            })
            .collect()
    }
}

/// Reads the text. What it returns holds everything that could be read; it is not to be used when there was an error.
pub fn read(text: &str, report: &mut Report) -> Config {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        report.push(Diagnostic::new(&C0101, span(range), first_line(error.message())));
    }
    // What a recovered tree lacks would be reported as missing.
    if !errors.is_empty() {
        return Config::default();
    }
    let mut config = Config::default();
    let mut root = Table::root(root.get_ref(), text.len(), report);
    source(&mut root, &mut config);
    database::read(&mut root, &mut config);
    artifact::read(&mut root, &mut config);
    root.finish();
    paths_are_unique(&config, report);
    config
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}

/// A place in `onedef.toml`, which is always the first of the files that no scan read.
pub(crate) fn span(range: Range<usize>) -> Span {
    Span {
        file: FileId::extra(0),
        start: u32::try_from(range.start).unwrap_or(u32::MAX),
        end: u32::try_from(range.end).unwrap_or(u32::MAX),
    }
}

fn source(root: &mut Table<'_, '_>, config: &mut Config) {
    let Some(mut source) = root.table("source") else {
        let at = root.span();
        root.report(
            Diagnostic::new(&C0104, at, "there is no `[source]` table")
                .help("add `[source]` with `roots = [\"src/lib.rs\"]`"),
        );
        return;
    };
    config.roots_span = source.span_of("roots");
    match source.strings("roots") {
        Some(roots) if roots.is_empty() => {
            let at = source.span_of("roots");
            source.report(Diagnostic::new(&C0104, at, "`roots` names no crate root"));
        }
        Some(roots) => {
            for root in roots {
                match paths::source(&root.value) {
                    Ok(path) => config.source.roots.push(path),
                    Err(why) => source.report(Diagnostic::new(
                        &schema_core::diagnostic::codes::configuration::C0108,
                        root.span,
                        why,
                    )),
                }
            }
        }
        None => source.needs("roots", "`roots = [\"src/lib.rs\"]`"),
    }
    for cfg in source.strings("cfg").unwrap_or_default() {
        config.source.cfg.push(cfg.value);
    }
    source.finish();
}

/// No artifact is another, or the folder that another lies in.
fn paths_are_unique(config: &Config, report: &mut Report) {
    for (position, artifact) in config.artifacts.iter().enumerate() {
        let before = config.artifacts.get(..position).unwrap_or_default();
        let clash = before.iter().find_map(|first| {
            let message = if same(&first.path, &artifact.path) {
                format!("two artifacts have the path `{}`", artifact.path)
            } else if is_in(&artifact.path, &first.path) {
                in_a_file(&artifact.path, &first.path)
            } else if is_in(&first.path, &artifact.path) {
                in_a_file(&first.path, &artifact.path)
            } else {
                return None;
            };
            Some((first, message))
        });
        if let Some((first, message)) = clash {
            report.push(
                Diagnostic::new(&C0109, artifact.path_span, message)
                    .because(first.path_span, "the first")
                    .help("give one of them another `path`"),
            );
        }
    }
}

fn in_a_file(inner: &str, outer: &str) -> String {
    format!("the artifact `{outer}` is a file, so `{inner}` cannot lie in it")
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn is_in(inner: &str, outer: &str) -> bool {
    let folder = outer.to_lowercase() + "/";
    inner.to_lowercase().starts_with(&folder)
}

/// A setting that this version cannot honour.
pub(crate) fn not_yet(what: &str, at: Span) -> Diagnostic {
    Diagnostic::new(&C0106, at, format!("{what} is not supported yet"))
}

#[cfg(test)]
mod tests;
