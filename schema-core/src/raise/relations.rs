//! Relations, in Prisma's order: by the field that holds the key, a many-to-many one by the field of column `A`.

use super::Raising;
use super::fields::{Fields, Of};
use super::plan::{Key, Many, Plan};
use crate::lower::naming;
use crate::schema::{
    FieldId, FieldKind, KeyRelation, ManyToMany, ModelId, Relation, RelationId, RelationSide, Side,
};
use crate::syntax::{ConstraintName, ReferentialAction};

impl Raising<'_> {
    /// Fills in the relations, and which of them each relation field is a side of.
    pub(super) fn raise_relations(&mut self, plan: &Plan<'_>, fields: &[Fields]) {
        for (model, own) in fields.iter().enumerate() {
            for field in &own.all {
                let relation = match field.of {
                    Of::Forward(at) => plan
                        .keys
                        .get(at)
                        .and_then(|key| self.key_relation(key, at, fields)),
                    Of::A(at) => plan.many.get(at).and_then(|many| many_to_many(many, at, fields)),
                    Of::Column(_) | Of::Back(_) | Of::B(_) => None,
                };
                // The second side of a relation of a model with itself stands in the same struct.
                if let Some(relation) = relation {
                    debug_assert_eq!(relation.ends().0.0.0 as usize, model);
                    self.add(relation);
                }
            }
        }
    }

    fn add(&mut self, relation: Relation) {
        let id = RelationId(u32::try_from(self.schema.relations.len()).unwrap_or(u32::MAX));
        let ((model, field), (other, back)) = relation.ends();
        self.side(model, field, id, Side::Forward);
        if let Some(back) = back {
            self.side(other, back, id, Side::Back);
        }
        self.schema.relations.push(relation);
    }

    fn side(&mut self, model: ModelId, field: FieldId, relation: RelationId, side: Side) {
        let model = self.schema.models.get_mut(model.0 as usize);
        if let Some(field) = model.and_then(|model| model.fields.get_mut(field.0 as usize)) {
            field.kind = FieldKind::Relation(RelationSide { relation, side });
        }
    }

    fn key_relation(&self, one: &Key<'_>, at: usize, fields: &[Fields]) -> Option<Relation> {
        let (own, other) = (fields.get(one.model)?, fields.get(one.target)?);
        let model = self.schema.models.get(one.model)?;
        let key = own.columns(&one.key.columns)?;
        let field = own.id(Of::Forward(at))?;
        let is_nullable = |id: &FieldId| model.column(*id).is_some_and(|column| column.nullable);
        let default = match key.iter().all(is_nullable) {
            true => ReferentialAction::SetNull,
            false => ReferentialAction::Restrict,
        };
        let columns: Vec<&str> = one.key.columns.iter().map(String::as_str).collect();
        let name = naming::foreign_key(self.database.dialect, &model.table, &columns);
        let has_own_name = one.key.name != name;
        Some(Relation::Key(KeyRelation {
            name: one
                .ambiguous
                .then(|| format!("{}_{}", model.prisma, model.field(field).prisma)),
            model: id(one.model),
            field,
            target: id(one.target),
            back: other.id(Of::Back(at)),
            one_to_one: one.one_to_one,
            optional: key.iter().any(is_nullable),
            references: other.columns(&one.key.references)?,
            key,
            on_delete: one.key.on_delete,
            on_update: one.key.on_update,
            on_delete_said: one.key.on_delete != default,
            on_update_said: one.key.on_update != ReferentialAction::Cascade,
            constraint: has_own_name.then(|| ConstraintName::Named(one.key.name.clone())),
        }))
    }
}

fn many_to_many(many: &Many<'_>, at: usize, fields: &[Fields]) -> Option<Relation> {
    let (a, b) = (fields.get(many.a)?, fields.get(many.b)?);
    Some(Relation::ManyToMany(ManyToMany {
        name: many.name.clone(),
        table: None,
        a: (id(many.a), a.id(Of::A(at))?),
        b: (id(many.b), b.id(Of::B(at))?),
    }))
}

fn id(position: usize) -> ModelId {
    ModelId(u32::try_from(position).unwrap_or(u32::MAX))
}
