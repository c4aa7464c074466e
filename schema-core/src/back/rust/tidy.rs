//! A schema without what stands anyway: names that are the default ones, native types that the Rust type gives, actions
//! that are the rule. It means the same for every artifact, and says less.

use std::collections::BTreeMap;

use crate::dialect::{Dialect, native};
use crate::lower::naming;
use crate::schema::{
    Column, Field, FieldId, FieldKind, Index, IndexKind, IndexValue, KeyRelation, ManyToMany, Model, ModelId,
    NativeWish, Relation, Schema,
};
use crate::syntax::{ConstraintName, ReferentialAction};

/// The schema without what stands anyway.
pub fn tidy(schema: &Schema) -> Schema {
    let mut tidied = schema.clone();
    let dialects: Vec<Dialect> = schema.databases.iter().map(|one| one.dialect).collect();
    for model in &mut tidied.models {
        docs(&mut model.docs);
        fields(&mut model.fields, &dialects);
        primary_key(model, &dialects);
        index_names(model, schema);
        single_indexes_on_their_fields(model);
    }
    for view in &mut tidied.views {
        docs(&mut view.docs);
        fields(&mut view.fields, &dialects);
    }
    for one in &mut tidied.enums {
        docs(&mut one.docs);
        one.variants
            .iter_mut()
            .for_each(|variant| docs(&mut variant.docs));
    }
    let counts = counts(schema);
    for relation in &mut tidied.relations {
        let alone = counts.get(&ends(relation)) == Some(&1);
        match relation {
            Relation::Key(key) => of_key(key, schema, &dialects, alone),
            Relation::ManyToMany(many) => of_join_table(many, schema, &dialects, alone),
        }
    }
    tidied
}

/// No blanks at the ends of lines, as rustfmt leaves comments.
fn docs(docs: &mut Option<String>) {
    if let Some(text) = docs {
        let lines: Vec<String> = text
            .split('\n')
            .map(|line| line.replace('\r', "").trim_end().to_owned())
            .collect();
        *text = lines.join("\n");
    }
}

fn fields(fields: &mut [Field], dialects: &[Dialect]) {
    for field in fields {
        docs(&mut field.docs);
        if let FieldKind::Column(column) = &mut field.kind {
            native_types(column, dialects);
        }
    }
}

/// Drops wishes that change no column of any database.
fn native_types(column: &mut Column, dialects: &[Dialect]) {
    let known = |wish: &NativeWish| {
        let of_a_database = |dialect: &Dialect| wish.provider == Some(dialect.provider());
        wish.provider.is_none() || dialects.iter().any(of_a_database)
    };
    let mut at = 0;
    while let Some(wish) = column.native.get(at) {
        let mut without = column.clone();
        without.native.remove(at);
        let changes = |dialect: &Dialect| native::of(*dialect, column) != native::of(*dialect, &without);
        // SQLite has no native types, so that there a wish of another database would be lost.
        let has_types = |dialect: &Dialect| !native::names(*dialect).is_empty();
        if known(wish) && dialects.iter().any(has_types) && !dialects.iter().any(changes) {
            *column = without;
        } else {
            at += 1;
        }
    }
}

fn primary_key(model: &mut Model, dialects: &[Dialect]) {
    let table = &model.table;
    if let Some(key) = &mut model.primary_key {
        let is_default = |name: &String| {
            dialects
                .iter()
                .all(|dialect| naming::primary_key(*dialect, table) == *name)
        };
        key.name = key.name.take().filter(|name| !is_default(name));
    }
}

/// Drops names of indexes that each database would choose as well.
fn index_names(model: &mut Model, schema: &Schema) {
    for at in 0..model.indexes.len() {
        let may_be_default = model.indexes.get(at).is_some_and(|index| {
            let name = index.name.as_deref().unwrap_or_default();
            // Quick, and true of every default name, with its number or without.
            name.contains("_idx") || name.contains("_key")
        });
        if !may_be_default {
            continue;
        }
        let names = |model: &Model| -> Vec<_> {
            let databases = model.databases.iter();
            databases
                .map(|id| naming::indexes(schema.database(*id).dialect, *id, model))
                .collect()
        };
        let before = names(model);
        let said = model.indexes.get_mut(at).and_then(|index| index.name.take());
        if names(model) != before
            && let Some(index) = model.indexes.get_mut(at)
        {
            index.name = said;
        }
    }
}

/// Puts indexes over one column on their fields, where none stays behind and all keep their order.
fn single_indexes_on_their_fields(model: &mut Model) {
    let single = |index: &Index| match (index.kind, index.columns.as_slice()) {
        (IndexKind::Plain, [column]) if !index.on_field && column.nulls.is_none() => match column.value {
            IndexValue::Field(id) => Some(id),
            IndexValue::Expr(_) => None,
        },
        _ => None,
    };
    let is_simple = |index: &Index| {
        index.predicate.is_none()
            && index.include.is_empty()
            && index.with.is_empty()
            && index.comment.is_none()
            && index.renamed_from.is_none()
    };
    let mut last: Option<(FieldId, bool)> = None;
    let mut struct_begins = false;
    for index in &model.indexes {
        let field = match (index.on_field, index.columns.first()) {
            (true, Some(column)) => match column.value {
                IndexValue::Field(id) => Some(id),
                IndexValue::Expr(_) => None,
            },
            _ => single(index),
        };
        let Some(field) = field else {
            struct_begins = true;
            continue;
        };
        let place = (field, index.kind == IndexKind::Plain);
        if struct_begins || last >= Some(place) || !(index.on_field || is_simple(index)) {
            return;
        }
        last = Some(place);
    }
    for index in &mut model.indexes {
        index.on_field |= single(index).is_some();
    }
}

/// How many relations join two models.
fn counts(schema: &Schema) -> BTreeMap<(ModelId, ModelId), usize> {
    let mut counts = BTreeMap::new();
    for relation in &schema.relations {
        *counts.entry(ends(relation)).or_default() += 1;
    }
    counts
}

fn ends(relation: &Relation) -> (ModelId, ModelId) {
    let ((one, _), (other, _)) = relation.ends();
    (one.min(other), one.max(other))
}

fn of_key(key: &mut KeyRelation, schema: &Schema, dialects: &[Dialect], alone: bool) {
    let model = schema.model(key.model);
    let nullable = |id: &FieldId| model.column(*id).is_some_and(|column| column.nullable);
    let by_rule = if key.key.iter().all(nullable) {
        ReferentialAction::SetNull
    } else {
        ReferentialAction::Restrict
    };
    key.on_delete_said = key.on_delete != by_rule;
    key.on_update_said = key.on_update != ReferentialAction::Cascade;
    let columns: Vec<&str> = key
        .key
        .iter()
        .filter_map(|id| model.column(*id))
        .map(|column| column.name.as_str())
        .collect();
    if let Some(ConstraintName::Named(name)) = &key.constraint
        && dialects
            .iter()
            .all(|dialect| naming::foreign_key(*dialect, &model.table, &columns) == *name)
    {
        key.constraint = None;
    }
    if alone && key.model != key.target && is_default_name(schema, key.name.as_deref(), key.model, key.target)
    {
        key.name = None;
    }
}

fn of_join_table(many: &mut ManyToMany, schema: &Schema, dialects: &[Dialect], alone: bool) {
    let (a, b) = (many.a.0, many.b.0);
    if alone && a != b && is_default_name(schema, many.name.as_deref(), a, b) {
        many.name = None;
    }
    let default = ManyToMany {
        table: None,
        ..many.clone()
    };
    let table = many.table.as_ref();
    let is_default = |table: &String| {
        dialects
            .iter()
            .all(|dialect| naming::join_table_of(*dialect, schema, &default) == *table)
    };
    if table.is_some_and(is_default) {
        many.table = None;
    }
}

/// Whether a relation is called as Prisma would call it: `PostToUser`, the two models in byte order.
fn is_default_name(schema: &Schema, name: Option<&str>, one: ModelId, other: ModelId) -> bool {
    let (one, other) = (&schema.model(one).prisma, &schema.model(other).prisma);
    let (first, second) = (one.min(other), one.max(other));
    name == Some(format!("{first}To{second}").as_str())
}
