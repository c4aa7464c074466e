//! What Prisma's client knows of a schema that this folder wrote.

use super::relation;
use super::scope::{self, Scope};
use crate::back::Input;
use crate::schema::{FieldId, FieldKind, ModelId, RelationId, RelationSide, Side};

/// A model as the client has it.
#[derive(Debug)]
pub(in crate::back) struct ClientModel {
    pub(in crate::back) id: ModelId,
    pub(in crate::back) columns: Vec<FieldId>,
    pub(in crate::back) relations: Vec<ClientRelation>,
}

/// A relation field, whether somebody wrote it or Prisma needed it.
#[derive(Debug)]
pub(in crate::back) struct ClientRelation {
    pub(in crate::back) name: String,
    pub(in crate::back) relation: RelationId,
    pub(in crate::back) side: Side,
    pub(in crate::back) target: ModelId,
    pub(in crate::back) count: Count,
}

/// How many rows it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::back) enum Count {
    Many,
    Optional,
    Required,
}

/// The models that the client has, in order.
pub(in crate::back) fn models(input: Input<'_>) -> Vec<ClientModel> {
    let scope = Scope::new(input);
    let mut models = Vec::new();
    for (id, model) in scope.models().filter(|(id, _)| !scope.is_ignored(*id)) {
        let mut columns = Vec::new();
        let mut relations = Vec::new();
        let shown = model
            .fields()
            .filter(|(_, field)| scope.shows(field) && !scope::is_left_out(field.ignore.as_ref()));
        for (at, field) in shown {
            match &field.kind {
                FieldKind::Column(column) if !scope::is_unsupported(column) => columns.push(at),
                FieldKind::Column(_) => {}
                FieldKind::Relation(side) => relations.extend(one(&scope, id, *side, &field.prisma)),
            }
        }
        for added in scope.relations.added_to(id) {
            relations.extend(one(&scope, id, added.side(), &added.name));
        }
        models.push(ClientModel {
            id,
            columns,
            relations,
        });
    }
    models
}

fn one(scope: &Scope<'_>, model: ModelId, side: RelationSide, name: &str) -> Option<ClientRelation> {
    let (ty, _) = relation::field(scope, model, side)?;
    let ends = scope.schema.relation(side.relation).ends();
    let target = match side.side {
        Side::Forward => ends.1.0,
        Side::Back => ends.0.0,
    };
    (!scope.is_ignored(target)).then(|| ClientRelation {
        name: name.to_owned(),
        relation: side.relation,
        side: side.side,
        target,
        count: match ty.as_bytes().last() {
            Some(b']') => Count::Many,
            Some(b'?') => Count::Optional,
            _ => Count::Required,
        },
    })
}
