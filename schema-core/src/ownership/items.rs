//! What can be owned, and what a path in `onedef.toml` names of it.

use std::collections::BTreeSet;

use crate::schema::{EnumId, ModelId, Origins, Part, Schema, ViewId};
use crate::span::Span;

/// Something that is owned: by its position among the models, then the views, then the enums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item(usize);

/// Every item, with the modules around it and its name.
pub(super) struct Items<'a> {
    schema: &'a Schema,
    list: Vec<(&'a [String], &'a str)>,
}

impl<'a> Items<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        let models = schema
            .models
            .iter()
            .map(|one| (one.module.as_slice(), one.name.as_str()));
        let views = schema
            .views
            .iter()
            .map(|one| (one.module.as_slice(), one.name.as_str()));
        let enums = schema
            .enums
            .iter()
            .map(|one| (one.module.as_slice(), one.name.as_str()));
        Items {
            schema,
            list: models.chain(views).chain(enums).collect(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Item> + use<> {
        (0..self.list.len()).map(Item)
    }

    pub(super) fn model(&self, id: ModelId) -> Item {
        Item(id.0 as usize)
    }

    pub(super) fn view(&self, id: ViewId) -> Item {
        Item(self.schema.models.len() + id.0 as usize)
    }

    pub(super) fn enum_(&self, id: EnumId) -> Item {
        Item(self.schema.models.len() + self.schema.views.len() + id.0 as usize)
    }

    pub(super) fn is_enum(&self, item: Item) -> bool {
        item.0 >= self.schema.models.len() + self.schema.views.len()
    }

    /// What a path names: everything in a module and below it, or an item by its name, alone or with modules before it.
    pub(super) fn named(&self, path: &str) -> Vec<Item> {
        let parts: Vec<&str> = path.split("::").collect();
        let is_below = |module: &[String]| {
            module.len() >= parts.len() && module.iter().zip(&parts).all(|(one, part)| one == part)
        };
        let is = |module: &[String], name: &str| {
            parts.split_last().is_some_and(|(last, around)| {
                *last == name
                    && module.len() >= around.len()
                    && module
                        .iter()
                        .rev()
                        .zip(around.iter().rev())
                        .all(|(one, part)| one == part)
            })
        };
        self.all()
            .zip(&self.list)
            .filter(|(_, (module, name))| is_below(module) || is(module, name))
            .map(|(item, _)| item)
            .collect()
    }

    /// The model that a path names.
    pub(super) fn model_named(&self, path: &str) -> Option<ModelId> {
        let models = self.schema.models.len();
        let found = self.named(path).into_iter().find(|item| item.0 < models)?;
        u32::try_from(found.0).ok().map(ModelId)
    }

    /// Every module, with those around it.
    pub(super) fn modules(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (module, _) in &self.list {
            for end in 1..=module.len() {
                names.insert(module.get(..end).unwrap_or_default().join("::"));
            }
        }
        names
    }

    /// The names of all items.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.list.iter().map(|(_, name)| *name)
    }

    /// Such as ``the model `User` ``.
    pub(super) fn words(&self, item: Item) -> String {
        let what = match item.0 {
            at if at < self.schema.models.len() => "model",
            at if at < self.schema.models.len() + self.schema.views.len() => "view",
            _ => "enum",
        };
        format!("the {what} `{}`", self.name(item))
    }

    pub(super) fn name(&self, item: Item) -> &'a str {
        self.list.get(item.0).map_or("", |(_, name)| name)
    }

    /// The innermost module around an item, or its own name: what to write into `owns`.
    pub(super) fn entry(&self, item: Item) -> String {
        match self.list.get(item.0) {
            Some((module, _)) if !module.is_empty() => module.join("::"),
            _ => self.name(item).to_owned(),
        }
    }

    pub(super) fn span(&self, item: Item, origins: &Origins) -> Span {
        let id = |before: usize| u32::try_from(item.0 - before).unwrap_or(u32::MAX);
        let (models, views) = (self.schema.models.len(), self.schema.views.len());
        origins.of(match item.0 {
            at if at < models => Part::Model(ModelId(id(0))),
            at if at < models + views => Part::View(ViewId(id(models))),
            _ => Part::Enum(EnumId(id(models + views))),
        })
    }
}

/// Something about each item.
#[derive(Debug, Clone)]
pub(super) struct PerItem<T>(Vec<T>);

impl<T: Copy> PerItem<T> {
    pub(super) fn new(items: &Items<'_>, value: T) -> Self {
        PerItem(vec![value; items.len()])
    }

    pub(super) fn get(&self, item: Item) -> Option<T> {
        self.0.get(item.0).copied()
    }

    pub(super) fn set(&mut self, item: Item, value: T) {
        if let Some(slot) = self.0.get_mut(item.0) {
            *slot = value;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Item, T)> {
        self.0.iter().enumerate().map(|(at, value)| (Item(at), *value))
    }
}
