//! Follows `mod` declarations from a crate root as rustc does, and collects the items.
//!
//! Files are parsed in parallel; a file that names no derive, module, alias or re-export is not parsed at all. The
//! parser's trees are dropped file by file: what leaves here is [`syntax`](crate::syntax) and [`Scope`]s, which can be
//! sent between threads.
//!
//! Of a file that is parsed, tokens are cut into items first (`pieces`), and only the items that matter are given to
//! syn: function bodies cost no more than their tokens.
//!
//! A `cfg` that no `--cfg` sets is false, whatever the machine: `unix`, `debug_assertions` and features included, so
//! that the same source gives the same artifacts everywhere. An item that is left out for this reason is noted.

mod attributes;
mod cfg;
mod derives;
mod file;
mod package;
mod paths;
mod pieces;
#[cfg(test)]
pub(crate) mod tests;
mod uses;
mod walk;

use std::sync::Arc;

use crate::diagnostic::Report;
use crate::files::Files;
use crate::span::FileId;
use crate::syntax::Item;

/// What to read.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Crate roots, such as `crates/models/src/lib.rs`, in order.
    pub roots: Vec<String>,
    /// `--cfg` settings that hold, such as `feature="x"` or `unix`. `test` never does.
    pub cfg: Vec<String>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its path, as given to [`Files::read`].
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
}

/// Everything that was found.
#[derive(Debug, Default)]
pub struct Scan {
    /// Every file that was read: the roots, then the files that they declare, then those that these declare, each level
    /// in the order of the source, whatever the threads did; [`FileId`] is the position.
    pub files: Vec<SourceFile>,
    /// The items in the order of the source.
    pub items: Vec<ScannedItem>,
    /// The modules, for name resolution.
    pub modules: Vec<Module>,
}

/// An item and the module it stands in.
#[derive(Debug)]
pub struct ScannedItem {
    /// Position in [`Scan::modules`].
    pub module: ModuleId,
    /// What it says.
    pub item: Item,
}

/// Position in [`Scan::modules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub u32);

/// A module: its path and what names mean in it.
#[derive(Debug)]
pub struct Module {
    /// Its path from the crate root, empty for the root itself.
    pub path: Vec<String>,
    /// Which root it belongs to, by position in [`Source::roots`].
    pub root: u32,
    /// The name by which other roots call this crate, by the folder of its package; empty when there is none.
    pub krate: String,
    /// The module around it, `None` for a root.
    pub parent: Option<ModuleId>,
    /// The file that it stands in.
    pub file: FileId,
    /// What names mean here.
    pub scope: Scope,
}

/// What the names of one module mean, as written.
#[derive(Debug, Default)]
pub struct Scope {
    /// `use a::b::C as D;`: (`D`, [`a`, `b`, `C`]); `_` imports are left out.
    pub uses: Vec<(String, Vec<String>)>,
    /// `use a::b::*;`: [`a`, `b`].
    pub globs: Vec<Vec<String>>,
    /// `type D<T> = …;`: name, generic parameters, the type.
    pub aliases: Vec<(String, Vec<String>, crate::syntax::TypeRef)>,
    /// Names of structs, enums and other types declared here without one of our derives.
    pub others: Vec<String>,
    /// Child modules by name.
    pub modules: Vec<(String, ModuleId)>,
}

/// Reads all roots. Findings (codes S, A, N) go to the report.
pub fn scan(files: &dyn Files, source: &Source, report: &mut Report) -> Scan {
    walk::walk(files, source, report)
}
