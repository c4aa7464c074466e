//! The tree into [`syntax`](crate::syntax): what annotated structs would say, every name given explicitly.
//!
//! In: a tree without errors. Out: items, or findings (codes P) in the words of somebody who writes Prisma schemas.
//! What is refused is what Prisma's validator refuses; what is only unwise is for the rules of every definition.
//!
//! The steps stand in [`read`], in their order: each needs what the ones before it made.

mod args;
mod config;
mod names;
mod types;

mod keys;
mod ops;
mod predicate;

mod pairs;
mod relations;

mod defaults;
mod enums;
mod extensions;
mod fields;
mod models;
mod rust_types;

use rustc_hash::FxHashMap;

use super::Datasource;
use super::tree::{Notes, Tree, Word};
use crate::back::prisma::Generator;
use crate::diagnostic::codes::prisma::P0601;
use crate::diagnostic::{Code, Diagnostic, Report, Severity};
use crate::schema::{Comments, Part};
use crate::span::{Span, Spanned};
use crate::syntax::Item;
use config::Settings;
use names::Names;

/// What the tree says.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// In the order of the source.
    pub(super) items: Vec<Item>,
    pub(super) comments: Comments,
    pub(super) order: Vec<Part>,
    pub(super) datasource: Option<Datasource>,
    pub(super) generators: Vec<Generator>,
}

/// Reads a whole schema.
pub(super) fn read(tree: &Tree<'_>, report: &mut Report) -> Found {
    let mut found = Found::default();
    let settings = config::read(tree, &mut found, report);
    let names = names::declare(tree, report);
    let Some(settings) = settings else { return found };
    found.datasource = Some(settings.datasource());
    let mut cx = Cx {
        names: &names,
        settings: &settings,
        report,
    };
    let keys = keys::read(&mut cx);
    let relations = relations::read(&mut cx, &keys);
    let types = rust_types::choose(&cx, &relations);
    let database = found.items.len();
    let mut out = Out {
        found: &mut found,
        models: 0,
        enums: 0,
        views: 0,
    };
    for block in &names.blocks {
        match block {
            names::BlockId::Shape(at) => models::write(&mut cx, *at, &keys, &relations, &types, &mut out),
            names::BlockId::Enum(at) => enums::write(&mut cx, *at, &mut out),
        }
    }
    let needed = extensions::needed(&found.items);
    found.items.splice(database..database, settings.database(needed));
    found.comments.bottom.clone_from(&tree.bottom);
    found
}

/// What the steps share.
struct Cx<'a, 't> {
    names: &'a Names<'t>,
    settings: &'a Settings,
    report: &'a mut Report,
}

impl Cx<'_, '_> {
    fn push(&mut self, finding: Diagnostic) {
        push(self.report, finding);
    }

    fn say(&mut self, code: &'static Code, at: Span, message: impl Into<String>) {
        self.push(Diagnostic::new(code, at, message));
    }

    /// Something that the definition will not have.
    fn lose(&mut self, at: Span, what: impl Into<String>) {
        self.push(Diagnostic::new(&P0601, at, what));
    }
}

/// Errors that are worth reading. A file that is full of them would fill the memory as well.
const MOST_FINDINGS: usize = 1000;

/// Adds a finding, while there is room for it.
fn push(report: &mut Report, finding: Diagnostic) {
    if finding.code.severity > Severity::Error || report.diagnostics().len() < MOST_FINDINGS {
        report.push(finding);
    }
}

/// Where items are put, and the ids that they will have.
struct Out<'a> {
    found: &'a mut Found,
    models: u32,
    enums: u32,
    views: u32,
}

impl Out<'_> {
    /// Keeps the comments of a part, and answers its documentation.
    fn notes(&mut self, part: Part, notes: &Notes) -> Option<String> {
        let comments = &mut self.found.comments;
        if !notes.above.is_empty() {
            comments.above.insert(part, notes.above.clone());
        }
        if let Some(behind) = &notes.behind {
            comments.behind.insert(part, behind.clone());
        }
        notes.docs.clone()
    }

    /// Keeps comments that stand at the end of a block.
    fn end(&mut self, part: Part, lines: &[String]) {
        if !lines.is_empty() {
            let end = self.found.comments.end_of.entry(part).or_default();
            end.extend(lines.iter().cloned());
        }
    }
}

/// A name with another text at the same place.
fn at(word: Word<'_>, text: impl Into<String>) -> Spanned<String> {
    Spanned::new(text.into(), word.span)
}

/// Pairs of positions of things with one key: each repetition, with the first of its kind. Linear for long lists, since a
/// schema may have a million of anything.
fn repeated<T>(things: &[T], key: impl Fn(&T) -> &str) -> Vec<(usize, usize)> {
    const SHORT: usize = 8;
    let mut found = Vec::new();
    if things.len() <= SHORT {
        for (at, one) in things.iter().enumerate() {
            let first = things.iter().take(at).position(|other| key(other) == key(one));
            found.extend(first.map(|first| (first, at)));
        }
        return found;
    }
    let mut seen = FxHashMap::default();
    for (at, one) in things.iter().enumerate() {
        let first = *seen.entry(key(one)).or_insert(at);
        if first != at {
            found.push((first, at));
        }
    }
    found
}
