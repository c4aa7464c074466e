//! A struct with `#[derive(View)]`.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::field::{self, Rules};
use super::head::{self, Key};
use super::keys::{self, Listing, Owner};
use super::members::{self, Member};
use super::model::{databases, short};
use super::types;
use crate::names::rust::identifier;
use crate::names::snake_case;
use crate::schema::{Part, Source, View, ViewId};

/// Writes a view.
pub(super) fn write(cx: &mut Cx<'_>, id: ViewId, out: &mut Vec<String>) {
    let schema = cx.schema;
    let view = schema.view(id);
    let rules = Rules::of(&view.fields);
    let derive = cx.import("onedef", "View");
    let is_sensitive = view.columns().any(|(_, _, column)| column.sensitive);
    let derives = head::derives_of_struct(&derive, is_sensitive);
    head::open(cx, Part::View(id), view.docs.as_deref(), &derives, out);
    let before = attributes(cx, view, rules);
    let keys = |cx: &mut Cx<'_>, listing| keys(cx, view, listing);
    out.extend(head::attributes(cx, before, keys, Vec::new()));
    out.push(format!("pub struct {} {{", identifier(&view.name)));
    let mut members = members(cx, id, view, rules);
    let end = cx.comments.end_of.get(&Part::View(id));
    members::write(
        &mut members,
        end.map_or(&[][..], Vec::as_slice),
        field::INDENT,
        out,
    );
    out.push("}".to_owned());
}

fn owner(view: &View) -> Owner<'_> {
    Owner {
        model: None,
        fields: &view.fields,
    }
}

/// All but the keys.
fn attributes(cx: &mut Cx<'_>, view: &View, rules: Rules) -> Vec<Vec<Entry>> {
    let mut packs = attribute::packed(names(cx, view, rules), "");
    let mut entries = Vec::new();
    if view.sql.is_empty() {
        entries.push(Entry::word("existing"));
    } else {
        packs.push(vec![Entry::text("sql", &view.sql)]);
    }
    if !view.reads.is_empty() {
        let names = view.reads.iter().map(|source| {
            Entry::Word(match source {
                Source::Model(id) => cx.model(*id),
                Source::View(id) => cx.view(*id),
            })
        });
        entries.push(Entry::list("reads", names));
    }
    if view.materialized {
        entries.push(Entry::word("materialized"));
    }
    entries.extend(field::ignore(view.ignore.as_ref()));
    packs.extend(attribute::packed(entries, ""));
    packs
}

fn keys(cx: &mut Cx<'_>, view: &View, listing: Listing) -> Vec<Key> {
    let of_struct = view.indexes.iter().filter(|index| !index.on_field);
    let keys = of_struct.map(|index| {
        let entry = short(listing, |listing| {
            keys::of_struct(cx, owner(view), index, listing)
        });
        (None, entry)
    });
    keys.collect()
}

fn names(cx: &Cx<'_>, view: &View, rules: Rules) -> Vec<Entry> {
    let mut entries = Vec::new();
    if view.view != snake_case(&view.name) {
        entries.push(Entry::text("view", &view.view));
    }
    entries.extend(view.schema.as_deref().map(|schema| Entry::text("schema", schema)));
    entries.extend(databases(cx, &view.databases));
    entries.extend(rules.entries(&view.name, &view.prisma));
    entries
}

fn members(cx: &mut Cx<'_>, id: ViewId, view: &View, rules: Rules) -> Vec<Member> {
    let mut members = Vec::with_capacity(view.fields.len());
    for (at, one, column) in view.columns() {
        let mut entries = field::keys_of_field(cx, owner(view), &view.indexes, at);
        entries.extend(field::column(cx, one, column, rules));
        entries.extend(field::column_end(cx, one, column, &view.databases));
        let ty = types::of(cx, column);
        let mut member = field::write(one, &ty, entries);
        let part = Part::ViewField(id, at);
        member.above = cx.comments.above.get(&part).cloned().unwrap_or_default();
        member.behind = cx.comments.behind.get(&part).cloned();
        members.push(member);
    }
    members
}
