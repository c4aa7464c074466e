//! Keys and indexes: `@id @unique @@id @@unique @@index @@fulltext`.

use super::scope::{Listed, Scope};
use super::{names, ops, text};
use crate::schema::{FieldId, Index, IndexColumn, IndexKind, IndexValue, Model, ModelId};
use crate::syntax::{IndexMethod, SortOrder};

/// `@id` and `@unique` of a field.
pub(super) fn field_attributes(scope: &Scope<'_>, id: ModelId, model: &Model, field: FieldId) -> Vec<String> {
    let mut attributes = Vec::new();
    if let Some(key) = scope.primary_key(id)
        && key.on_field
        && key.fields == [field]
    {
        let mut arguments = map(names::map_of_primary_key(scope, model, key));
        arguments.extend(key.length_of(field).map(argument_of_length));
        attributes.push(with_arguments("@id", arguments));
    }
    for listed in scope.indexes(id) {
        let index = listed.index;
        if is_on_field(index) && listed.fields == [field] {
            let mut arguments = map(names::map_of_index(scope, model, index));
            arguments.extend(index.columns.first().and_then(length));
            arguments.extend(index.columns.first().and_then(sort));
            arguments.extend(condition(listed));
            attributes.push(with_arguments("@unique", arguments));
            // One attribute of a kind; a second key over the same column makes no difference to a client.
            break;
        }
    }
    attributes
}

/// `@@id`, `@@unique`, `@@index` and `@@fulltext`, in the formatter's order.
pub(super) fn block_attributes(scope: &Scope<'_>, id: ModelId, model: &Model) -> Vec<String> {
    let mut attributes = Vec::new();
    if let Some(key) = scope.primary_key(id)
        && !key.on_field
    {
        let columns: Vec<String> = key
            .fields
            .iter()
            .map(|id| {
                let length = key.length_of(*id).map(argument_of_length);
                with_arguments(&model.field(*id).prisma, length.into_iter().collect())
            })
            .collect();
        let mut arguments = vec![text::list(&columns)];
        arguments.extend(argument("name", key.prisma.as_deref()));
        arguments.extend(map(names::map_of_primary_key(scope, model, key)));
        attributes.push(with_arguments("@@id", arguments));
    }
    let kinds = [
        (IndexKind::Unique, "@@unique"),
        (IndexKind::Plain, "@@index"),
        (IndexKind::Fulltext, "@@fulltext"),
    ];
    for (kind, keyword) in kinds {
        for listed in scope.indexes(id) {
            if listed.index.kind == kind && !is_on_field(listed.index) {
                attributes.push(block_attribute(scope, model, listed, keyword));
            }
        }
    }
    attributes
}

/// `@@unique` of the unique keys over several columns of a view.
pub(super) fn view_attributes<'a>(
    keys: impl Iterator<Item = &'a [FieldId]>,
    name: impl Fn(FieldId) -> String,
) -> Vec<String> {
    keys.map(|key| {
        let names: Vec<String> = key.iter().map(|id| name(*id)).collect();
        format!("@@unique({})", text::list(&names))
    })
    .collect()
}

/// Prisma has a field's form for unique indexes only.
fn is_on_field(index: &Index) -> bool {
    index.on_field && index.kind == IndexKind::Unique && index.include.is_empty()
}

/// `where: raw("…")`
fn condition(listed: &Listed<'_>) -> Option<String> {
    let sql = listed.predicate?;
    Some(format!("where: raw({})", text::string(sql)))
}

fn block_attribute(scope: &Scope<'_>, model: &Model, listed: &Listed<'_>, keyword: &str) -> String {
    let index = listed.index;
    let is_plain = index.kind == IndexKind::Plain;
    let key = index.columns.iter();
    let mut columns: Vec<String> = key
        .filter_map(|column| index_column(model, index.method, column, is_plain))
        .collect();
    columns.extend(index.include.iter().map(|id| model.field(*id).prisma.clone()));
    let mut arguments = vec![text::list(&columns)];
    if index.kind == IndexKind::Unique {
        arguments.extend(argument("name", index.prisma.as_deref()));
    }
    arguments.extend(map(names::map_of_index(scope, model, index)));
    let has_ops = index.columns.iter().any(|column| column.ops.is_some());
    if is_plain && let Some(method) = index.method.and_then(|method| method_name(method, has_ops)) {
        arguments.push(format!("type: {method}"));
    }
    arguments.extend(condition(listed));
    with_arguments(keyword, arguments)
}

fn index_column(
    model: &Model,
    method: Option<IndexMethod>,
    column: &IndexColumn,
    with_ops: bool,
) -> Option<String> {
    let IndexValue::Field(field) = column.value else {
        return None;
    };
    let mut arguments = Vec::new();
    if with_ops && let Some(ops) = column.ops.as_deref().and_then(|ops| ops::argument(method, ops)) {
        arguments.push(format!("ops: {ops}"));
    }
    arguments.extend(length(column));
    arguments.extend(sort(column));
    Some(with_arguments(&model.field(field).prisma, arguments))
}

/// `length: 10`, when only so much is indexed.
fn length(column: &IndexColumn) -> Option<String> {
    column.length.map(argument_of_length)
}

fn argument_of_length(length: u32) -> String {
    format!("length: {length}")
}

/// `sort: Desc`, when a direction was said.
fn sort(column: &IndexColumn) -> Option<String> {
    let order = match column.order? {
        SortOrder::Asc => "Asc",
        SortOrder::Desc => "Desc",
    };
    Some(format!("sort: {order}"))
}

/// The kind of an index, but for the usual one that says nothing more.
fn method_name(method: IndexMethod, has_ops: bool) -> Option<&'static str> {
    match method {
        IndexMethod::BTree => has_ops.then_some("BTree"),
        IndexMethod::Hash => Some("Hash"),
        IndexMethod::Gin => Some("Gin"),
        IndexMethod::Gist => Some("Gist"),
        IndexMethod::SpGist => Some("SpGist"),
        IndexMethod::Brin => Some("Brin"),
    }
}

fn map(name: Option<String>) -> Vec<String> {
    argument("map", name.as_deref()).into_iter().collect()
}

fn argument(name: &str, value: Option<&str>) -> Option<String> {
    value.map(|value| format!("{name}: {}", text::string(value)))
}

fn with_arguments(name: &str, arguments: Vec<String>) -> String {
    if arguments.is_empty() {
        name.to_owned()
    } else {
        format!("{name}({})", arguments.join(", "))
    }
}
