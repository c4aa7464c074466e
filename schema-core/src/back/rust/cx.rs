//! What the writers share: the schema, its comments, and how names of other places are written.

use rustc_hash::{FxHashMap, FxHashSet};

use super::imports::Imports;
use crate::names::rust::identifier;
use crate::schema::{Comments, EnumId, ModelId, Part, Schema, ViewId};

/// A part of a file while it is written.
pub(super) struct Cx<'a> {
    pub(super) schema: &'a Schema,
    pub(super) comments: &'a Comments,
    homes: &'a Homes,
    /// Names that items of the schema have; no import may hide them.
    taken: &'a FxHashSet<&'a str>,
    /// The module that the file is; `None` for the root.
    module: Option<&'a str>,
    /// What was imported so far.
    pub(super) imports: Imports,
}

/// Where each item stands.
#[derive(Debug, Default)]
pub(super) struct Homes {
    /// The module of an item; what is not in here stands in the root.
    pub(super) modules: FxHashMap<Part, String>,
    /// What leads from a module to the root: `crate`, or `super` when the root is a module itself.
    pub(super) root: &'static str,
}

impl<'a> Cx<'a> {
    pub(super) fn new(
        schema: &'a Schema,
        comments: &'a Comments,
        homes: &'a Homes,
        taken: &'a FxHashSet<&'a str>,
        module: Option<&'a str>,
    ) -> Self {
        Cx {
            schema,
            comments,
            homes,
            taken,
            module,
            imports: Imports::default(),
        }
    }

    /// A name of another crate: imported, or as a path when something here is called so.
    pub(super) fn import(&mut self, krate: &'static str, name: &'static str) -> String {
        if self.taken.contains(name) {
            return format!("{krate}::{name}");
        }
        self.imports.of_crate(krate, name);
        name.to_owned()
    }

    /// A name of the prelude, likewise.
    pub(super) fn prelude(&self, home: &str, name: &str) -> String {
        if self.taken.contains(name) {
            format!("std::{home}::{name}")
        } else {
            name.to_owned()
        }
    }

    /// A model's name.
    pub(super) fn model(&mut self, id: ModelId) -> String {
        let name = self.schema.model(id).name.clone();
        self.item(Part::Model(id), name)
    }

    /// A model's name where rustc does not look: an import for it alone would be one too many.
    pub(super) fn mentioned_model(&self, id: ModelId) -> String {
        let name = identifier(&self.schema.model(id).name);
        match self.elsewhere(Part::Model(id)) {
            Some(module) => format!("{module}::{name}"),
            None => name,
        }
    }

    /// An enum's name.
    pub(super) fn enum_(&mut self, id: EnumId) -> String {
        let name = self.schema.enum_(id).name.clone();
        self.item(Part::Enum(id), name)
    }

    /// A view's name.
    pub(super) fn view(&mut self, id: ViewId) -> String {
        let name = self.schema.view(id).name.clone();
        self.item(Part::View(id), name)
    }

    fn item(&mut self, part: Part, name: String) -> String {
        let name = identifier(&name);
        if let Some(module) = self.elsewhere(part) {
            self.imports.of_module(module, name.clone());
        }
        name
    }

    /// The path of the module of an item, when it is another than this file's.
    fn elsewhere(&self, part: Part) -> Option<String> {
        let home = self.homes.modules.get(&part).map(String::as_str);
        if home == self.module {
            return None;
        }
        Some(match home {
            Some(module) => format!("{}::{}", self.homes.root, identifier(module)),
            None => self.homes.root.to_owned(),
        })
    }
}
