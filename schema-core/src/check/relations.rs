//! Relations: what their keys reference, and what happens when that goes.

use std::collections::BTreeSet;

use super::{Cx, native};
use crate::diagnostic::codes::relations::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::schema::{
    Column, Default, FieldId, FieldType, IndexColumn, IndexKind, IndexValue, KeyRelation, ManyToMany, Model,
    ModelId, Part, Relation,
};
use crate::span::Span;
use crate::syntax::ReferentialAction;

fn key_at(key: &KeyRelation, word: &'static str, cx: &Cx<'_>) -> Span {
    cx.at(Part::FieldKey(key.model, key.field, word))
}

fn push(code: &'static Code, at: Span, message: String, cx: &mut Cx<'_>) {
    cx.push(Diagnostic::new(code, at, message));
}

/// A foreign key holds exactly what it references: the same type, and on PostgreSQL the same native type. Prisma compares
/// only the former, and the database then refuses `uuid` to `text`.
pub(super) fn key_has_the_type_of_what_it_references(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let (model, target) = (cx.schema.model(key.model), cx.schema.model(key.target));
    for (own, other) in key.key.iter().zip(&key.references) {
        let (Some(column), Some(referenced)) = (model.column(*own), target.column(*other)) else {
            continue;
        };
        let (own_name, other_name) = (&model.field(*own).name, &target.field(*other).name);
        let at = cx.at(Part::FieldType(key.model, *own));
        let because = cx.at(Part::FieldType(key.target, *other));
        let finding = if column.list || referenced.list {
            Diagnostic::new(
                &R0301,
                at,
                format!("`{own_name}` is part of a foreign key, which cannot hold a list"),
            )
        } else if column.ty != referenced.ty {
            Diagnostic::new(
                &R0301,
                at,
                format!(
                    "`{own_name}` is `{}`, but `{}.{other_name}`, which it references, is `{}`",
                    column.rust_type, target.name, referenced.rust_type
                ),
            )
        } else {
            let other_name = format!("{}.{other_name}", target.name);
            // Without a foreign key the database never compares the two.
            let keeps_keys = !in_prisma_mode(key, cx);
            let dialects = cx.dialects(&model.databases).into_iter().filter(|_| keeps_keys);
            let differ = |dialect| native_difference(dialect, (own_name, column), (&other_name, referenced));
            let Some((code, message)) = dialects.filter_map(differ).next() else {
                continue;
            };
            Diagnostic::new(code, at, message)
        };
        cx.push(
            finding
                .because(because, "what it references")
                .help("give both the same type"),
        );
    }
}

/// What differs between a key and what it references where the database keeps them.
fn native_difference(
    dialect: Dialect,
    (own, column): (&str, &Column),
    (other, referenced): (&str, &Column),
) -> Option<(&'static Code, String)> {
    if dialect == Dialect::Sqlite {
        return None;
    }
    let (is, references) = (
        native::kept_as(dialect, column),
        native::kept_as(dialect, referenced),
    );
    let (arguments, others) = (
        native::arguments(dialect, column),
        native::arguments(dialect, referenced),
    );
    if family(dialect, &is) != family(dialect, &references) {
        let name = dialect.facts().name;
        let message = format!("`{own}` is `{is}` in {name}, but `{other}` is `{references}`");
        return Some((&R0302, message));
    }
    if dialect == Dialect::MySql && column.collation != referenced.collation {
        let message =
            format!("`{own}` and `{other}` have different collations, which MySQL does not compare");
        return Some((&R0302, message));
    }
    (is != references || arguments != others).then(|| {
        let message = format!("`{own}` and `{other}`, which it references, have different native types");
        (&R0303, message)
    })
}

/// Native types that the database compares with each other without a cast.
fn family(dialect: Dialect, native: &str) -> &str {
    match (dialect, native) {
        (Dialect::PostgreSql, "Text" | "VarChar") => "Text",
        (Dialect::PostgreSql, "SmallInt" | "Integer" | "BigInt") => "Integer",
        (Dialect::PostgreSql, "Real" | "DoublePrecision") => "DoublePrecision",
        (Dialect::MySql, "VarChar" | "Char") => "VarChar",
        (Dialect::MySql, "VarBinary" | "Binary") => "VarBinary",
        (_, other) => other,
    }
}

/// The unique keys of a model that hold for all its rows, as sets of fields in order.
fn unique_keys(model: &Model, any_collation: bool) -> impl Iterator<Item = Vec<FieldId>> + '_ {
    let whole = model.primary_key.iter().filter(|key| key.lengths.is_empty());
    let primary = whole.map(|key| key.fields.clone());
    let indexes = model
        .indexes
        .iter()
        .filter(|index| index.kind == IndexKind::Unique && index.predicate.is_none() && !index.deferrable)
        .filter(|index| index.columns.iter().all(|one| one.length.is_none()))
        .filter(move |index| any_collation || index.columns.iter().all(|one| compares_as_column(model, one)))
        .filter_map(|index| index.plain_fields());
    primary.chain(indexes)
}

/// Whether a column of an index has the collation of the column itself: SQLite takes no other index for the key that a
/// foreign key needs (<https://www.sqlite.org/foreignkeys.html#fk_indexes>), and says so only when a row is written.
fn compares_as_column(model: &Model, one: &IndexColumn) -> bool {
    let (IndexValue::Field(id), Some(said)) = (&one.value, &one.collation) else {
        return true;
    };
    let own = model.column(*id).and_then(|column| column.collation.as_deref());
    said.eq_ignore_ascii_case(own.unwrap_or("BINARY"))
}

/// A key that is its own reference says nothing of a row, and has no direction.
pub(super) fn key_is_not_what_it_references(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let same = |(own, other): (&FieldId, &FieldId)| own == other;
    if key.model != key.target || !key.key.iter().zip(&key.references).all(same) {
        return;
    }
    let model = cx.schema.model(key.model);
    let names: Vec<String> = key
        .key
        .iter()
        .map(|id| format!("`{}`", model.field(*id).name))
        .collect();
    let message = format!(
        "`{}` references its own key, {}",
        model.field(key.field).name,
        names.join(", ")
    );
    let at = key_at(key, "key", cx);
    cx.push(
        Diagnostic::new(&R0314, at, message)
            .help("add a field that holds the key of the other row, and name it in `key`"),
    );
}

/// What is referenced identifies one row.
pub(super) fn reference_is_unique(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let target = cx.schema.model(key.target);
    let wanted: BTreeSet<FieldId> = key.references.iter().copied().collect();
    let any_collation = cx
        .lacking(&target.databases, |facts| facts.references_any_collation)
        .is_empty();
    if unique_keys(target, any_collation).any(|one| {
        one.iter().copied().collect::<BTreeSet<_>>() == wanted && one.len() == key.references.len()
    }) {
        return;
    }
    let names: Vec<String> = key
        .references
        .iter()
        .map(|id| format!("`{}`", target.field(*id).name))
        .collect();
    let at = key_at(key, "references", cx);
    let because = cx.at(Part::Model(key.target));
    let mend = match names.as_slice() {
        [_] => "mark the field with `#[db(unique)]`".to_owned(),
        _ => "add `#[db(unique(…))]` over exactly these fields to the model".to_owned(),
    };
    cx.push(
        Diagnostic::new(
            &R0304,
            at,
            format!(
                "{} of `{}` is no unique key, so it cannot be referenced",
                names.join(", "),
                target.name
            ),
        )
        .because(because, "the model that is referenced")
        .help(mend),
    );
}

/// A key that can be null makes a relation that can be missing.
pub(super) fn required_relation_has_a_required_key(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    if key.optional {
        return;
    }
    let model = cx.schema.model(key.model);
    let nullable = key
        .key
        .iter()
        .find(|id| model.column(**id).is_some_and(|column| column.nullable));
    let Some(nullable) = nullable else {
        return;
    };
    let at = cx.at(Part::FieldType(key.model, key.field));
    let because = cx.at(Part::FieldType(key.model, *nullable));
    cx.push(
        Diagnostic::new(
            &R0306,
            at,
            format!(
                "`{}` is required, but its key `{}` may be null",
                model.field(key.field).name,
                model.field(*nullable).name
            ),
        )
        .because(because, "the key")
        .help(format!(
            "write `BelongsTo<Option<{}>>`",
            cx.schema.model(key.target).name
        )),
    );
}

fn actions(key: &KeyRelation) -> [(&'static str, ReferentialAction); 2] {
    [("on_delete", key.on_delete), ("on_update", key.on_update)]
}

/// The database would try to write null and fail. Where all databases are PostgreSQL it is only unwise: it takes the
/// action, and Prisma warns.
pub(super) fn set_null_needs_a_nullable_key(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let model = cx.schema.model(key.model);
    let only_warns = cx.dialects(&model.databases) == [Dialect::PostgreSql];
    for (word, action) in actions(key) {
        if action != ReferentialAction::SetNull {
            continue;
        }
        for id in &key.key {
            if model.column(*id).is_some_and(|column| !column.nullable) {
                let at = key_at(key, word, cx);
                let name = &model.field(*id).name;
                let code = if only_warns { &R0316 } else { &R0307 };
                let finding = Diagnostic::new(
                    code,
                    at,
                    format!("`{word} = set_null` cannot work: the key `{name}` is never null"),
                )
                .because(cx.at(Part::FieldType(key.model, *id)), "the key")
                .help(format!(
                    "make `{name}` an `Option`, or choose `cascade` or `restrict`"
                ));
                cx.push(finding);
            }
        }
    }
}

/// MySQL's tables have no defaults to go back to.
pub(super) fn set_default_is_known(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let databases = &cx.schema.model(key.model).databases;
    if !cx.on(Dialect::MySql, databases) || in_prisma_mode(key, cx) {
        return;
    }
    for (word, action) in actions(key) {
        if action == ReferentialAction::SetDefault {
            let at = key_at(key, word, cx);
            let message = format!("MySQL does not know `{word} = set_default`");
            push(&R0315, at, message, cx);
        }
    }
}

/// Without a default the database would write null.
pub(super) fn set_default_needs_a_default(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let model = cx.schema.model(key.model);
    for (word, action) in actions(key) {
        if action != ReferentialAction::SetDefault {
            continue;
        }
        for id in &key.key {
            let lacks = model.column(*id).is_some_and(|column| {
                !column.nullable && matches!(column.default, None | Some(Default::Client(_)))
            });
            if lacks {
                let at = key_at(key, word, cx);
                let name = &model.field(*id).name;
                let finding = Diagnostic::new(
                    &R0308,
                    at,
                    format!("`{word} = set_default` cannot work: `{name}` has no default in the database and is never null"),
                )
                .because(cx.at(Part::Field(key.model, *id)), "the key");
                cx.push(finding);
            }
        }
    }
}

/// A generated column follows its expression, not what it references.
pub(super) fn generated_key_cannot_be_changed(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    let model = cx.schema.model(key.model);
    let Some(generated) = key.key.iter().find(|id| {
        model
            .column(**id)
            .is_some_and(|column| column.generated.is_some())
    }) else {
        return;
    };
    let changes = |word, action| match word {
        "on_update" => !matches!(action, ReferentialAction::Restrict | ReferentialAction::NoAction),
        _ => matches!(action, ReferentialAction::SetNull | ReferentialAction::SetDefault),
    };
    for (word, action) in actions(key) {
        if changes(word, action) {
            let at = key_at(key, word, cx);
            let finding = Diagnostic::new(
                &R0309,
                at,
                format!(
                    "`{word} = {}` would write the generated column `{}`",
                    action.word(),
                    model.field(*generated).name
                ),
            )
            .help("write `on_update = no_action` and an `on_delete` that leaves the key alone");
            cx.push(finding);
        }
    }
}

fn in_prisma_mode(key: &KeyRelation, cx: &Cx<'_>) -> bool {
    cx.schema
        .model(key.model)
        .databases
        .iter()
        .any(|id| cx.schema.database(*id).relation_mode_prisma)
}

/// Prisma's client acts in place of foreign keys, and knows three actions; on MySQL it also knows how to do nothing.
pub(super) fn prisma_mode_knows_the_actions(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    if !in_prisma_mode(key, cx) {
        return;
    }
    let databases = &cx.schema.model(key.model).databases;
    let only_on_mysql = cx.dialects(databases) == [Dialect::MySql];
    for (word, action) in actions(key) {
        let is_known = match action {
            ReferentialAction::Cascade | ReferentialAction::Restrict | ReferentialAction::SetNull => true,
            ReferentialAction::NoAction => only_on_mysql,
            ReferentialAction::SetDefault => false,
        };
        if !is_known {
            let at = key_at(key, word, cx);
            push(
                &R0310,
                at,
                format!(
                    "with `relation_mode = prisma` there is no `{}`, only cascade, restrict and set_null",
                    action.word()
                ),
                cx,
            );
        }
    }
}

/// Actions that go round in a circle would never end in Prisma's client.
pub(super) fn prisma_mode_has_no_cycles(_: Part, key: &KeyRelation, cx: &mut Cx<'_>) {
    if !in_prisma_mode(key, cx) || !modifies(key) {
        return;
    }
    let mut seen = BTreeSet::new();
    let mut open = vec![key.target];
    while let Some(model) = open.pop() {
        if model == key.model {
            let at = key_at(key, "on_delete", cx);
            let name = &cx.schema.model(key.model).name;
            cx.push(
                Diagnostic::new(
                    &R0311,
                    at,
                    format!("with `relation_mode = prisma` the actions of this relation go round in a circle back to `{name}`"),
                )
                .help("write `on_delete = restrict, on_update = restrict` on one of the relations"),
            );
            return;
        }
        if !seen.insert(model) {
            continue;
        }
        open.extend(
            keys_of(model, cx)
                .filter(|next| modifies(next))
                .map(|next| next.target),
        );
    }
}

fn keys_of<'a>(model: ModelId, cx: &Cx<'a>) -> impl Iterator<Item = &'a KeyRelation> + use<'a> {
    cx.schema
        .relations
        .iter()
        .filter_map(move |relation| match relation {
            Relation::Key(key) if key.model == model => Some(key),
            _ => None,
        })
}

fn modifies(key: &KeyRelation) -> bool {
    actions(key)
        .iter()
        .any(|(_, action)| !matches!(action, ReferentialAction::NoAction | ReferentialAction::Restrict))
}

/// A join table references both models by one column each, and Prisma names it after the relation.
pub(super) fn join_table_needs_single_ids(many: &ManyToMany, cx: &mut Cx<'_>) {
    for (model, field) in [many.a, many.b] {
        let target = if model == many.a.0 { many.b.0 } else { many.a.0 };
        let found = cx.schema.model(target);
        let single = match &found.primary_key {
            Some(key) if key.fields.len() == 1 => key.fields.first().and_then(|id| found.column(*id)),
            _ => None,
        };
        if !single.is_some_and(|column| !column.list && !matches!(column.ty, FieldType::Unsupported(_))) {
            let span = cx.at(Part::FieldType(model, field));
            let because = cx.at(Part::Model(target));
            cx.push(
                Diagnostic::new(
                    &R0312,
                    span,
                    format!(
                        "a join table holds the ids of both sides, and that of `{}` is of a type that only the database knows",
                        found.name
                    ),
                )
                .because(because, "the model")
                .help("write a model for the join table with two `BelongsTo`"),
            );
        }
    }
    if let Some(table) = &many.table {
        let span = cx.at(Part::FieldKey(many.a.0, many.a.1, "table"));
        super::names::writable(
            "the join table",
            table,
            &cx.schema.model(many.a.0).databases,
            span,
            cx,
        );
        if table.strip_prefix('_').is_none_or(str::is_empty) {
            cx.push(
                Diagnostic::new(
                    &R0313,
                    span,
                    format!("Prisma names join tables with a `_` in front, which `{table}` has not"),
                )
                .replace(format!("write `_{table}`"), span, format!("\"_{table}\"")),
            );
        }
    }
}
