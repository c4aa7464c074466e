//! Relations.

use super::{FieldId, ModelId};
use crate::syntax::{ConstraintName, ReferentialAction};

/// A relation between two models, or of a model with itself.
#[derive(Debug, Clone, PartialEq)]
pub enum Relation {
    /// One side holds a key.
    Key(KeyRelation),
    /// Neither does: an implicit join table.
    ManyToMany(ManyToMany),
}

/// A relation by a foreign key.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyRelation {
    /// `relation = "…"`, when one was said.
    pub name: Option<String>,
    /// The model that holds the key.
    pub model: ModelId,
    /// Its `BelongsTo` field.
    pub field: FieldId,
    /// The model that is referenced.
    pub target: ModelId,
    /// The target's `HasOne` or `HasMany` field, when there is one. Prisma needs one; `back::prisma` then adds it.
    pub back: Option<FieldId>,
    /// At most one row on the key's side: the key is unique.
    pub one_to_one: bool,
    /// The relation field is optional: `BelongsTo<Option<T>>`.
    pub optional: bool,
    /// Columns of [`KeyRelation::model`]; as many as `references`, at least one.
    pub key: Vec<FieldId>,
    /// Columns of [`KeyRelation::target`].
    pub references: Vec<FieldId>,
    /// As said on the field or the struct, or by Prisma's rule: `SetNull` when every key column is nullable, else
    /// `Restrict`.
    pub on_delete: ReferentialAction,
    /// As said, or `Cascade`.
    pub on_update: ReferentialAction,
    /// Whether `on_delete` was said.
    pub on_delete_said: bool,
    /// Whether `on_update` was said.
    pub on_update_said: bool,
    /// The foreign key's name, or that there is none; `None` for the default name.
    pub constraint: Option<ConstraintName>,
}

/// An implicit many-to-many relation.
#[derive(Debug, Clone, PartialEq)]
pub struct ManyToMany {
    /// `relation = "…"`, when one was said.
    pub name: Option<String>,
    /// `table = "…"`, when one was said.
    pub table: Option<String>,
    /// The model of column `A` (the Prisma model name that sorts first in bytes) and its field.
    pub a: (ModelId, FieldId),
    /// The model of column `B` and its field. Of a relation of a model with itself, the second field.
    pub b: (ModelId, FieldId),
}

impl Relation {
    /// `relation = "…"`, when one was said.
    pub fn name(&self) -> Option<&str> {
        match self {
            Relation::Key(key) => key.name.as_deref(),
            Relation::ManyToMany(many) => many.name.as_deref(),
        }
    }

    /// The field at each end: that of the key (or column `A`) first.
    pub fn ends(&self) -> ((ModelId, FieldId), (ModelId, Option<FieldId>)) {
        match self {
            Relation::Key(key) => ((key.model, key.field), (key.target, key.back)),
            Relation::ManyToMany(many) => (many.a, (many.b.0, Some(many.b.1))),
        }
    }
}
