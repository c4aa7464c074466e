//! Relations and the fields that declare them.

use super::{Scope, doc};
use crate::schema::{FieldId, ModelId, Relation, RelationSide, Side};
use crate::syntax::ConstraintName;

impl<'a> Scope<'a> {
    pub(super) fn relations(&self) -> Vec<doc::Relation<'a>> {
        let relations = self.schema.relations.iter();
        relations
            .filter(|relation| self.has(relation))
            .map(|relation| self.relation(relation))
            .collect()
    }

    /// One side, as its field sees it; `None` when the database does not have the other model.
    pub(super) fn side(&self, side: RelationSide) -> Option<doc::Side<'a>> {
        let relation = self.schema.relation(side.relation);
        if !self.has(relation) {
            return None;
        }
        let (forward, back) = relation.ends();
        let (target, opposite) = match side.side {
            Side::Forward => back,
            Side::Back => (forward.0, Some(forward.1)),
        };
        let kind = match (relation, side.side) {
            (Relation::ManyToMany(_), _) => "manyToMany",
            (Relation::Key(_), Side::Forward) => "belongsTo",
            (Relation::Key(key), Side::Back) if key.one_to_one => "hasOne",
            (Relation::Key(_), Side::Back) => "hasMany",
        };
        Some(doc::Side {
            to: self.model_name(target),
            kind,
            opposite: opposite.map(|field| self.field_name(target, field)),
        })
    }

    fn relation(&self, relation: &'a Relation) -> doc::Relation<'a> {
        match relation {
            Relation::Key(key) => doc::Relation::Key {
                name: key.name.as_deref(),
                model: self.model_name(key.model),
                field: self.field_name(key.model, key.field),
                target: self.model_name(key.target),
                back: key.back.map(|field| self.field_name(key.target, field)),
                one_to_one: key.one_to_one,
                optional: key.optional,
                key: key
                    .key
                    .iter()
                    .map(|field| self.field_name(key.model, *field))
                    .collect(),
                references: key
                    .references
                    .iter()
                    .map(|field| self.field_name(key.target, *field))
                    .collect(),
                on_delete: key.on_delete.word(),
                on_update: key.on_update.word(),
                constraint: match &key.constraint {
                    Some(ConstraintName::Named(name)) => Some(name),
                    Some(ConstraintName::None) | None => None,
                },
                without_constraint: key.constraint == Some(ConstraintName::None),
            },
            Relation::ManyToMany(many) => doc::Relation::ManyToMany {
                name: many.name.as_deref(),
                table: many.table.as_deref(),
                a: self.end(many.a),
                b: self.end(many.b),
            },
        }
    }

    fn end(&self, (model, field): (ModelId, FieldId)) -> doc::End<'a> {
        doc::End {
            model: self.model_name(model),
            field: self.field_name(model, field),
        }
    }

    fn has(&self, relation: &Relation) -> bool {
        let (forward, back) = relation.ends();
        let has = |id: ModelId| self.schema.model(id).databases.contains(&self.database);
        has(forward.0)
            && has(back.0)
            && self
                .schema
                .model(forward.0)
                .field(forward.1)
                .databases
                .contains(&self.database)
    }

    fn model_name(&self, id: ModelId) -> &'a str {
        &self.schema.model(id).name
    }

    fn field_name(&self, model: ModelId, field: FieldId) -> &'a str {
        &self.schema.model(model).field(field).name
    }
}
