//! What a path means, seen from a module of the scanned sources.
//!
//! Follows rustc as far as types need it: `crate`, `self`, `super`, `use` with renames and globs, re-exports, other
//! roots as crates, the prelude. Privacy is rustc's business. What leads out of the sources comes back as the path
//! outside, for [`known`](super::known) to judge.

use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{enum_id, model_id, view_id};
use crate::front::rust::scan::{Module, ModuleId, Scan};
use crate::schema::{EnumId, ModelId, ViewId};
use crate::syntax::{Item, Scalar, TypeKind, TypeRef};

/// What a name means.
#[derive(Debug, Clone)]
pub(super) enum Named<'a> {
    Model(ModelId),
    Enum(EnumId),
    View(ViewId),
    /// A newtype, and where it stands.
    Scalar(&'a Scalar, ModuleId),
    /// `type A<T> = …`: its parameters, its type, and where it stands.
    Alias(&'a [String], &'a TypeRef, ModuleId),
    /// A type declared in the sources without a derive of ours.
    Other,
    Module(ModuleId),
    /// Something outside, by its full path.
    External(Vec<String>),
}

/// The names of the prelude that a column's type can use, with their full paths.
const PRELUDE: [(&str, &[&str]); 4] = [
    ("String", &["std", "string", "String"]),
    ("Vec", &["std", "vec", "Vec"]),
    ("Option", &["std", "option", "Option"]),
    ("Box", &["std", "boxed", "Box"]),
];

/// All names of the sources.
pub(super) struct Names<'a> {
    scan: &'a Scan,
    items: FxHashMap<(ModuleId, &'a str), Named<'a>>,
    crates: FxHashMap<&'a str, ModuleId>,
    /// The modules inside a module: a root may have hundreds.
    children: FxHashMap<(ModuleId, &'a str), ModuleId>,
    /// What the first names of paths meant, by module: the same few types are asked for again and again, and a name of
    /// the prelude is found only after every glob was tried. Whichever thread asks first, the answer is the same.
    firsts: Vec<Mutex<FxHashMap<String, Named<'a>>>>,
}

/// The names that one look-up has asked for. Imports may form circles, and globs reach one module on many ways; asking
/// twice finds nothing new.
#[derive(Default)]
struct Asked(FxHashSet<(ModuleId, String)>);

impl Asked {
    fn is_first(&mut self, module: ModuleId, name: &str) -> bool {
        self.0.insert((module, name.to_owned()))
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(scan: &'a Scan) -> Self {
        let mut items = FxHashMap::with_capacity_and_hasher(scan.items.len(), FxBuildHasher);
        let (mut models, mut enums, mut views) = (0, 0, 0);
        for scanned in &scan.items {
            let (name, named) = match &scanned.item {
                Item::Model(item) => {
                    models += 1;
                    (&item.name.value, Named::Model(model_id(models - 1)))
                }
                Item::Enum(item) => {
                    enums += 1;
                    (&item.name.value, Named::Enum(enum_id(enums - 1)))
                }
                Item::View(item) => {
                    views += 1;
                    (&item.name.value, Named::View(view_id(views - 1)))
                }
                Item::Scalar(item) => (&item.name.value, Named::Scalar(item, scanned.module)),
                Item::Database(_) => continue,
            };
            items.insert((scanned.module, name.as_str()), named);
        }
        let (mut crates, mut children) = (FxHashMap::default(), FxHashMap::default());
        for (id, module) in (0u32..).map(ModuleId).zip(&scan.modules) {
            for (name, child) in &module.scope.modules {
                children.entry((id, name.as_str())).or_insert(*child);
            }
            if module.parent.is_none() && !module.krate.is_empty() {
                crates.entry(module.krate.as_str()).or_insert(id);
            }
        }
        Names {
            scan,
            items,
            crates,
            children,
            firsts: scan.modules.iter().map(|_| Mutex::default()).collect(),
        }
    }

    /// What to say of a path that leads into a crate that was not read, when several were: which these are.
    pub(super) fn crates_read(&self, path: &[String]) -> Option<String> {
        let (first, rest) = path.split_first()?;
        if rest.is_empty() || self.crates.contains_key(first.as_str()) {
            return None;
        }
        let mut names: Vec<String> = self.crates.keys().map(|name| format!("`{name}`")).collect();
        names.sort();
        (names.len() > 1).then(|| {
            format!(
                "the crates in `[source] roots` are {}: add the root of `{first}`, or call it by the name in its `Cargo.toml`",
                names.join(", ")
            )
        })
    }

    /// The same of a type, when it leads into such a crate.
    pub(super) fn unread_crate(&self, from: ModuleId, ty: &TypeRef) -> Option<String> {
        let TypeKind::Path { segments, .. } = &ty.kind else {
            return None;
        };
        match self.lookup(from, segments)? {
            Named::External(path) => self.crates_read(&path),
            _ => None,
        }
    }

    pub(super) fn module(&self, id: ModuleId) -> Option<&'a Module> {
        self.scan.modules.get(id.0 as usize)
    }

    /// The names of all types that the sources declare, in their order.
    pub(super) fn declared(&self) -> impl Iterator<Item = &'a str> {
        self.scan.items.iter().filter_map(|scanned| match &scanned.item {
            Item::Model(item) => Some(item.name.value.as_str()),
            Item::Enum(item) => Some(item.name.value.as_str()),
            Item::View(item) => Some(item.name.value.as_str()),
            Item::Scalar(item) => Some(item.name.value.as_str()),
            Item::Database(_) => None,
        })
    }

    /// What a path means in a module; `None` when it leads nowhere within the sources.
    pub(super) fn lookup(&self, from: ModuleId, path: &[String]) -> Option<Named<'a>> {
        let (first, rest) = path.split_first()?;
        if !rest.is_empty() || matches!(first.as_str(), "crate" | "self" | "super") {
            return self.follow(from, path, &mut Asked::default());
        }
        let mut known = self
            .firsts
            .get(from.0 as usize)?
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(named) = known.get(first) {
            return Some(named.clone());
        }
        let named = self.first(from, first, &mut Asked::default());
        known.insert(first.clone(), named.clone());
        Some(named)
    }

    fn follow(&self, from: ModuleId, path: &[String], asked: &mut Asked) -> Option<Named<'a>> {
        let (first, mut rest) = path.split_first()?;
        let mut named = match first.as_str() {
            "crate" => Named::Module(self.root(from)),
            "self" => Named::Module(from),
            "super" => Named::Module(self.module(from)?.parent?),
            first => self.first(from, first, asked),
        };
        while let Some((segment, after)) = rest.split_first() {
            named = match named {
                Named::Module(module) if segment == "super" => Named::Module(self.module(module)?.parent?),
                Named::Module(module) => self.within(module, segment, asked)?,
                Named::External(mut path) => {
                    path.push(segment.clone());
                    Named::External(path)
                }
                _ => return None,
            };
            rest = after;
        }
        Some(named)
    }

    fn root(&self, from: ModuleId) -> ModuleId {
        let mut at = from;
        while let Some(parent) = self.module(at).and_then(|module| module.parent) {
            at = parent;
        }
        at
    }

    /// The first name of a path: in the module, another root, the prelude, or a crate outside.
    fn first(&self, from: ModuleId, name: &str, asked: &mut Asked) -> Named<'a> {
        if let Some(named) = self.within(from, name, asked) {
            return named;
        }
        if let Some(root) = self.crates.get(name) {
            return Named::Module(*root);
        }
        match PRELUDE.iter().find(|(known, _)| *known == name) {
            Some((_, path)) => Named::External(path.iter().map(|one| (*one).to_owned()).collect()),
            None => Named::External(vec![name.to_owned()]),
        }
    }

    /// A name declared in a module or brought there.
    fn within(&self, module: ModuleId, name: &str, asked: &mut Asked) -> Option<Named<'a>> {
        if !asked.is_first(module, name) {
            return None;
        }
        if let Some(named) = self.items.get(&(module, name)) {
            return Some(named.clone());
        }
        let scope = &self.module(module)?.scope;
        if let Some(child) = self.children.get(&(module, name)) {
            return Some(Named::Module(*child));
        }
        if let Some((_, parameters, ty)) = scope.aliases.iter().find(|(alias, ..)| alias == name) {
            return Some(Named::Alias(parameters, ty, module));
        }
        if scope.others.iter().any(|other| other == name) {
            return Some(Named::Other);
        }
        // A name may be imported once as a type and once as a module or macro: the first that leads anywhere counts.
        let imports = scope.uses.iter().filter(|(used, _)| used == name);
        for (_, path) in imports {
            let named = if path.first().is_some_and(|first| first == name) && !self.leads_inside(module, path)
            {
                self.outside(path, asked)
            } else {
                self.follow(module, path, asked)
            };
            if named.is_some() {
                return named;
            }
        }
        scope
            .globs
            .iter()
            .find_map(|path| self.through_glob(module, path, name, asked))
    }

    /// Whether `use a::…` inside a module that also imports `a` means a child module.
    fn leads_inside(&self, module: ModuleId, path: &[String]) -> bool {
        path.first()
            .is_some_and(|first| self.children.contains_key(&(module, first.as_str())))
    }

    /// `use chrono;`, `use models;`: the first name is a crate.
    fn outside(&self, path: &[String], asked: &mut Asked) -> Option<Named<'a>> {
        let (first, rest) = path.split_first()?;
        match self.crates.get(first.as_str()) {
            Some(root) if rest.is_empty() => Some(Named::Module(*root)),
            Some(root) => self.follow(*root, &with_self(rest), asked),
            None => Some(Named::External(path.to_vec())),
        }
    }

    fn through_glob(
        &self,
        module: ModuleId,
        path: &[String],
        name: &str,
        asked: &mut Asked,
    ) -> Option<Named<'a>> {
        match self.follow(module, path, asked)? {
            Named::Module(target) if target != module => self.within(target, name, asked),
            Named::External(mut path) => {
                path.push(name.to_owned());
                // A glob of a foreign crate brings only what we know to be in it, and never what every module has.
                (!is_everywhere(name) && super::known::is_known(&path)).then_some(Named::External(path))
            }
            _ => None,
        }
    }
}

/// Whether a name means something without any import.
fn is_everywhere(name: &str) -> bool {
    PRELUDE.iter().any(|(known, _)| *known == name) || super::known::is_known(&[name.to_owned()])
}

fn with_self(path: &[String]) -> Vec<String> {
    std::iter::once("self".to_owned())
        .chain(path.iter().cloned())
        .collect()
}
