//! Relations: both sides found, keys and references filled in.

use super::Resolver;
use super::pairs::{self, End, Pair};
use super::types::Type;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::relations::*;
use crate::diagnostic::codes::types::T0105;
use crate::schema::{
    FieldId, FieldKind, IndexKind, KeyRelation, ManyToMany, Model, ModelId, Part, Relation, RelationId,
    RelationSide, Side,
};
use crate::span::{Span, Spanned};
use crate::syntax::{FieldRelation, MarkerKind, ReferentialAction};

/// Every relation of the schema.
pub(super) fn resolve(cx: &mut Resolver<'_>) {
    let ends = ends(cx);
    let pairs = pairs::pair(&cx.schema, &ends, cx.report);
    let mut relations: Vec<((ModelId, FieldId), Relation)> = Vec::new();
    for pair in pairs {
        let relation = match pair {
            Pair::Key { forward, back } => key(cx, &forward, back.as_ref()).map(Relation::Key),
            Pair::Many { a, b } => many(cx, &a, &b).map(Relation::ManyToMany),
        };
        relations.extend(relation.map(|relation| (relation.ends().0, relation)));
    }
    relations.sort_by_key(|(place, _)| *place);
    for (number, ((model, field), relation)) in (0u32..).zip(relations) {
        let id = RelationId(number);
        let span = cx.origins.of(Part::Field(model, field));
        cx.origins.insert(Part::Relation(id), span);
        let ((model, field), (other, back)) = relation.ends();
        attach(cx, model, field, id, Side::Forward);
        if let Some(back) = back {
            attach(cx, other, back, id, Side::Back);
        }
        cx.schema.relations.push(relation);
    }
}

fn attach(cx: &mut Resolver<'_>, model: ModelId, field: FieldId, relation: RelationId, side: Side) {
    let model = cx.schema.models.get_mut(model.0 as usize);
    if let Some(field) = model.and_then(|model| model.fields.get_mut(field.0 as usize)) {
        field.kind = FieldKind::Relation(RelationSide { relation, side });
    }
}

/// Every relation field whose target is a model.
fn ends(cx: &mut Resolver<'_>) -> Vec<End> {
    let mut ends = Vec::new();
    for (model, source) in cx.sources() {
        for field in &source.item.fields {
            let Some(marker) = &field.marker else { continue };
            let Some(id) = cx.schema.model(model).field_named(&field.name.value) else {
                continue;
            };
            let target = match cx.names.type_of(source.module, &marker.target) {
                Ok(Type::Model(target)) => target,
                found => {
                    let at = marker.target.span.0;
                    let name = marker.target.to_string();
                    let underived = matches!(&found, Err(why) if why.code.id == T0105.id);
                    let models = cx.schema.models.iter().map(|model| model.name.as_str());
                    let finding = Diagnostic::new(&R0101, at, format!("`{name}` is not a model"));
                    let near = crate::names::nearest(&name, models);
                    let unread = cx.names.unread_crate(source.module, &marker.target);
                    cx.report.push(match near {
                        _ if underived => {
                            finding.help(format!("add `#[derive(Model)]` to the struct `{name}`"))
                        }
                        _ if unread.is_some() => finding.help(unread.unwrap_or_default()),
                        Some(near) if near == name => finding.help(format!(
                            "the model `{near}` is in another module: import it with `use`"
                        )),
                        Some(near) => finding.replace(format!("did you mean `{near}`?"), at, near),
                        None => finding.help("a relation leads to a struct with `#[derive(Model)]`"),
                    });
                    continue;
                }
            };
            ends.push(End {
                model,
                field: id,
                kind: marker.kind,
                optional: marker.optional,
                target,
                name: field.relation.name.as_ref().map(|name| name.value.clone()),
                span: field.name.span,
            });
        }
    }
    ends
}

/// What the attributes of a relation field say.
fn said<'a>(cx: &Resolver<'a>, end: &End) -> Option<(&'a Spanned<String>, &'a FieldRelation)> {
    let source = cx.models.get(end.model.0 as usize)?;
    let name = &cx.schema.model(end.model).field(end.field).name;
    let field = source.item.field(name)?;
    Some((&field.name, &field.relation))
}

/// A relation by key.
fn key(cx: &mut Resolver<'_>, end: &End, back: Option<&End>) -> Option<KeyRelation> {
    let (field, relation) = said(cx, end)?;
    same_databases(cx, end, back);
    let references = references(cx, end, relation);
    let key = key_fields(cx, end, field, relation);
    let (key, references) = (key?, references?);
    if key.len() != references.len() {
        let at = relation.key.first().map_or(field.span, |one| one.span);
        cx.report.push(
            Diagnostic::new(
                &R0109,
                at,
                format!(
                    "the key has {}, and it references {}",
                    columns(key.len()),
                    columns(references.len())
                ),
            )
            .help("name as many columns in `key(…)` as in `references(…)`"),
        );
        return None;
    }
    let holder = cx.schema.model(end.model);
    let unique = is_unique(holder, &key);
    if let Some(back) = back
        && back.kind == MarkerKind::HasOne
        && !unique
    {
        key_is_not_unique(cx, end, back, &key);
        return None;
    }
    let all_nullable = key
        .iter()
        .all(|id| holder.column(*id).is_some_and(|column| column.nullable));
    let source = cx.models.get(end.model.0 as usize)?.item;
    let on_delete = relation.on_delete.as_ref().or(source.on_delete.as_ref());
    let on_update = relation.on_update.as_ref().or(source.on_update.as_ref());
    let by_rule = if all_nullable {
        ReferentialAction::SetNull
    } else {
        ReferentialAction::Restrict
    };
    Some(KeyRelation {
        name: end.name.clone(),
        model: end.model,
        field: end.field,
        target: end.target,
        back: back.map(|back| back.field),
        one_to_one: match back {
            Some(back) => back.kind == MarkerKind::HasOne,
            None => unique,
        },
        optional: end.optional,
        key,
        references,
        on_delete: on_delete.map_or(by_rule, |action| action.value),
        on_update: on_update.map_or(ReferentialAction::Cascade, |action| action.value),
        on_delete_said: on_delete.is_some(),
        on_update_said: on_update.is_some(),
        constraint: relation.constraint.as_ref().map(|name| name.value.clone()),
    })
}

fn columns(count: usize) -> String {
    match count {
        1 => "one column".to_owned(),
        count => format!("{count} columns"),
    }
}

/// Whether exactly these columns, in this order, are a key of the model.
fn is_unique(model: &Model, key: &[FieldId]) -> bool {
    model
        .primary_key
        .as_ref()
        .is_some_and(|primary| primary.fields == key)
        || model.indexes.iter().any(|index| {
            index.kind == IndexKind::Unique
                && index.predicate.is_none()
                && index.plain_fields().is_some_and(|fields| fields == key)
        })
}

fn key_is_not_unique(cx: &mut Resolver<'_>, end: &End, back: &End, key: &[FieldId]) {
    let holder = cx.schema.model(end.model);
    let names: Vec<&str> = key.iter().map(|id| holder.field(*id).name.as_str()).collect();
    let help = match names.as_slice() {
        [name] => format!(
            "add `#[db(unique)]` to `{name}`, or write `HasMany<{}>`",
            holder.name
        ),
        names => format!(
            "add `#[db(unique({}))]` to `{}`, or write `HasMany<{}>`",
            names.join(", "),
            holder.name,
            holder.name
        ),
    };
    let message = format!(
        "`HasOne<{}>` needs a unique key, and `{}` can repeat",
        holder.name,
        names.join(", ")
    );
    cx.report.push(
        Diagnostic::new(&R0105, back.span, message)
            .because(end.span, "the key belongs to this field")
            .help(help),
    );
}

/// The columns of the key: as said, or `<field>_id`.
fn key_fields(
    cx: &mut Resolver<'_>,
    end: &End,
    field: &Spanned<String>,
    relation: &FieldRelation,
) -> Option<Vec<FieldId>> {
    let names = relation.key_of(field, MarkerKind::BelongsTo);
    let said = !relation.key.is_empty();
    let mut fields = Vec::with_capacity(names.len());
    for name in &names {
        fields.push(if said {
            cx.column(end.model, name)
        } else {
            implied_key(cx, end, field, name)
        });
    }
    let fields: Option<Vec<FieldId>> = fields.into_iter().collect();
    if let Some(fields) = &fields {
        key_is_where_the_relation_is(cx, end, fields, field.span);
    }
    fields
}

/// `<field>_id`, which the user did not write.
fn implied_key(
    cx: &mut Resolver<'_>,
    end: &End,
    field: &Spanned<String>,
    name: &Spanned<String>,
) -> Option<FieldId> {
    let target = cx.schema.model(end.target);
    if target
        .primary_key
        .as_ref()
        .is_some_and(|key| key.fields.len() > 1)
    {
        let message = format!(
            "the id of `{}` has several columns, so the key must be named",
            target.name
        );
        cx.report
            .push(Diagnostic::new(&R0107, field.span, message).help("write `key(…)`"));
        return None;
    }
    let model = cx.schema.model(end.model);
    let found = model
        .field_named(&name.value)
        .filter(|id| model.column(*id).is_some());
    let was_refused = model.field_named(&name.value).is_none() && cx.is_written(end.model, &name.value);
    if found.is_none() && !was_refused {
        let names = model.columns().map(|(_, field, _)| field.name.as_str());
        let near = crate::names::nearest(&name.value, names).map(str::to_owned);
        let message = format!(
            "`{}` has no column `{}` for this relation",
            model.name, name.value
        );
        let help = match near {
            Some(near) => format!("did you mean `key = {near}`?"),
            None => format!("add the field `{}`, or name another with `key = …`", name.value),
        };
        cx.report
            .push(Diagnostic::new(&R0107, field.span, message).help(help));
    }
    found
}

fn key_is_where_the_relation_is(cx: &mut Resolver<'_>, end: &End, key: &[FieldId], at: Span) {
    let model = cx.schema.model(end.model);
    let needs = &model.field(end.field).databases;
    let missing = key
        .iter()
        .map(|id| model.field(*id))
        .find(|field| needs.iter().any(|database| !field.databases.contains(database)));
    if let Some(field) = missing {
        let message = format!(
            "the key `{}` is not in every database of this relation",
            field.name
        );
        cx.report
            .push(Diagnostic::new(&R0110, at, message).help("give both the same `only`"));
    }
}

/// The columns that are referenced: as said, or the target's id.
fn references(cx: &mut Resolver<'_>, end: &End, relation: &FieldRelation) -> Option<Vec<FieldId>> {
    if relation.references.is_empty() {
        let target = cx.schema.model(end.target);
        if let Some(key) = &target.primary_key {
            return Some(key.fields.clone());
        }
        // An id that was refused has been reported.
        if cx.says_an_id(end.target) {
            return None;
        }
        let message = format!("`{}` has no id that this relation could reference", target.name);
        let place = cx.origins.of(Part::Model(end.target));
        cx.report.push(
            Diagnostic::new(&R0111, end.span, message)
                .because(place, "this model has no id")
                .help("write `references = …` with a unique field, or give the model an id"),
        );
        return None;
    }
    let mut fields = Vec::new();
    for name in &relation.references {
        let target = cx.schema.model(end.target);
        let found = target
            .field_named(&name.value)
            .filter(|id| target.column(*id).is_some());
        if found.is_none() {
            let known: Vec<&str> = target
                .columns()
                .map(|(_, field, _)| field.name.as_str())
                .collect();
            let finding = Diagnostic::new(
                &R0108,
                name.span,
                format!("`{}` has no column `{}`", target.name, name.value),
            )
            .did_you_mean(&name.value, known);
            cx.report.push(finding);
        }
        fields.push(found);
    }
    fields.into_iter().collect()
}

/// No relation leads from one database into another.
fn same_databases(cx: &mut Resolver<'_>, end: &End, back: Option<&End>) {
    let holder = cx.schema.model(end.model).field(end.field).databases.clone();
    let target = cx.schema.model(end.target);
    let outside = holder
        .iter()
        .find(|database| !target.databases.contains(database))
        .copied();
    if let Some(database) = outside {
        let message = format!(
            "`{}` is not in the database `{}`, and a relation cannot leave its database",
            target.name,
            cx.schema.database(database).name
        );
        let place = cx.origins.of(Part::Model(end.target));
        cx.report.push(
            Diagnostic::new(&R0110, end.span, message)
                .because(place, "the other model")
                .help("keep the key as a plain column, without a relation"),
        );
    }
    let Some(back) = back else { return };
    let field = cx.schema.model(back.model).field(back.field);
    let outside = field
        .databases
        .iter()
        .find(|database| !holder.contains(database))
        .copied();
    if let Some(database) = outside {
        let database = &cx.schema.database(database).name;
        let message = format!("the other side of this relation is not in the database `{database}`");
        cx.report.push(
            Diagnostic::new(&R0110, back.span, message)
                .because(end.span, "the other side")
                .help("say with `only = \"…\"` where the relation is"),
        );
    }
}

/// A many-to-many relation: column `A` is that of the Prisma model name that sorts first.
fn many(cx: &mut Resolver<'_>, one: &End, other: &End) -> Option<ManyToMany> {
    let mut whole = true;
    for end in [one, other] {
        let model = cx.schema.model(end.model);
        if model.primary_key.as_ref().is_none_or(|key| key.fields.len() != 1) {
            whole = false;
            let message = format!("`{}` needs an id of one column for `ManyToMany`", model.name);
            let place = cx.origins.of(Part::Model(end.model));
            cx.report.push(
                Diagnostic::new(&R0112, end.span, message)
                    .because(place, "this model")
                    .help("write the join table as a model of its own"),
            );
        }
    }
    let dbs = |end: &End| cx.schema.model(end.model).field(end.field).databases.clone();
    if dbs(one) != dbs(other) {
        let message = "the two sides of this relation are not in the same databases";
        cx.report
            .push(Diagnostic::new(&R0110, one.span, message).because(other.span, "the other side"));
        whole = false;
    }
    let tables: Vec<&Spanned<String>> = [one, other]
        .into_iter()
        .filter_map(|end| said(cx, end)?.1.table.as_ref())
        .collect();
    if let [first, second] = tables.as_slice()
        && first.value != second.value
    {
        cx.report.push(
            Diagnostic::new(&R0113, second.span, "the two sides name different join tables")
                .because(first.span, "the other name"),
        );
        whole = false;
    }
    if !whole {
        return None;
    }
    let table = tables.first().map(|table| table.value.clone());
    let prisma = |end: &End| cx.schema.model(end.model).prisma.as_bytes().to_vec();
    let (a, b) = if one.model == other.model || prisma(one) <= prisma(other) {
        (one, other)
    } else {
        (other, one)
    };
    Some(ManyToMany {
        name: one.name.clone(),
        table,
        a: (a.model, a.field),
        b: (b.model, b.field),
    })
}
