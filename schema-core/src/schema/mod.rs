//! The definition: what all items mean together.
//!
//! A [`Schema`] is closed: every name in it has been resolved to an id, every default of the attribute language has been
//! filled in, every relation knows both of its sides. It does not depend on a dialect; a [`Model`] says which logical
//! databases hold it. Where a thing was written stands beside it in [`Origins`], so that two schemas are equal when they
//! mean the same.
//!
//! Ids are positions: [`ModelId`] in [`Schema::models`], [`FieldId`] in [`Model::fields`], [`EnumId`] in
//! [`Schema::enums`], [`RelationId`] in [`Schema::relations`]. Models, fields and variants keep the order of the source:
//! roots in the order of `onedef.toml`, a file's items from top to bottom, a module's items where its `mod` stands.

mod comments;
mod expr;
mod index;
mod model;
mod origins;
mod relation;
mod types;

pub use comments::Comments;
pub use expr::*;
pub use index::*;
pub use model::*;
pub(crate) use origins::Places;
pub use origins::{Origins, Part};
pub use relation::*;
pub use types::*;

use crate::syntax::{Extension, Sequence};

/// Everything that the sources define.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema {
    /// The logical databases, in the order of `onedef.toml`. Never empty.
    pub databases: Vec<DatabaseDef>,
    /// In the order of the source.
    pub models: Vec<Model>,
    /// In the order of the source.
    pub enums: Vec<Enum>,
    /// In the order of the source.
    pub views: Vec<View>,
    /// In Prisma's order: models and their fields in declaration order; a relation counts at the field that holds its
    /// key, a many-to-many one at the field of the model whose rows are column `A`.
    pub relations: Vec<Relation>,
}

/// A logical database (design: "Databases and tenants").
#[derive(Debug, Clone, PartialEq)]
pub struct DatabaseDef {
    /// Its name in `onedef.toml`.
    pub name: String,
    /// What it runs on.
    pub dialect: crate::dialect::Dialect,
    /// Extensions in the order written.
    pub extensions: Vec<Extension>,
    /// No foreign keys: Prisma's `relationMode = "prisma"`.
    pub relation_mode_prisma: bool,
    /// Statements that create functions, in the order written.
    pub functions: Vec<String>,
    /// Free-standing sequences.
    pub sequences: Vec<Sequence>,
}

/// Position in [`Schema::databases`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatabaseId(pub u32);
/// Position in [`Schema::models`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(pub u32);
/// Position in [`Model::fields`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub u32);
/// Position in [`Schema::enums`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub u32);
/// Position in [`Schema::relations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationId(pub u32);
/// Position in [`Schema::views`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViewId(pub u32);

impl Schema {
    /// The model of an id of this schema.
    pub fn model(&self, id: ModelId) -> &Model {
        &self.models[id.0 as usize]
    }

    /// The enum of an id of this schema.
    pub fn enum_(&self, id: EnumId) -> &Enum {
        &self.enums[id.0 as usize]
    }

    /// The relation of an id of this schema.
    pub fn relation(&self, id: RelationId) -> &Relation {
        &self.relations[id.0 as usize]
    }

    /// The database of an id of this schema.
    pub fn database(&self, id: DatabaseId) -> &DatabaseDef {
        &self.databases[id.0 as usize]
    }

    /// All databases with their ids.
    pub fn databases(&self) -> impl Iterator<Item = (DatabaseId, &DatabaseDef)> {
        self.databases
            .iter()
            .enumerate()
            .map(|(at, one)| (DatabaseId(at as u32), one))
    }

    /// All models with their ids.
    pub fn models(&self) -> impl Iterator<Item = (ModelId, &Model)> {
        self.models
            .iter()
            .enumerate()
            .map(|(at, one)| (ModelId(at as u32), one))
    }

    /// All enums with their ids.
    pub fn enums(&self) -> impl Iterator<Item = (EnumId, &Enum)> {
        self.enums
            .iter()
            .enumerate()
            .map(|(at, one)| (EnumId(at as u32), one))
    }

    /// The view of an id of this schema.
    pub fn view(&self, id: ViewId) -> &View {
        &self.views[id.0 as usize]
    }

    /// All views with their ids.
    pub fn views(&self) -> impl Iterator<Item = (ViewId, &View)> {
        self.views
            .iter()
            .enumerate()
            .map(|(at, one)| (ViewId(at as u32), one))
    }

    /// All relations with their ids.
    pub fn relations(&self) -> impl Iterator<Item = (RelationId, &Relation)> {
        self.relations
            .iter()
            .enumerate()
            .map(|(at, one)| (RelationId(at as u32), one))
    }

    /// The models that a database holds, in order.
    pub fn models_in(&self, database: DatabaseId) -> impl Iterator<Item = (ModelId, &Model)> {
        self.models()
            .filter(move |(_, model)| model.databases.contains(&database))
    }

    /// The enums that a database holds, in order.
    pub fn enums_in(&self, database: DatabaseId) -> impl Iterator<Item = (EnumId, &Enum)> {
        self.enums()
            .filter(move |(_, one)| one.databases.contains(&database))
    }
}
