//! Relation fields: `BelongsTo`, `HasOne`, `HasMany`, `ManyToMany`.

use super::attribute::Entry;
use super::cx::Cx;
use crate::names::rust::identifier;
use crate::schema::{FieldId, FieldKind, KeyRelation, ManyToMany, Model, Relation, RelationSide, Side};
use crate::syntax::{ConstraintName, ReferentialAction};

/// What the struct says for all its relations.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Actions {
    on_delete: Option<ReferentialAction>,
    on_update: Option<ReferentialAction>,
}

/// So many relations that agree about deletion are worth a word on the struct: it matters most, and is best read where
/// the relation is.
const AGREE_ON_DELETE: usize = 4;
/// Likewise for updates.
const AGREE_ON_UPDATE: usize = 2;

impl Actions {
    /// What all relations of a model say.
    pub(super) fn of(cx: &Cx<'_>, model: &Model) -> Actions {
        let fields = model.fields.iter();
        let sides = fields.filter_map(|field| match &field.kind {
            FieldKind::Relation(side) if side.side == Side::Forward => Some(side.relation),
            _ => None,
        });
        let keys: Vec<&KeyRelation> = sides
            .filter_map(|relation| match cx.schema.relation(relation) {
                Relation::Key(key) => Some(key),
                Relation::ManyToMany(_) => None,
            })
            .collect();
        let all = |enough: usize, said: fn(&KeyRelation) -> Option<ReferentialAction>| {
            let first = keys.first().and_then(|key| said(key))?;
            let agree = keys.len() >= enough && keys.iter().all(|key| said(key) == Some(first));
            agree.then_some(first)
        };
        Actions {
            on_delete: all(AGREE_ON_DELETE, |key| key.on_delete_said.then_some(key.on_delete)),
            on_update: all(AGREE_ON_UPDATE, |key| key.on_update_said.then_some(key.on_update)),
        }
    }

    /// `on_delete = …`, `on_update = …` of the struct.
    pub(super) fn entries(self) -> Vec<Entry> {
        let on_delete = self
            .on_delete
            .map(|action| Entry::value("on_delete", action.word()));
        let on_update = self
            .on_update
            .map(|action| Entry::value("on_update", action.word()));
        on_delete.into_iter().chain(on_update).collect()
    }
}

/// The type of a relation field.
pub(super) fn type_of(cx: &mut Cx<'_>, side: RelationSide) -> String {
    let schema = cx.schema;
    match (schema.relation(side.relation), side.side) {
        (Relation::Key(key), Side::Forward) => {
            let target = cx.model(key.target);
            let marker = cx.import("onedef", "BelongsTo");
            if key.optional {
                let option = cx.prelude("option", "Option");
                format!("{marker}<{option}<{target}>>")
            } else {
                format!("{marker}<{target}>")
            }
        }
        (Relation::Key(key), Side::Back) => {
            let marker = if key.one_to_one { "HasOne" } else { "HasMany" };
            let marker = cx.import("onedef", marker);
            format!("{marker}<{}>", cx.model(key.model))
        }
        (Relation::ManyToMany(many), side) => {
            let target = match side {
                Side::Forward => many.b.0,
                Side::Back => many.a.0,
            };
            let marker = cx.import("onedef", "ManyToMany");
            format!("{marker}<{}>", cx.model(target))
        }
    }
}

/// What a relation field says of its relation.
pub(super) fn entries(cx: &Cx<'_>, name: &str, side: RelationSide, actions: Actions) -> Vec<Entry> {
    match (cx.schema.relation(side.relation), side.side) {
        (Relation::Key(key), Side::Forward) => forward(cx, name, key, actions),
        (Relation::Key(key), Side::Back) => named(key.name.as_deref()),
        (Relation::ManyToMany(many), _) => many_to_many(many),
    }
}

fn named(name: Option<&str>) -> Vec<Entry> {
    name.map(|name| Entry::text("relation", name))
        .into_iter()
        .collect()
}

fn many_to_many(many: &ManyToMany) -> Vec<Entry> {
    let mut entries = named(many.name.as_deref());
    entries.extend(many.table.as_deref().map(|table| Entry::text("table", table)));
    entries
}

fn forward(cx: &Cx<'_>, name: &str, key: &KeyRelation, actions: Actions) -> Vec<Entry> {
    let (model, target) = (cx.schema.model(key.model), cx.schema.model(key.target));
    let mut entries = Vec::new();
    if !is_implied(name, model, target, &key.key) {
        let names = of_fields(model, &key.key);
        entries.push(match names.as_slice() {
            [one] => Entry::value("key", one),
            several => Entry::list("key", several.iter().cloned().map(Entry::Word)),
        });
    }
    if target.primary_key.as_ref().map(|key| &key.fields) != Some(&key.references) {
        let names = of_fields(target, &key.references);
        entries.push(Entry::list("references", names.into_iter().map(Entry::Word)));
    }
    entries.extend(named(key.name.as_deref()));
    entries.extend(key.constraint.as_ref().map(|constraint| match constraint {
        ConstraintName::Named(name) => Entry::text("constraint", name),
        ConstraintName::None => Entry::value("constraint", "none"),
    }));
    if key.on_delete_said && actions.on_delete.is_none() {
        entries.push(Entry::value("on_delete", key.on_delete.word()));
    }
    if key.on_update_said && actions.on_update.is_none() {
        entries.push(Entry::value("on_update", key.on_update.word()));
    }
    entries
}

/// Whether a key is the one that stands without a word: `<field>_id`, to an id of one column.
fn is_implied(name: &str, model: &Model, target: &Model, key: &[FieldId]) -> bool {
    let composite = target
        .primary_key
        .as_ref()
        .is_some_and(|key| key.fields.len() > 1);
    match key {
        [one] if !composite => model.field(*one).name == format!("{name}_id"),
        _ => false,
    }
}

fn of_fields(model: &Model, ids: &[FieldId]) -> Vec<String> {
    ids.iter().map(|id| identifier(&model.field(*id).name)).collect()
}
