//! An enum with `#[derive(Enum)]`.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::field::{self, names_of_item};
use super::members::{self, Member};
use super::model::databases;
use super::rename::{Unruled, gives, rule};
use super::{head, text};
use crate::names::rust::identifier;
use crate::schema::{DatabaseId, Enum, EnumId, Part, Schema, enum_of};
use crate::syntax::Case;

/// Writes an enum.
pub(super) fn write(cx: &mut Cx<'_>, id: EnumId, out: &mut Vec<String>) {
    let schema = cx.schema;
    let one = schema.enum_(id);
    let derive = cx.import("onedef", "Enum");
    let derives = format!("{derive}, Debug, Clone, Copy, PartialEq, Eq");
    head::open(cx, Part::Enum(id), one.docs.as_deref(), &derives, out);
    let labels = one
        .variants
        .iter()
        .map(|one| (one.name.as_str(), one.label.as_str()));
    let labels = rule(labels, Unruled::Same);
    let values = one
        .variants
        .iter()
        .map(|one| (one.name.as_str(), one.prisma.as_str()));
    let values = rule(values, Unruled::Same);
    let packs = attribute::packed(attributes(cx, id, one, labels, values), "");
    attribute::write_all(&packs, "", out);
    out.push(format!("pub enum {} {{", identifier(&one.name)));
    let mut members = variants(cx, id, one, labels, values);
    let end = cx.comments.end_of.get(&Part::Enum(id));
    members::write(
        &mut members,
        end.map_or(&[][..], Vec::as_slice),
        field::INDENT,
        out,
    );
    out.push("}".to_owned());
}

fn attributes(cx: &Cx<'_>, id: EnumId, one: &Enum, labels: Option<Case>, values: Option<Case>) -> Vec<Entry> {
    let mut entries = type_name(cx, one);
    entries.extend(one.schema.as_deref().map(|schema| Entry::text("schema", schema)));
    if used_in(cx.schema, id) != one.databases {
        let names = one
            .databases
            .iter()
            .map(|id| cx.schema.database(*id).name.as_str());
        entries.push(databases(cx, &one.databases).unwrap_or_else(|| Entry::texts("database", names)));
    }
    let prisma = (one.prisma != one.name).then_some(one.prisma.as_str());
    entries.extend(names_of_item(labels, prisma, values));
    if one.storage_text {
        entries.push(Entry::value("storage", "text"));
    }
    let former = one.renamed_from.as_deref();
    entries.extend(former.map(|former| Entry::text("renamed_from", former)));
    entries
}

/// `name = "…"`, or `name(main = "…")` where the databases differ.
fn type_name(cx: &Cx<'_>, one: &Enum) -> Vec<Entry> {
    let Some(first) = one.type_names.first() else {
        return Vec::new();
    };
    if one.type_names.iter().all(|name| name == first) {
        let said = (*first != one.name).then(|| Entry::text("name", first));
        return said.into_iter().collect();
    }
    let named = one.databases.iter().zip(&one.type_names);
    let said = named.filter(|(_, name)| **name != one.name);
    let said = said.map(|(id, name)| Entry::text(&identifier(&cx.schema.database(*id).name), name));
    vec![Entry::list("name", said)]
}

/// The databases that an enum is in without a word: those of its columns, else the first.
fn used_in(schema: &Schema, id: EnumId) -> Vec<DatabaseId> {
    if schema.databases.len() == 1 {
        return vec![DatabaseId(0)];
    }
    let mut found: Vec<DatabaseId> = schema
        .models
        .iter()
        .flat_map(|model| model.columns())
        .filter(|(_, _, column)| enum_of(column) == Some(id))
        .flat_map(|(_, field, _)| field.databases.iter().copied())
        .collect();
    found.sort();
    found.dedup();
    if found.is_empty() {
        found.push(DatabaseId(0));
    }
    found
}

fn variants(cx: &Cx<'_>, id: EnumId, one: &Enum, labels: Option<Case>, values: Option<Case>) -> Vec<Member> {
    let mut members = Vec::with_capacity(one.variants.len());
    for (at, variant) in (0u32..).zip(&one.variants) {
        let mut entries = Vec::new();
        if !gives(labels, Unruled::Same, &variant.name, &variant.label) {
            entries.push(Entry::text("value", &variant.label));
        }
        if !gives(values, Unruled::Same, &variant.name, &variant.prisma) {
            entries.push(Entry::text("prisma", &variant.prisma));
        }
        let former = variant.renamed_from.as_deref();
        entries.extend(former.map(|former| Entry::text("renamed_from", former)));
        let mut lines = Vec::new();
        text::docs(variant.docs.as_deref(), field::INDENT, &mut lines);
        attribute::write_all(
            &attribute::packed(entries, field::INDENT),
            field::INDENT,
            &mut lines,
        );
        lines.push(format!("{}{}", field::INDENT, identifier(&variant.name)));
        let part = Part::Variant(id, at);
        members.push(Member {
            above: cx.comments.above.get(&part).cloned().unwrap_or_default(),
            lines,
            behind: cx.comments.behind.get(&part).cloned(),
            blank_before: false,
        });
    }
    members
}
