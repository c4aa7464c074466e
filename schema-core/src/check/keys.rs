//! Primary keys and unique keys.

use std::collections::BTreeMap;

use super::{ColumnAt, Cx, ModelAt, native};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::keys::*;
use crate::dialect::Dialect;
use crate::schema::{FieldId, FieldType, IndexKind, IndexValue, Part};
use crate::span::Span;
use crate::syntax::IndexMethod;

/// Clients address a row by a key that is always there: one that is unique, required and readable.
pub(super) fn model_can_be_identified(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    if !model.in_prisma_client() {
        return;
    }
    let dialects = cx.dialects(&model.model.databases);
    let identifies = |fields: &[FieldId]| {
        fields.iter().all(|id| {
            model.model.column(*id).is_some_and(|column| {
                let accepts_null = dialects.iter().any(|dialect| column.accepts_null(*dialect));
                !accepts_null && !matches!(column.ty, FieldType::Unsupported(_))
            })
        })
    };
    let by_primary_key = model
        .model
        .primary_key
        .as_ref()
        .is_some_and(|key| identifies(&key.fields));
    let by_unique = model.indexes().any(|one| {
        one.index.kind == IndexKind::Unique
            && one.index.predicate.is_none()
            && one.index.plain_fields().is_some_and(|fields| identifies(&fields))
    });
    if !by_primary_key && !by_unique {
        let at = cx.at(Part::Model(model.id));
        let name = &model.model.name;
        cx.push(
            Diagnostic::new(
                &K0301,
                at,
                format!("`{name}` has no `id` and no unique key of required columns, so clients cannot tell its rows apart"),
            )
            .help("mark a field with `#[db(id)]`, or leave the model out of clients with `#[db(ignore)]`"),
        );
    }
}

/// A primary key has a value in every row.
pub(super) fn primary_key_is_required(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(key) = &model.model.primary_key else {
        return;
    };
    if !key.lengths.is_empty() {
        for dialect in cx.lacking(&model.model.databases, |facts| facts.index_prefixes) {
            let message = format!("{dialect} indexes whole columns, `length` is MySQL's");
            let at = cx.at(Part::PrimaryKey(model.id));
            cx.push(Diagnostic::new(&K0411, at, message));
        }
    }
    let computed = cx.lacking(&model.model.databases, |facts| facts.generated_keys);
    for column in key.fields.iter().filter_map(|id| model.column(*id)) {
        let name = &column.field.name;
        let message = if column.column.list {
            format!("`{name}` is a list and cannot be part of the primary key")
        } else if column.column.nullable {
            format!("`{name}` is part of the primary key and cannot be an `Option`")
        } else if let (Some(_), Some(dialect)) = (&column.column.generated, computed.first()) {
            format!("`{name}` is generated, and {dialect} takes no generated column into a primary key")
        } else {
            continue;
        };
        let finding = Diagnostic::new(&K0302, cx.at(model.field_part(column)), message);
        cx.push(finding);
    }
}

/// Types of PostgreSQL that have no order, so no B-tree and no uniqueness.
pub(super) fn types_can_be_keys(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    if !cx.on(Dialect::PostgreSql, &model.model.databases) {
        return;
    }
    if let Some(key) = &model.model.primary_key {
        let at = cx.at(Part::PrimaryKey(model.id));
        for column in key.fields.iter().filter_map(|id| model.column(*id)) {
            orderable(column, at, cx);
        }
    }
    for one in model.indexes() {
        let method = one.index.method.unwrap_or(IndexMethod::BTree);
        if !matches!(method, IndexMethod::BTree | IndexMethod::Hash) {
            continue;
        }
        let at = cx.at(Part::Index(model.id, one.at));
        for column in &one.index.columns {
            if let IndexValue::Field(id) = column.value
                && let Some(column) = model.column(id)
            {
                orderable(column, at, cx);
            }
        }
    }
}

fn orderable(column: ColumnAt<'_>, at: Span, cx: &mut Cx<'_>) {
    let ty = match &column.column.ty {
        FieldType::Unsupported(text) => text.to_ascii_lowercase(),
        _ => native::postgresql(column.column).to_ascii_lowercase(),
    };
    const UNORDERED: [&str; 9] = [
        "json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle",
    ];
    if UNORDERED.contains(&ty.as_str()) {
        cx.push(Diagnostic::new(
            &K0304,
            at,
            format!(
                "`{}` is of PostgreSQL's type `{ty}`, which has no equality and cannot be in a key or index",
                column.field.name
            ),
        ));
    }
}

/// What clients call a key of several columns: a word of their languages that no field of the model has.
pub(super) fn client_names_are_free(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let mut names: BTreeMap<String, Part> = BTreeMap::new();
    let primary = model.model.primary_key.iter().map(|key| {
        (
            key.fields.clone(),
            key.prisma.as_deref(),
            Part::PrimaryKey(model.id),
            true,
        )
    });
    let indexes = model
        .indexes()
        .filter(|one| one.index.predicate.is_none())
        .filter_map(|one| {
            let fields = one.index.plain_fields()?;
            let unique = one.index.kind == IndexKind::Unique;
            Some((
                fields,
                one.index.prisma.as_deref(),
                Part::Index(model.id, one.at),
                unique,
            ))
        });
    for (fields, said, part, unique) in primary.chain(indexes) {
        let span = cx.at(part);
        if let (Some(said), true) = (said, fields.len() < 2 || !unique) {
            cx.push(
                Diagnostic::new(
                    &K0307,
                    span,
                    format!(
                        "the client's name `{said}` has no use: clients name only keys of several columns"
                    ),
                )
                .help("use `name` for the name in the database"),
            );
            continue;
        }
        if fields.len() < 2 || !unique {
            continue;
        }
        let joined: Vec<&str> = fields
            .iter()
            .map(|id| model.model.field(*id).prisma.as_str())
            .collect();
        let name = said.map_or_else(|| joined.join("_"), str::to_owned);
        if said.is_some()
            && !name
                .chars()
                .all(|char| char.is_ascii_alphanumeric() || char == '_')
        {
            cx.push(Diagnostic::new(
                &K0305,
                span,
                format!("the client's name `{name}` of a key holds more than letters, digits and `_`"),
            ));
        }
        let field = model.model.fields().find(|(_, field)| field.prisma == name);
        if let Some((id, _)) = field {
            let finding = Diagnostic::new(
                &K0306,
                span,
                format!("clients call this key `{name}`, which is also a field"),
            )
            .because(cx.at(Part::Field(model.id, id)), "the field")
            .help("give the key another name with `prisma = \"…\"`");
            cx.push(finding);
        }
        // Without names of their own, two keys over the same columns are only redundant.
        if let (Some(first), Some(_)) = (names.insert(name.clone(), part), said) {
            let finding = Diagnostic::new(&K0306, span, format!("two keys are named `{name}` for clients"))
                .because(cx.at(first), "the first");
            cx.push(finding);
        }
    }
}
