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
mod imports;
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
use crate::parallel::{self, Threads};
use crate::schema::{Comments, Part, Schema};
use cx::{Cx, Homes};
use imports::Imports;
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

/// Threads that write: below, starting one costs more than it saves.
const WRITERS: Threads = Threads::worth(30);

/// Writes a checked schema; the root is the first file.
pub fn write(schema: &Schema, comments: &Comments, options: &Options) -> Vec<File> {
    let schema = &tidy(schema);
    let order = order::of(schema, options);
    let (sheets, homes) = layout::of(schema, &order, options);
    let taken = names_of_items(schema);
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
    let all: Vec<(Option<&str>, Part)> = sheets
        .iter()
        .flat_map(|sheet| sheet.items.iter().map(|part| (sheet.module.as_deref(), *part)))
        .collect();
    let mut items = parallel::map(&all, WRITERS, |(module, part)| writer.item(*module, *part)).into_iter();
    let last = sheets.len().saturating_sub(1);
    let sheets = sheets.iter().enumerate();
    sheets
        .map(|(at, sheet)| {
            let items = items.by_ref().take(sheet.items.len()).collect();
            writer.file(sheet, items, at == last)
        })
        .collect()
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
    /// The text of an item, and what it imports.
    fn item(&self, module: Option<&str>, part: Part) -> (String, Imports) {
        let mut cx = Cx::new(self.schema, self.comments, self.homes, self.taken, module);
        let mut lines = Vec::new();
        match part {
            Part::Model(id) => model::write(&mut cx, id, &mut lines),
            Part::Enum(id) => enum_::write(&mut cx, id, &mut lines),
            Part::View(id) => view::write(&mut cx, id, &mut lines),
            _ => {}
        }
        (lines.join("\n"), cx.imports)
    }

    fn file(&self, sheet: &Sheet, items: Vec<(String, Imports)>, is_last: bool) -> File {
        let module = sheet.module.as_deref();
        let is_root = module.is_none();
        let mut imports = Imports::default();
        let mut texts = Vec::with_capacity(items.len());
        for (text, imported) in items {
            imports.add(imported);
            texts.push(text);
        }
        let mut blocks: Vec<String> = Vec::new();
        if is_root {
            block(&mut blocks, |out| text::comments(&self.options.header, "", out));
            block(&mut blocks, |out| text::comments(&self.comments.top, "", out));
            block(&mut blocks, |out| self.docs(out));
        }
        block(&mut blocks, |out| out.extend(imports.lines()));
        if is_root {
            block(&mut blocks, |out| self.mods(out));
            let several = self.schema.databases.len() > 1;
            for database in &self.schema.databases {
                block(&mut blocks, |out| database::write(database, several, out));
            }
        }
        blocks.extend(texts);
        if is_last {
            block(&mut blocks, |out| text::comments(&self.comments.bottom, "", out));
        }
        File {
            path: self.path(module),
            text: blocks.join("\n\n") + "\n",
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
fn block(blocks: &mut Vec<String>, write: impl FnOnce(&mut Vec<String>)) {
    let mut lines = Vec::new();
    write(&mut lines);
    if !lines.is_empty() {
        blocks.push(lines.join("\n"));
    }
}
