//! Prisma schemas: text in, the same [`Schema`] out that annotated Rust gives.
//!
//! ```text
//! text ─ lexer ─▶ tokens ─ parser ─▶ tree ─ items ─▶ syntax ─ front::resolve ─▶ schema ─ check
//! ```
//!
//! The tree is the language of Prisma's own parser, with every comment in its place. `items` turns it into what an
//! annotated struct says by itself, with every name given explicitly; from there on the rules are those of Rust sources,
//! stated once. What only Prisma has rules for (attributes, arguments, both sides of a relation) is refused here.

mod items;
mod lexer;
mod parser;
mod tree;

use std::sync::Arc;

use crate::back::prisma::{Generator, Version};
use crate::diagnostic::codes::prisma::P0601;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::dialect::Dialect;
use crate::files::Files;
use crate::front::resolve::{self, DatabaseSetting};
use crate::front::rust::scan::{Module, ModuleId, Scan, ScannedItem, Scope, SourceFile};
use crate::schema::{Comments, Origins, Part, Schema};
use crate::span::FileId;

/// What came of a Prisma schema.
#[derive(Debug)]
pub struct Imported {
    /// The schema, when there was no error. Its only database has the name `default`.
    pub schema: Option<Schema>,
    /// Where each part of it was written.
    pub origins: Origins,
    /// Plain comments beside it.
    pub comments: Comments,
    /// Models, enums and views in the order in which they were written.
    pub order: Vec<Part>,
    /// What the `datasource` says, when it could be read.
    pub datasource: Option<Datasource>,
    /// The `generator` blocks in order.
    pub generators: Vec<Generator>,
    /// Everything that was found, sorted by place; what is left out is a warning P0601.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a `datasource` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Datasource {
    /// What it runs on.
    pub dialect: Dialect,
    /// The variable of `url = env("…")`.
    pub url_env: Option<String>,
    /// Whether it has a `url`, which Prisma 6 demands and Prisma 7 refuses.
    pub version: Version,
}

impl Imported {
    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|one| one.code.severity == Severity::Error)
    }

    /// What the definition does not have of the schema.
    pub fn lost(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|one| *one.code == P0601)
    }
}

/// Reads the files of one schema. A stage runs to its end and reports everything; the next starts only when there was no
/// error.
pub fn import(files: &[SourceFile]) -> Imported {
    let mut report = Report::new();
    let mut imported = Imported {
        schema: None,
        origins: Origins::default(),
        comments: Comments::default(),
        order: Vec::new(),
        datasource: None,
        generators: Vec::new(),
        diagnostics: Vec::new(),
    };
    let tree = parser::parse(files, &mut report);
    if !report.has_errors() {
        let found = items::read(&tree, &mut report);
        imported.comments = found.comments;
        imported.order = found.order;
        imported.datasource = found.datasource;
        imported.generators = found.generators;
        drop(tree);
        if let (Some(datasource), false) = (&imported.datasource, report.has_errors()) {
            let resolved = resolve(found.items, datasource.dialect, &mut report);
            if let Some((schema, origins)) = resolved {
                imported.origins = origins;
                imported.schema = Some(schema).filter(|_| !report.has_errors());
            }
        }
    }
    imported.diagnostics = report.into_sorted();
    for finding in &mut imported.diagnostics {
        // The other rules tell how to mend Rust.
        if !finding.code.id.starts_with('P') {
            finding.fix = None;
        }
    }
    imported
}

/// The name of the database: that of the example in the manual, since a `datasource` says none.
const DATABASE: &str = "default";

/// Items through the rules of every definition.
fn resolve(
    items: Vec<crate::syntax::Item>,
    dialect: Dialect,
    report: &mut Report,
) -> Option<(Schema, Origins)> {
    let scan = Scan {
        files: Vec::new(),
        items: items
            .into_iter()
            .map(|item| ScannedItem {
                module: ModuleId(0),
                item,
            })
            .collect(),
        modules: vec![Module {
            path: Vec::new(),
            root: 0,
            krate: String::new(),
            parent: None,
            file: FileId(0),
            scope: Scope::default(),
        }],
    };
    let setting = DatabaseSetting {
        name: DATABASE.to_owned(),
        dialect,
    };
    let (schema, origins) = resolve::schema(&scan, &[setting], &NoFiles, report)?;
    crate::check::check(&schema, &origins, report);
    Some((schema, origins))
}

/// A Prisma schema names no file.
struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Result<Option<Arc<str>>, String> {
        Ok(None)
    }
}
