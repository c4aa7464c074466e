//! Where each part of a schema was written. Lives beside the schema, never inside it.

use rustc_hash::FxHashMap;

use super::{EnumId, FieldId, ModelId, RelationId, ViewId};
use crate::span::Span;

/// A part of a schema that can have a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The model's name.
    Model(ModelId),
    /// The value of a key on a model: `(model, "table")`.
    ModelKey(ModelId, &'static str),
    /// The field's name.
    Field(ModelId, FieldId),
    /// The field's type.
    FieldType(ModelId, FieldId),
    /// The value of a key on a field: `(model, field, "default")`.
    FieldKey(ModelId, FieldId, &'static str),
    /// The primary key.
    PrimaryKey(ModelId),
    /// An index, by its position in [`Model::indexes`](super::Model::indexes).
    Index(ModelId, u32),
    /// The value of a key of an index: `(model, index, "name")`.
    IndexKey(ModelId, u32, &'static str),
    /// A column of an index, by its position.
    IndexColumn(ModelId, u32, u32),
    /// A check, by its position in [`Model::checks`](super::Model::checks).
    Check(ModelId, u32),
    /// A policy, by its position.
    Policy(ModelId, u32),
    /// A relation: the field that holds the key.
    Relation(RelationId),
    /// The enum's name.
    Enum(EnumId),
    /// The value of a key on an enum.
    EnumKey(EnumId, &'static str),
    /// A variant, by its position.
    Variant(EnumId, u32),
    /// The view's name.
    View(ViewId),
    /// A field of a view.
    ViewField(ViewId, FieldId),
}

impl Part {
    /// The part around it, whose place is the next best.
    pub fn owner(self) -> Option<Part> {
        match self {
            Part::Model(_) | Part::Enum(_) | Part::View(_) | Part::Relation(_) => None,
            Part::ModelKey(model, _)
            | Part::Field(model, _)
            | Part::PrimaryKey(model)
            | Part::Index(model, _)
            | Part::Check(model, _)
            | Part::Policy(model, _) => Some(Part::Model(model)),
            Part::FieldType(model, field) | Part::FieldKey(model, field, _) => {
                Some(Part::Field(model, field))
            }
            Part::IndexKey(model, index, _) | Part::IndexColumn(model, index, _) => {
                Some(Part::Index(model, index))
            }
            Part::EnumKey(one, _) | Part::Variant(one, _) => Some(Part::Enum(one)),
            Part::ViewField(view, _) => Some(Part::View(view)),
        }
    }
}

/// The places of the parts of one schema.
#[derive(Debug, Default)]
pub struct Origins(FxHashMap<Part, Span>);

impl Origins {
    /// Remembers a place.
    pub fn insert(&mut self, part: Part, span: Span) {
        self.0.insert(part, span);
    }

    /// The place of a part; of a part that nobody wrote (an inferred key, a default action) that of its owner.
    pub fn of(&self, part: Part) -> Span {
        match self.0.get(&part) {
            Some(span) => *span,
            None => part.owner().map_or(Span::NOWHERE, |owner| self.of(owner)),
        }
    }
}
