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

    /// The model, enum, view or relation that it is part of.
    fn item(self) -> Part {
        self.owner().map_or(self, Part::item)
    }

    /// The field that it is part of.
    fn field(self) -> Option<FieldId> {
        match self {
            Part::Field(_, field)
            | Part::FieldType(_, field)
            | Part::FieldKey(_, field, _)
            | Part::ViewField(_, field) => Some(field),
            _ => None,
        }
    }
}

/// The places of the parts of one schema.
#[derive(Debug, Default)]
pub struct Origins(FxHashMap<Part, Places>);

impl Origins {
    /// Remembers a place.
    pub fn insert(&mut self, part: Part, span: Span) {
        self.0.entry(part.item()).or_default().insert(part, span);
    }

    /// Remembers the places of parts of one item, or more of them.
    pub(crate) fn add(&mut self, item: Part, places: Places) {
        let known = self.0.entry(item).or_default();
        known.own.extend(places.own);
        for (part, span) in places.fields {
            known.insert(part, span);
        }
    }

    /// The place of a part; of a part that nobody wrote (an inferred key, a default action) that of its owner.
    pub fn of(&self, part: Part) -> Span {
        match self.0.get(&part.item()).and_then(|places| places.of(part)) {
            Some(span) => span,
            None => part.owner().map_or(Span::NOWHERE, |owner| self.of(owner)),
        }
    }
}

/// The places of the parts of one item. Nearly all of them are only remembered, and never asked for: they are put down
/// one after the other, which costs far less than finding each its own place.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Those of the item itself.
    own: Vec<(Part, Span)>,
    /// Those of its fields, by field.
    fields: Vec<(Part, Span)>,
}

impl Places {
    /// Remembers a place.
    pub(crate) fn insert(&mut self, part: Part, span: Span) {
        let Some(field) = part.field() else {
            self.own.push((part, span));
            return;
        };
        // Fields come in their order, so that this is the end.
        let after = match self.fields.last() {
            Some((last, _)) if last.field() > Some(field) => {
                self.fields.partition_point(|(one, _)| one.field() <= Some(field))
            }
            _ => self.fields.len(),
        };
        self.fields.insert(after, (part, span));
    }

    /// The place of a part; the last one, when it was said twice.
    fn of(&self, part: Part) -> Option<Span> {
        let among = match part.field() {
            None => &self.own[..],
            field => {
                let start = self.fields.partition_point(|(one, _)| one.field() < field);
                let end = self.fields.partition_point(|(one, _)| one.field() <= field);
                &self.fields[start..end]
            }
        };
        let found = among.iter().rev().find(|(one, _)| *one == part);
        found.map(|(_, span)| *span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: u32) -> Span {
        Span {
            start,
            ..Span::NOWHERE
        }
    }

    #[test]
    fn a_part_is_found_in_whatever_order_it_came() {
        let model = ModelId(7);
        let mut origins = Origins::default();
        for field in [2, 0, 1] {
            origins.insert(Part::Field(model, FieldId(field)), at(field));
            origins.insert(Part::FieldKey(model, FieldId(field), "default"), at(field + 10));
        }
        let mut more = Places::default();
        more.insert(Part::Model(model), at(99));
        more.insert(Part::FieldType(model, FieldId(1)), at(21));
        origins.add(Part::Model(model), more);
        for field in 0..3 {
            assert_eq!(origins.of(Part::Field(model, FieldId(field))), at(field));
            assert_eq!(
                origins.of(Part::FieldKey(model, FieldId(field), "default")),
                at(field + 10)
            );
        }
        assert_eq!(origins.of(Part::FieldType(model, FieldId(1))), at(21));
    }

    #[test]
    fn what_nobody_wrote_stands_where_its_owner_does() {
        let mut origins = Origins::default();
        origins.insert(Part::Model(ModelId(0)), at(1));
        assert_eq!(origins.of(Part::FieldKey(ModelId(0), FieldId(3), "type")), at(1));
        assert_eq!(origins.of(Part::Index(ModelId(1), 0)), Span::NOWHERE);
    }

    #[test]
    fn the_last_word_counts() {
        let mut origins = Origins::default();
        let part = Part::ModelKey(ModelId(0), "table");
        origins.insert(part, at(1));
        origins.insert(part, at(2));
        assert_eq!(origins.of(part), at(2));
    }
}
