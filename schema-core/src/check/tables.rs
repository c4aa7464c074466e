//! The space of names that tables, views, enum types, sequences and join tables share.

use std::collections::BTreeMap;

use super::Cx;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::names::*;
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::schema::{DatabaseId, Default, Part, Relation, ViewId};
use crate::span::Span;

/// Two tables of one name, or a table and a view, an enum type, a sequence or a join table: PostgreSQL keeps a type for
/// each table, so all of them share one space for each schema. SQLite has no types and does not look at case.
pub(super) fn share_no_name(cx: &mut Cx<'_>) {
    let databases: Vec<DatabaseId> = cx.schema.databases().map(|(id, _)| id).collect();
    for database in databases {
        let dialect = cx.schema.database(database).dialect;
        let mut taken: BTreeMap<(Option<String>, String), (&str, Span)> = BTreeMap::new();
        for (schema, name, kind, at) in everything(database, dialect, cx) {
            let facts = dialect.facts();
            let key = (
                facts.schemas.then(|| schema.unwrap_or_else(|| "public".into())),
                match facts.names_have_case {
                    true => name.clone(),
                    false => name.to_ascii_lowercase(),
                },
            );
            let Some((first_kind, first_at)) = taken.get(&key) else {
                taken.insert(key, (kind, at));
                continue;
            };
            let message = match *first_kind == kind {
                true => format!("two {kind}s are named `{name}`"),
                false => format!("{} and {} are both named `{name}`", a(first_kind), a(kind)),
            };
            let finding =
                Diagnostic::new(&N0311, at, message).because(*first_at, format!("the {first_kind}"));
            cx.push(finding);
        }
        for (schema, name, kind, at) in sequences_of_columns(database, dialect, cx) {
            let key = (Some(schema.unwrap_or_else(|| "public".into())), name.clone());
            if let Some((first_kind, first_at)) = taken.get(&key) {
                let message = format!("{} and {kind} are both named `{name}`", a(first_kind));
                cx.push(
                    Diagnostic::new(&N0311, *first_at, message)
                        .because(
                            at,
                            format!("counts up, so PostgreSQL makes the sequence `{name}` for it"),
                        )
                        .help(format!("give the {first_kind} another name")),
                );
            }
        }
    }
}

fn a(kind: &str) -> String {
    match kind {
        "enum type" => "an enum type".to_owned(),
        kind => format!("a {kind}"),
    }
}

/// PostgreSQL schema, name, kind and place.
pub(super) type Named = (Option<String>, String, &'static str, Span);

/// All that has a name beside tables in one database.
pub(super) fn everything(database: DatabaseId, dialect: Dialect, cx: &Cx<'_>) -> Vec<Named> {
    let schema = cx.schema;
    let mut found: Vec<Named> = schema
        .models_in(database)
        .map(|(id, model)| {
            let at = cx.at(Part::ModelKey(id, "table"));
            (model.schema.clone(), model.table.clone(), "table", at)
        })
        .collect();
    found.extend(
        (0..)
            .zip(&schema.views)
            .filter(|(_, view)| view.databases.contains(&database))
            .map(|(at, view)| {
                (
                    view.schema.clone(),
                    view.view.clone(),
                    "view",
                    cx.at(Part::View(ViewId(at))),
                )
            }),
    );
    if dialect.facts().enum_types {
        found.extend(
            schema
                .enums_in(database)
                .filter(|(_, one)| !one.storage_text)
                .map(|(id, one)| {
                    let at = cx.at(Part::EnumKey(id, "name"));
                    let name = one.type_name_in(database).to_owned();
                    (one.schema.clone(), name, "enum type", at)
                }),
        );
    }
    if dialect.facts().functions {
        found.extend(schema.database(database).sequences.iter().map(|one| {
            let in_schema = one.schema.as_ref().map(|schema| schema.value.clone());
            (in_schema, one.name.value.clone(), "sequence", one.name.span)
        }));
    }
    found.extend(join_tables(database, dialect, cx));
    found
}

/// The sequences that PostgreSQL makes for columns that count up. Made with the table, each takes its name before what
/// comes later, and a number at its end when something stood there first: that two of them wish for one name is no clash,
/// but with anything else it would depend on the order of the script.
pub(super) fn sequences_of_columns(database: DatabaseId, dialect: Dialect, cx: &Cx<'_>) -> Vec<Named> {
    if dialect != Dialect::PostgreSql {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (id, model) in cx.schema.models_in(database) {
        for (field_id, field, column) in model.columns() {
            let counts = matches!(column.default, Some(Default::Autoincrement { .. }));
            if counts && field.databases.contains(&database) {
                let name = naming::sequence(&model.table, &column.name);
                let at = cx.at(Part::FieldKey(id, field_id, "default"));
                found.push((model.schema.clone(), name, OF_A_COLUMN, at));
            }
        }
    }
    found
}

/// What people call such a sequence.
pub(super) const OF_A_COLUMN: &str = "the sequence of a column";

fn join_tables(database: DatabaseId, dialect: Dialect, cx: &Cx<'_>) -> Vec<Named> {
    let schema = cx.schema;
    schema
        .relations()
        .filter_map(|(id, relation)| match relation {
            Relation::ManyToMany(many) => Some((id, many)),
            Relation::Key(_) => None,
        })
        .filter(|(_, many)| schema.model(many.a.0).databases.contains(&database))
        .map(|(id, many)| {
            let model = schema.model(many.a.0);
            (
                model.schema.clone(),
                crate::lower::naming::join_table_of(dialect, schema, many),
                "join table",
                cx.at(Part::Relation(id)),
            )
        })
        .collect()
}
