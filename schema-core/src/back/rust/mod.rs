//! Annotated Rust: a [`Schema`] as a careful person would write it by hand.
//!
//! The opposite of `front::rust`: what it prints, compiled again, gives an equal schema (a test holds it for every
//! example and for random definitions). It decides only how a thing is said: `rename_all` where it covers the names, keys
//! left out where they say what stands anyway ([`tidy`]), the field's form of a key or index where there is one.
//!
//! No row of [`ALL`](super::ALL), since it is no artifact: nothing is generated from what it writes but by people who
//! have made it their own. It is written once, by an import, of the whole definition and not of one database as one
//! service sees it.
//!
//! What a schema does not hold cannot be written: newtypes (their columns have the type inside, with its native type and
//! checks), aliases, `skip`, `allow`, and the files that `sql_file` and `function(file = …)` named.

mod attribute;
mod checks;
mod clippy;
mod cx;
mod database;
mod default;
mod enum_;
mod expr;
mod field;
mod head;
mod keys;
mod layout;
mod members;
mod meta;
mod model;
mod order;
mod relation;
mod rename;
mod security;
mod text;
mod tidy;
mod types;
mod view;

use rustc_hash::FxHashSet;

use crate::names::rust::identifier;
use crate::schema::{Comments, Part, Schema};
use cx::{Cx, Homes};
use layout::Sheet;
pub use tidy::tidy;

/// How the definition is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Which files there are.
    pub layout: Layout,
    /// The path of the first file: `src/lib.rs`. Others stand beside it, or in the folder of its name when it is a module
    /// itself (`src/models.rs` and `src/models/user.rs`).
    pub root: String,
    /// Lines of a plain comment at the top of the first file.
    pub header: Vec<String>,
    /// Documentation of the first file.
    pub doc: Option<String>,
    /// Models, enums and views in the order in which they stand, each kind in that of the schema. Anything else is no
    /// order: then each enum follows the first model that has it, and each view what it reads.
    pub order: Vec<Part>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            layout: Layout::One,
            root: "src/lib.rs".to_owned(),
            header: Vec::new(),
            doc: None,
            order: Vec::new(),
        }
    }
}

/// Which files a definition has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// One.
    #[default]
    One,
    /// One for each model.
    PerModel,
    /// One for each PostgreSQL schema. Tables change their order when those of two schemas were mixed.
    PerSchema,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path, beside [`Options::root`].
    pub path: String,
    /// What is in it; ends in one newline.
    pub text: String,
}

/// Writes a checked schema; the root is the first file.
pub fn write(schema: &Schema, comments: &Comments, options: &Options) -> Vec<File> {
    let schema = &tidy(schema);
    let order = order::of(schema, options);
    let (sheets, homes) = layout::of(schema, &order, options);
    let taken = names_of_items(schema);
    let last = sheets.len().saturating_sub(1);
    let writer = Writer {
        schema,
        comments,
        options,
        homes: &homes,
        taken: &taken,
        modules: sheets
            .iter()
            .filter_map(|sheet| sheet.module.as_deref())
            .collect(),
    };
    let sheets = sheets.iter().enumerate();
    sheets.map(|(at, sheet)| writer.file(sheet, at == last)).collect()
}

fn names_of_items(schema: &Schema) -> FxHashSet<&str> {
    let models = schema.models.iter().map(|one| one.name.as_str());
    let enums = schema.enums.iter().map(|one| one.name.as_str());
    let views = schema.views.iter().map(|one| one.name.as_str());
    models.chain(enums).chain(views).collect()
}

struct Writer<'a> {
    schema: &'a Schema,
    comments: &'a Comments,
    options: &'a Options,
    homes: &'a Homes,
    taken: &'a FxHashSet<&'a str>,
    modules: Vec<&'a str>,
}

impl Writer<'_> {
    fn file(&self, sheet: &Sheet, is_last: bool) -> File {
        let module = sheet.module.as_deref();
        let mut cx = Cx::new(self.schema, self.comments, self.homes, self.taken, module);
        let mut blocks: Vec<Vec<String>> = Vec::new();
        if module.is_none() {
            for database in &self.schema.databases {
                block(&mut blocks, |out| database::write(&cx, database, out));
            }
        }
        for part in &sheet.items {
            block(&mut blocks, |out| match part {
                Part::Model(id) => model::write(&mut cx, *id, out),
                Part::Enum(id) => enum_::write(&mut cx, *id, out),
                Part::View(id) => view::write(&mut cx, *id, out),
                _ => {}
            });
        }
        if is_last {
            block(&mut blocks, |out| text::comments(&self.comments.bottom, "", out));
        }
        let mut all: Vec<Vec<String>> = Vec::new();
        if module.is_none() {
            block(&mut all, |out| text::comments(&self.options.header, "", out));
            block(&mut all, |out| text::comments(&self.comments.top, "", out));
            block(&mut all, |out| self.docs(out));
        }
        block(&mut all, |out| out.extend(cx.uses()));
        if module.is_none() {
            block(&mut all, |out| self.mods(out));
        }
        all.extend(blocks);
        let texts: Vec<String> = all.iter().map(|lines| lines.join("\n")).collect();
        File {
            path: self.path(module),
            text: texts.join("\n\n") + "\n",
        }
    }

    fn docs(&self, out: &mut Vec<String>) {
        let mut lines = Vec::new();
        text::docs(self.options.doc.as_deref(), "", &mut lines);
        out.extend(lines.iter().map(|line| {
            let inner = line.strip_prefix("///").map(|line| format!("//!{line}"));
            inner.unwrap_or_else(|| line.replacen("#[", "#![", 1))
        }));
    }

    /// The modules in the order of their items. rustfmt sorts neighbours, so that an empty line stands where the order is
    /// another.
    fn mods(&self, out: &mut Vec<String>) {
        if !self.modules.is_sorted() {
            out.push("// In the order of the tables, which the artifacts keep.".to_owned());
        }
        let mut before = None;
        for module in &self.modules {
            if before > Some(module) {
                out.push(String::new());
            }
            out.push(format!("pub mod {};", identifier(module)));
            before = Some(module);
        }
    }

    fn path(&self, module: Option<&str>) -> String {
        let root = &self.options.root;
        let Some(module) = module else {
            return root.clone();
        };
        let (folder, file) = match root.rsplit_once('/') {
            Some((folder, file)) => (format!("{folder}/"), file),
            None => (String::new(), root.as_str()),
        };
        match file.strip_suffix(".rs") {
            Some(stem) if !layout::is_crate_root(root) && stem != "mod" => {
                format!("{folder}{stem}/{module}.rs")
            }
            _ => format!("{folder}{module}.rs"),
        }
    }
}

/// Adds what is written, if anything is.
fn block(blocks: &mut Vec<Vec<String>>, write: impl FnOnce(&mut Vec<String>)) {
    let mut lines = Vec::new();
    write(&mut lines);
    if !lines.is_empty() {
        blocks.push(lines);
    }
}
