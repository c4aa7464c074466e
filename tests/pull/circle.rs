//! The circle that every database goes through: read, raised to a definition, lowered, made anew, read again.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use onedef::introspect::{self, Introspected, Options};
use onedef_tests::judge::{Written, run_script};
use onedef_tests::peers::Peers;
use onedef_tests::written::Texts;
use schema_core::back::prisma::{self, Generator, Setting, Version};
use schema_core::back::{self, rust};
use schema_core::check;
use schema_core::database::{Database, Extension, Index, IndexValue};
use schema_core::diagnostic::{Report, Severity};
use schema_core::dialect::Dialect;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::lower::lower;
use schema_core::raise::{Raised, raise};
use schema_core::schema::{Comments, DatabaseId, Origins};
use schema_core::syntax::{NullsOrder, SortOrder};
use serde_json::{Map, Value};
use tokio::runtime::Runtime;

/// What everything is asked with.
pub(crate) struct Judge {
    pub(crate) peers: Peers,
    runtime: Runtime,
}

/// What came of one database.
pub(crate) struct Circle {
    /// As it was read.
    pub(crate) read: Introspected,
    /// As it was raised.
    pub(crate) raised: Raised,
    /// Prisma's schema of it.
    pub(crate) prisma: String,
    /// What was found wrong.
    pub(crate) found: Vec<String>,
}

impl Judge {
    pub(crate) fn start() -> Result<Judge> {
        Ok(Judge {
            peers: Peers::start()?,
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?,
        })
    }

    /// Reads a database.
    pub(crate) fn read(&self, url: &str, schemas: &[String]) -> Result<Introspected> {
        let options = Options {
            schemas: schemas.to_vec(),
        };
        let url = url.replace("file:", "sqlite:");
        Ok(self.runtime.block_on(introspect::read(&url, &options))?)
    }

    /// Takes a database through the circle; the other becomes what was made of it.
    pub(crate) fn circle(&mut self, one: &str, other: &str, schemas: &[String]) -> Result<Circle> {
        let mut read = self.read(one, schemas).context("the database is not read")?;
        let stand_in = read.database.extensions.iter().all(|one| one.name != VECTOR)
            && read
                .database
                .functions
                .iter()
                .any(|one| one.sql.contains("vector_typmod_in"));
        if stand_in {
            with_extension(&mut read.database);
        }
        let raised = raise(&read.database);
        let mut found = refused(&raised);
        let written = Written::of(&raised.schema, DatabaseId(0), &options());
        found.extend(differences("lowered", &read.database, &written.lowered));
        found.extend(in_rust(&raised, &written.lowered));
        self.peers.databases.reset(other)?;
        match run_script(&mut self.peers, other, &written.sql)? {
            Some(problem) => found.push(format!(
                "the database refuses the script: {problem}\n{}",
                written.sql
            )),
            None => {
                found.extend(self.catalogs(one, other)?);
                let mut again = self.read(other, schemas)?;
                if stand_in {
                    with_extension(&mut again.database);
                }
                found.extend(differences("read again", &read.database, &again.database));
            }
        }
        Ok(Circle {
            read,
            raised,
            prisma: written.prisma,
            found,
        })
    }

    /// Prisma takes the schema and sees no difference from the database.
    pub(crate) fn prisma(&mut self, url: &str, schema: &str) -> Result<Vec<String>> {
        if let Some(problem) = self.peers.prisma.problem(schema, Version::Seven)? {
            return Ok(vec![format!("Prisma refuses the schema: {problem}")]);
        }
        // Prisma's engine has no MySQL in the form that the tests ask.
        if url.starts_with("mysql:") {
            return Ok(Vec::new());
        }
        let drift = self
            .peers
            .prisma
            .diff(schema, url)
            .context("Prisma's engine cannot compare")?;
        Ok(match drift.is_empty() {
            true => Vec::new(),
            false => vec![format!("Prisma's engine sees a difference:\n{drift}")],
        })
    }

    /// The catalog of a database, without the database's own name, which MySQL writes into views.
    fn catalog(&mut self, url: &str) -> Result<Map<String, Value>> {
        let catalog = self.peers.databases.catalog(url)?;
        let name = url.rsplit('/').next().unwrap_or_default();
        let text = Value::Object(catalog)
            .to_string()
            .replace(&format!("`{name}`."), "");
        serde_json::from_str(&text).context("the catalog is no JSON any more")
    }

    fn catalogs(&mut self, one: &str, other: &str) -> Result<Vec<String>> {
        let first = self.catalog(one)?;
        let second = self.catalog(other)?;
        let mut keys: Vec<&String> = first.keys().chain(second.keys()).collect();
        keys.sort();
        keys.dedup();
        let mut found = Vec::new();
        for key in keys {
            let (was, is) = (
                first.get(key).unwrap_or(&Value::Null),
                second.get(key).unwrap_or(&Value::Null),
            );
            leaves(key, was, is, &mut found);
        }
        Ok(found)
    }
}

/// The innermost values in which two objects differ.
fn leaves(path: &str, was: &Value, is: &Value, found: &mut Vec<String>) {
    match (was, is) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                let of = |object: &'_ Map<String, Value>| object.get(key).cloned().unwrap_or_default();
                leaves(&format!("{path}, {key}"), &of(one), &of(other), found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (at, (one_value, other_value)) in one.iter().zip(other).enumerate() {
                // Columns are pairs of a name and what is said of it.
                let name = one_value
                    .get(0)
                    .and_then(Value::as_str)
                    .map_or_else(|| at.to_string(), str::to_owned);
                leaves(&format!("{path}, {name}"), one_value, other_value, found);
            }
        }
        _ if plain(&was.to_string()) == plain(&is.to_string()) => {}
        _ => found.push(format!("{path}: was {was}, is {is}")),
    }
}

/// The extension that PostgreSQL does not bring along; the tests have types and functions in its place.
const VECTOR: &str = "vector";

fn with_extension(database: &mut Database) {
    database
        .functions
        .retain(|one| !one.sql.contains("public.vector_"));
    database.extensions.push(Extension {
        name: VECTOR.to_owned(),
        schema: None,
        version: None,
    });
}

/// A text without what PostgreSQL adds when it reads its own words again: of `a IN ('x')` over a `VARCHAR` it prints the
/// casts in another place the second time, with other parentheses. `now()` and `CURRENT_TIMESTAMP` are one function.
fn plain(text: &str) -> String {
    let text = text
        .replace("now()", "CURRENT_TIMESTAMP")
        .replace("::character varying", "")
        .replace("::text[]", "")
        .replace("::text", "");
    text.replace(['(', ')'], "")
}

/// The definition is written in Rust, and compiled again it gives the same database.
fn in_rust(raised: &Raised, lowered: &Database) -> Vec<String> {
    let written = rust::write(&raised.schema, &Comments::default(), &rust::Options::default());
    let texts = Texts(written);
    let source = Source {
        roots: texts.0.iter().take(1).map(|file| file.path.clone()).collect(),
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".to_owned(),
        dialect: lowered.dialect,
    };
    let compiled = schema_core::compile(&texts, &source, &[setting], &[]);
    match &compiled.schema {
        Some(schema) => differences("in Rust", lowered, &lower(schema, DatabaseId(0))),
        None => {
            let text = texts.0.first().map_or("", |file| file.text.as_str());
            let errors = compiled
                .diagnostics
                .iter()
                .filter(|one| one.code.severity == Severity::Error);
            let line = |at: u32| {
                text.get(at as usize..)
                    .unwrap_or_default()
                    .lines()
                    .next()
                    .unwrap_or_default()
            };
            let said =
                errors.map(|one| format!("{} {} at: {}", one.code.id, one.message, line(one.at.start)));
            vec![format!(
                "the Rust does not compile:\n{}",
                said.collect::<Vec<_>>().join("\n")
            )]
        }
    }
}

/// With a generator, so that views are written too.
fn options() -> back::Options {
    back::Options {
        prisma: prisma::Options {
            generators: vec![Generator {
                name: "client".to_owned(),
                settings: vec![
                    ("provider".to_owned(), Setting::String("prisma-client".to_owned())),
                    ("output".to_owned(), Setting::String("../client".to_owned())),
                ],
            }],
            ..prisma::Options::default()
        },
        ..back::Options::default()
    }
}

/// What our own checks have against what was raised.
fn refused(raised: &Raised) -> Vec<String> {
    let mut report = Report::new();
    check::check(&raised.schema, &Origins::default(), &mut report);
    let findings = report.into_sorted();
    let errors = findings.iter().filter(|one| one.code.severity == Severity::Error);
    errors
        .map(|one| format!("our check refuses it: {} {}", one.code.id, one.message))
        .collect()
}

/// What two readings of a database differ in. How the same is said does not count: the order of what has none, and the
/// spelling of defaults, which the catalogs compare.
pub(crate) fn differences(what: &str, one: &Database, other: &Database) -> Vec<String> {
    let (one, other) = (normal(one), normal(other));
    let (one_text, other_text) = (format!("{one:#?}"), format!("{other:#?}"));
    if one == other {
        return Vec::new();
    }
    let context: Vec<&str> = one_text.lines().collect();
    let at = one_text
        .lines()
        .zip(other_text.lines())
        .position(|(one, other)| one != other);
    let at = at.unwrap_or(context.len());
    let around = |text: &str| {
        let lines = text.lines().skip(at.saturating_sub(12)).take(16);
        lines.map(|line| format!("    {line}\n")).collect::<String>()
    };
    vec![format!(
        "the database {what} differs\n  was:\n{}  is:\n{}",
        around(&one_text),
        around(&other_text)
    )]
}

/// What a definition gives, as far as a server tells it again: without the texts of expressions, which servers print in
/// their own words, and without what is not kept.
pub(crate) fn as_told(database: &Database) -> Database {
    let mut database = database.clone();
    let told = |text: &mut String| text.clear();
    for extension in &mut database.extensions {
        extension.version = None;
        extension.schema = extension.schema.take().filter(|schema| schema != "public");
    }
    database
        .extensions
        .sort_by(|one, other| one.name.cmp(&other.name));
    database.enums.sort_by(|one, other| one.name.cmp(&other.name));
    database.views.sort_by(|one, other| one.name.cmp(&other.name));
    for sequence in &mut database.sequences {
        sequence.name.schema = sequence.name.schema.take().filter(|schema| schema != "public");
    }
    database
        .sequences
        .sort_by(|one, other| one.name.name.cmp(&other.name.name));
    database.schemas.retain(|one| one != "public");
    for function in &mut database.functions {
        told(&mut function.sql);
    }
    for one in &mut database.enums {
        one.renamed_from = None;
    }
    for view in &mut database.views {
        told(&mut view.query);
        view.columns.clear();
        // MySQL has comments for tables only.
        view.comment = view.comment.take().filter(|_| database.dialect != Dialect::MySql);
        view.reads.clear();
        view.indexes.iter_mut().for_each(index_as_told);
        view.indexes.sort_by(|one, other| one.name.cmp(&other.name));
    }
    for table in &mut database.tables {
        table.renamed_from = None;
        table.uniques.iter_mut().for_each(|one| one.renamed_from = None);
        table.checks.iter_mut().for_each(|one| told(&mut one.expr));
        table
            .exclusions
            .iter_mut()
            .for_each(|one| told(&mut one.definition));
        table.indexes.iter_mut().for_each(index_as_told);
        for column in &mut table.columns {
            column.renamed_from = None;
            column.generated.iter_mut().for_each(|one| told(&mut one.expr));
        }
        if let Some(security) = &mut table.row_security {
            security.policies.sort_by(|one, other| one.name.cmp(&other.name));
            for policy in &mut security.policies {
                policy.using.iter_mut().for_each(told);
                policy.with_check.iter_mut().for_each(told);
                policy.roles.retain(|role| !role.eq_ignore_ascii_case("public"));
                policy.roles.sort();
            }
        }
    }
    database
}

fn index_as_told(index: &mut Index) {
    index.renamed_from = None;
    index.predicate.iter_mut().for_each(String::clear);
    for column in &mut index.columns {
        // What stands anyway is not told.
        column.order = column.order.filter(|order| *order == SortOrder::Desc);
        column.ops = None;
        column.collation = None;
        column.nulls = column
            .nulls
            .filter(|nulls| (*nulls == NullsOrder::First) != column.order.is_some());
        if let IndexValue::Expr(expr) = &mut column.value {
            expr.clear();
        }
    }
}

fn normal(database: &Database) -> Database {
    let mut database = database.clone();
    database.tables.sort_by(|a, b| a.name.cmp(&b.name));
    for table in &mut database.tables {
        table.is_join_table = false;
        table.indexes.sort_by(|a, b| a.name.cmp(&b.name));
        table.uniques.sort_by(|a, b| a.name.cmp(&b.name));
        table.checks.sort_by(|a, b| a.name.cmp(&b.name));
        table.foreign_keys.sort_by(|a, b| a.name.cmp(&b.name));
        for check in &mut table.checks {
            check.expr = plain(&check.expr);
        }
        for index in &mut table.indexes {
            index.predicate = index.predicate.as_deref().map(plain);
        }
        table.collation = None;
        for column in &mut table.columns {
            column.on_update = None;
            column.default = column.default.as_ref().map(|_| String::new());
            // A list that is never null is one that may be: the definition has no other.
            column.nullable |= column.sql_type.ends_with("[]");
        }
    }
    database
}
