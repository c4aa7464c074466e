//! `enum` blocks.

use std::borrow::Cow;

use super::args::Known;
use super::{Cx, Out, at, models};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::P0501;
use crate::front::prisma::tree::{EnumValue, ValueKind};
use crate::schema::{EnumId, Part};
use crate::span::Spanned;
use crate::syntax::{Enum, EnumNames, Item, PrismaNames, Variant};

const OF_BLOCK: [&str; 2] = ["map", "schema"];
const OF_VALUE: [&str; 1] = ["map"];

pub(super) const MAP: Known = Known {
    first: Some("name"),
    names: &["name"],
};

/// Adds an enum.
pub(super) fn write<'t>(cx: &mut Cx<'_, 't>, position: usize, out: &mut Out<'_>) {
    let names = cx.names;
    let Some(shape) = names.enums.get(position) else {
        return;
    };
    let tree = shape.tree;
    let id = EnumId(out.enums);
    out.enums += 1;
    cx.once(&tree.attributes, &[]);
    let mut map = None;
    for attribute in &tree.attributes {
        match attribute.name.text {
            "map" => map = models::mapped(cx, attribute),
            "schema" => {}
            _ => cx.unknown_attribute(attribute, &OF_BLOCK, "an enum"),
        }
        models::loose(Part::Enum(id), &attribute.notes, out);
    }
    let schema = models::schema(cx, &tree.attributes, tree.name, "enum");
    if tree.values.is_empty() {
        cx.say(
            &P0501,
            tree.name.span,
            format!("the enum `{}` has no values", tree.name.text),
        );
    }
    let mut variants = Vec::with_capacity(tree.values.len());
    for ((number, value), rust) in (0..).zip(&tree.values).zip(&shape.variants) {
        cx.once(&value.attributes, &[]);
        let mut label = at(value.name, value.name.text);
        for attribute in &value.attributes {
            match attribute.name.text {
                "map" => label = models::mapped(cx, attribute).unwrap_or(label),
                _ => cx.unknown_attribute(attribute, &OF_VALUE, "a value of an enum"),
            }
        }
        variants.push(Variant {
            name: at(value.name, rust.clone()),
            docs: out.notes(Part::Variant(id, number), &value.notes),
            value: Some(label),
            prisma: Some(at(value.name, value.name.text)),
            renamed_from: None,
        });
    }
    labels_differ(cx, &variants);
    let part = Part::Enum(id);
    let type_name = map.unwrap_or_else(|| at(tree.name, tree.name.text));
    let item = Enum {
        name: at(tree.name, shape.rust.clone()),
        docs: out.notes(part, &tree.notes),
        type_name: EnumNames {
            everywhere: Some(type_name),
            by_database: Vec::new(),
        },
        schema,
        databases: Vec::new(),
        rename_all: None,
        prisma: PrismaNames {
            name: Some(at(tree.name, tree.name.text)),
            rename_all: None,
        },
        storage_text: None,
        renamed_from: None,
        krate: None,
        variants,
    };
    out.end(part, &tree.end);
    out.found.order.push(part);
    out.found.items.push(Item::Enum(item));
}

/// A database cannot tell two values of one label apart, though Prisma's validator does not look.
fn labels_differ(cx: &mut Cx<'_, '_>, variants: &[Variant]) {
    let label = |one: &Variant| {
        one.value
            .as_ref()
            .map_or(String::new(), |label| label.value.clone())
    };
    let labels: Vec<(String, &Variant)> = variants.iter().map(|one| (label(one), one)).collect();
    for (first, second) in super::repeated(&labels, |one| one.0.as_str()) {
        if let (Some((_, first)), Some((text, second))) = (labels.get(first), labels.get(second)) {
            let span = |one: &Variant| {
                one.value
                    .as_ref()
                    .map_or(one.name.span, |label: &Spanned<String>| label.span)
            };
            let finding = Diagnostic::new(
                &P0501,
                span(second),
                format!("two values are `{text}` in the database"),
            );
            cx.push(finding.because(span(first), "the first"));
        }
    }
}

/// What the database has for a value.
pub(super) fn label<'v>(value: &'v EnumValue<'_>) -> &'v str {
    let map = value.attributes.iter().find(|one| one.name.text == "map");
    let argument = map.and_then(|map| map.arguments.first());
    match argument.map(|argument| &argument.value.kind) {
        Some(ValueKind::Text(text)) => Cow::as_ref(text),
        _ => value.name.text,
    }
}
