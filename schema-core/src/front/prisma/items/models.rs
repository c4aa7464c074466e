//! `model` and `view` blocks.

use super::args::Known;
use super::enums::MAP;
use super::keys::{BlockIndex, Keys, ShapeKeys};
use super::names::Shape;
use super::relations::Relations;
use super::rust_types::RustTypes;
use super::{Cx, Out, at, fields, repeated};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0201, P0305, P0306, P0505};
use crate::dialect::Dialect;
use crate::front::prisma::tree::{Attribute, Notes, Word};
use crate::lower::naming;
use crate::schema::{FieldId, ModelId, Part, ViewId};
use crate::span::Spanned;
use crate::syntax::{
    Field, Ignore, Index, IndexKind, IndexValue, Item, Model, PrismaNames, SpanOnly, View, ViewQuery,
};

const OF_BLOCK: [&str; 7] = ["id", "unique", "index", "fulltext", "map", "ignore", "schema"];

/// What the attributes of a block say beside its keys.
#[derive(Default)]
struct Said {
    map: Option<Spanned<String>>,
    schema: Option<Spanned<String>>,
    ignore: Option<Ignore>,
}

/// Adds a model or a view.
pub(super) fn write<'t>(
    cx: &mut Cx<'_, 't>,
    position: usize,
    keys: &Keys<'t>,
    relations: &Relations<'t>,
    types: &RustTypes,
    out: &mut Out<'_>,
) {
    let names = cx.names;
    let Some(shape) = names.shapes.get(position) else {
        return;
    };
    let said = said(cx, shape);
    let of = fields::Of {
        position,
        shape,
        keys: keys.of(position),
        relations,
        types,
        owner_ignored: said.ignore.is_some(),
    };
    if shape.tree.is_view {
        view(cx, &of, said, out);
    } else {
        model(cx, &of, said, out);
    }
}

fn said<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>) -> Said {
    let attributes = &shape.tree.attributes;
    cx.once(attributes, &["unique", "index", "fulltext"]);
    let mut said = Said::default();
    for attribute in attributes {
        match attribute.name.text {
            "map" => said.map = mapped(cx, attribute),
            "ignore" => {
                cx.args(attribute, &NOTHING);
                said.ignore = Some(Ignore {
                    span: SpanOnly(attribute.span),
                    clients: Vec::new(),
                });
            }
            "shardKey" => no_shards(cx, attribute),
            "id" | "unique" | "index" | "fulltext" | "schema" => {}
            _ => cx.unknown_attribute(attribute, &OF_BLOCK, &format!("a {}", shape.noun())),
        }
    }
    said.schema = schema(cx, attributes, shape.tree.name, shape.noun());
    said
}

/// Vitess and PlanetScale are the databases with shards.
pub(super) fn no_shards(cx: &mut Cx<'_, '_>, attribute: &Attribute<'_>) {
    if cx.settings.dialect == Dialect::MySql {
        cx.lose(
            attribute.span,
            "a shard key says nothing of a table: it is left out",
        );
    } else {
        cx.say(
            &P0505,
            attribute.span,
            "only databases like Vitess have shard keys",
        );
    }
}

pub(super) const NOTHING: Known = Known {
    first: None,
    names: &[],
};

/// `@map("x")`, `@@map("x")`
pub(super) fn mapped<'t>(cx: &mut Cx<'_, 't>, attribute: &Attribute<'t>) -> Option<Spanned<String>> {
    let args = cx.args(attribute, &MAP);
    let value = cx.need(&args, &format!("@{}", attribute.name.text), "name")?;
    cx.name(value)
}

const SCHEMA: Known = Known {
    first: Some("map"),
    names: &["map"],
};

/// `@@schema("x")`, which everything needs as soon as the datasource lists schemas.
pub(super) fn schema<'t>(
    cx: &mut Cx<'_, 't>,
    attributes: &[Attribute<'t>],
    owner: Word<'t>,
    noun: &str,
) -> Option<Spanned<String>> {
    let attribute = attributes.iter().find(|one| one.name.text == "schema");
    let listed = cx.settings.schemas.as_ref();
    let Some(attribute) = attribute else {
        if listed.is_some() {
            let message = format!(
                "the datasource lists schemas, and the {noun} `{}` is in none",
                owner.text
            );
            cx.push(Diagnostic::new(&P0305, owner.span, message).help("add `@@schema(\"…\")`"));
        }
        return None;
    };
    let args = cx.args(attribute, &SCHEMA);
    let value = cx.need(&args, "@@schema", "map")?;
    let name = cx.name(value)?;
    let message = match listed {
        Some(listed) if listed.contains(&name) => return Some(name),
        Some(_) => format!("the datasource does not list the schema `{}`", name.value),
        None => "the datasource lists no schemas".to_owned(),
    };
    let help = format!("add `\"{}\"` to `schemas` of the datasource", name.value);
    cx.push(Diagnostic::new(&P0305, name.span, message).help(help));
    None
}

/// Comments of something that has no part of its own go to the end of its block.
pub(super) fn loose(part: Part, notes: &Notes, out: &mut Out<'_>) {
    out.end(part, &notes.above);
    let docs: Vec<String> = notes
        .docs
        .iter()
        .flat_map(|docs| docs.lines())
        .map(str::to_owned)
        .collect();
    out.end(part, &docs);
    let behind: Vec<String> = notes.behind.iter().cloned().collect();
    out.end(part, &behind);
}

fn model<'t>(cx: &mut Cx<'_, 't>, of: &fields::Of<'_, 't>, said: Said, out: &mut Out<'_>) {
    let tree = of.shape.tree;
    let id = ModelId(out.models);
    out.models += 1;
    let part = Part::Model(id);
    let mut all = members(cx, of, out, |field| Part::Field(id, field));
    columns_differ(cx, &all);
    let (primary_key, mut indexes) = of_block(of.keys);
    index_notes(id, of, out);
    let table = said.map.unwrap_or_else(|| at(tree.name, tree.name.text));
    name_partial_indexes(cx, &table.value, &mut all, &mut indexes);
    let item = Model {
        name: at(tree.name, of.shape.rust.clone()),
        docs: out.notes(part, &tree.notes),
        table: Some(table),
        schema: said.schema,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames {
            name: Some(at(tree.name, tree.name.text)),
            rename_all: None,
        },
        id: primary_key,
        indexes,
        checks: Vec::new(),
        exclusions: Vec::new(),
        on_delete: None,
        on_update: None,
        tenant: None,
        policies: Vec::new(),
        rls: None,
        soft_delete: None,
        renamed_from: None,
        ignore: said.ignore,
        only: None,
        allow: Vec::new(),
        krate: None,
        debug: None,
        fields: all,
    };
    out.end(part, &tree.end);
    out.found.order.push(part);
    out.found.items.push(Item::Model(Box::new(item)));
}

/// The id of a block, and its indexes.
fn of_block(keys: &ShapeKeys<'_>) -> (Option<Index>, Vec<Index>) {
    let mut id = None;
    let mut indexes = Vec::with_capacity(keys.of_block.len());
    for one in &keys.of_block {
        match one.index.kind {
            IndexKind::Id => id = Some(one.index.clone()),
            _ => indexes.push(one.index.clone()),
        }
    }
    (id, indexes)
}

/// Two fields cannot share a column.
fn columns_differ(cx: &mut Cx<'_, '_>, fields: &[Field]) {
    let columns: Vec<&Spanned<String>> = fields.iter().filter_map(|field| field.column.as_ref()).collect();
    for (first, second) in repeated(&columns, |one| one.value.as_str()) {
        if let (Some(first), Some(second)) = (columns.get(first), columns.get(second)) {
            let message = format!("two fields have the column `{}`", second.value);
            let finding = Diagnostic::new(&P0201, second.span, message);
            cx.push(finding.because(first.span, "the first"));
        }
    }
}

/// Partial indexes have the names that Prisma gives them, whether or not a generator asks for the preview feature.
fn name_partial_indexes(cx: &Cx<'_, '_>, table: &str, fields: &mut [Field], indexes: &mut [Index]) {
    let dialect = cx.settings.dialect;
    for index in indexes
        .iter_mut()
        .filter(|index| index.options.predicate.is_some())
    {
        let columns: Vec<&str> = index
            .columns
            .iter()
            .filter_map(|column| match &column.value {
                IndexValue::Field(name) => {
                    let field = fields.iter().find(|field| field.name.value == name.value)?;
                    field.column.as_ref().map(|column| column.value.as_str())
                }
                IndexValue::Expr(_) => None,
            })
            .collect();
        let name = match index.kind {
            IndexKind::Unique => naming::unique(dialect, table, &columns),
            _ => naming::index(dialect, table, &columns),
        };
        let at = index.options.span.0;
        index.options.name.get_or_insert_with(|| Spanned::new(name, at));
    }
    for field in fields {
        let Some(column) = &field.column else { continue };
        let name = naming::unique(dialect, table, &[column.value.as_str()]);
        if let Some(options) = field
            .unique
            .as_mut()
            .filter(|options| options.predicate.is_some())
        {
            let at = options.span.0;
            options.name.get_or_insert_with(|| Spanned::new(name, at));
        }
    }
}

/// The comments of a block's attributes: indexes are numbered behind those of fields.
fn index_notes(id: ModelId, of: &fields::Of<'_, '_>, out: &mut Out<'_>) {
    let on_fields = of
        .keys
        .on_fields
        .iter()
        .filter(|(_, kind, _)| *kind == IndexKind::Unique);
    let mut number = on_fields.count() as u32;
    for BlockIndex { index, attribute, .. } in &of.keys.of_block {
        let part = match index.kind {
            IndexKind::Id => Part::PrimaryKey(id),
            _ => {
                number += 1;
                Part::Index(id, number - 1)
            }
        };
        let docs = out.notes(part, &attribute.notes);
        if let Some(docs) = docs {
            let above = out.found.comments.above.entry(part).or_default();
            above.extend(docs.lines().map(str::to_owned));
        }
    }
    for attribute in &of.shape.tree.attributes {
        if !matches!(attribute.name.text, "id" | "unique" | "index" | "fulltext") {
            loose(Part::Model(id), &attribute.notes, out);
        }
    }
}

/// The fields of a model or a view that mean something, with the words around them.
fn members<'t>(
    cx: &mut Cx<'_, 't>,
    of: &fields::Of<'_, 't>,
    out: &mut Out<'_>,
    part: impl Fn(FieldId) -> Part,
) -> Vec<Field> {
    let mut all = Vec::with_capacity(of.shape.fields.len());
    for (position, member) in of.shape.fields.iter().enumerate() {
        if let Some(mut field) = fields::read(cx, of, position) {
            field.docs = out.notes(part(FieldId(all.len() as u32)), &member.tree.notes);
            all.push(field);
        }
    }
    all
}

fn view<'t>(cx: &mut Cx<'_, 't>, of: &fields::Of<'_, 't>, said: Said, out: &mut Out<'_>) {
    let tree = of.shape.tree;
    if !cx.settings.previews("views") {
        let finding = Diagnostic::new(&P0306, tree.name.span, "views need the preview feature `views`");
        cx.push(finding.help("add `previewFeatures = [\"views\"]` to the generator"));
    }
    let id = ViewId(out.views);
    out.views += 1;
    let part = Part::View(id);
    let all = members(cx, of, out, |field| Part::ViewField(id, field));
    for attribute in &tree.attributes {
        loose(part, &attribute.notes, out);
    }
    let (_, indexes) = of_block(of.keys);
    let item = View {
        name: at(tree.name, of.shape.rust.clone()),
        docs: out.notes(part, &tree.notes),
        view: Some(said.map.unwrap_or_else(|| at(tree.name, tree.name.text))),
        schema: said.schema,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames {
            name: Some(at(tree.name, tree.name.text)),
            rename_all: None,
        },
        query: Some(ViewQuery::Existing(tree.name.span)),
        reads: Vec::new(),
        materialized: None,
        indexes,
        ignore: said.ignore,
        krate: None,
        fields: all,
    };
    out.end(part, &tree.end);
    out.found.order.push(part);
    out.found.items.push(Item::View(Box::new(item)));
}
