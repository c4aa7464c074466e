//! Which constraint of the definition a database means.
//!
//! PostgreSQL names the constraint, SQLite its columns. Names that the definition does not give are those of
//! `schema-core`'s `lower::naming`, cut to the database's limit.

use crate::description::{IndexDescription, ModelDescription, RelationDescription};
use crate::query::edge::{self, Columns};

/// The bytes that a name has on PostgreSQL at most. SQLite has no limit, and does not tell names.
const LONGEST_NAME: usize = 63;

pub(super) fn after(message: &str, words: &str) -> Option<String> {
    let (_, rest) = message.split_once(words)?;
    Some(rest.to_owned())
}

pub(super) fn field_of(model: &'static ModelDescription, column: &str) -> Option<&'static str> {
    let field = model.fields.iter().find(|field| field.column == column)?;
    Some(field.name)
}

/// A key of the definition and its name in the database.
struct Key {
    fields: Columns,
    name: String,
}

/// The fields of a key that is taken, and its name.
pub(super) fn unique(
    model: &'static ModelDescription,
    told: Option<String>,
    message: &str,
) -> (Vec<&'static str>, Option<String>) {
    let names = |fields: &Columns| fields.iter().map(|field| field.name).collect::<Vec<_>>();
    if let Some(name) = told {
        let key = keys(model).into_iter().find(|key| key.name == name);
        return (key.map(|key| names(&key.fields)).unwrap_or_default(), Some(name));
    }
    let Some(failed) = after(message, "UNIQUE constraint failed: ") else {
        return (Vec::new(), None);
    };
    // Of an index over an expression SQLite tells the name.
    if let Some(name) = failed.strip_prefix("index '") {
        return (Vec::new(), Some(name.trim_end_matches('\'').to_owned()));
    }
    let columns = failed
        .split(", ")
        .map(|one| one.rsplit('.').next().unwrap_or(one));
    let fields: Vec<&str> = columns.filter_map(|column| field_of(model, column)).collect();
    let key = keys(model).into_iter().find(|key| names(&key.fields) == fields);
    (fields, key.map(|key| key.name))
}

/// All keys of a model, in the order of the definition; the id first.
fn keys(model: &'static ModelDescription) -> Vec<Key> {
    let mut keys = Vec::new();
    for field in model.fields {
        keys.extend(
            field
                .indexes
                .iter()
                .filter_map(|index| key(model, index, vec![field])),
        );
    }
    for index in model.indexes {
        keys.extend(edge::columns(model, index.columns).and_then(|fields| key(model, index, fields)));
    }
    keys
}

fn key(model: &'static ModelDescription, index: &IndexDescription, fields: Columns) -> Option<Key> {
    let given = index.options.iter().find_map(|option| {
        let name = option.strip_prefix("name = \"")?.strip_suffix('"')?;
        Some(name.to_owned())
    });
    let name = match (index.kind, given) {
        ("id" | "unique", Some(name)) => name,
        ("id", None) => cut(model.table.to_owned(), "_pkey"),
        ("unique", None) => default(model, &fields, "_key"),
        _ => return None,
    };
    Some(Key { fields, name })
}

/// The relation fields whose key refers to nothing.
pub(super) fn foreign_key(model: &'static ModelDescription, constraint: Option<&str>) -> Vec<&'static str> {
    let Some(constraint) = constraint else {
        return Vec::new();
    };
    let named = |relation: &&RelationDescription| {
        relation.kind == "BelongsTo"
            && match relation.constraint {
                Some(name) => name == constraint,
                None => {
                    let fields = relation
                        .key
                        .iter()
                        .map(|name| edge::field(model, name))
                        .collect::<Option<Columns>>();
                    fields.is_some_and(|fields| default(model, &fields, "_fkey") == constraint)
                }
            }
    };
    model
        .relations
        .iter()
        .filter(named)
        .map(|relation| relation.name)
        .collect()
}

fn default(model: &'static ModelDescription, fields: &Columns, suffix: &str) -> String {
    let mut name = model.table.to_owned();
    for field in fields {
        name.push('_');
        name.push_str(field.column);
    }
    cut(name, suffix)
}

fn cut(mut name: String, suffix: &str) -> String {
    name.truncate(name.floor_char_boundary(LONGEST_NAME.saturating_sub(suffix.len())));
    name + suffix
}
