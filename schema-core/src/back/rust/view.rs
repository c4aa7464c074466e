//! A struct with `#[derive(View)]`.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::field::{self, Rules};
use super::keys::{self, Listing, Owner};
use super::members::{self, Member};
use super::model::{databases, short};
use super::{clippy, text, types};
use crate::names::rust::identifier;
use crate::names::snake_case;
use crate::schema::{Part, Source, View, ViewId};

/// Writes a view.
pub(super) fn write(cx: &mut Cx<'_>, id: ViewId, out: &mut Vec<String>) {
    let schema = cx.schema;
    let view = schema.view(id);
    let comments = cx.comments;
    let part = Part::View(id);
    text::comments(comments.above.get(&part).into_iter().flatten(), "", out);
    text::comments(comments.behind.get(&part), "", out);
    text::docs(view.docs.as_deref(), "", out);
    let derive = cx.import("onedef", "View");
    let sensitive = view.columns().any(|(_, _, column)| column.sensitive);
    out.push(match sensitive {
        true => format!("#[derive({derive}, Clone)]"),
        false => format!("#[derive({derive}, Debug, Clone)]"),
    });
    out.extend(attributes(cx, view));
    out.push(format!("pub struct {} {{", identifier(&view.name)));
    let mut members = members(cx, id, view);
    let end = comments.end_of.get(&part).map_or(&[][..], Vec::as_slice);
    members::write(&mut members, end, field::INDENT, out);
    out.push("}".to_owned());
}

fn owner(view: &View) -> Owner<'_> {
    Owner {
        model: None,
        fields: &view.fields,
    }
}

fn attributes(cx: &mut Cx<'_>, view: &View) -> Vec<String> {
    let mut head = Vec::new();
    attribute::packed(names(cx, view), "", &mut head);
    attribute::write(&[Entry::text("sql", &view.sql)], "", &mut head);
    let mut entries = Vec::new();
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
    attribute::packed(entries, "", &mut head);
    let mut lines = Vec::new();
    for listing in [Listing::Plain, Listing::Brackets] {
        lines = head.clone();
        for index in view.indexes.iter().filter(|index| !index.on_field) {
            let entry = keys::of_struct(cx, owner(view), index, listing);
            let entry = short(entry, || {
                keys::of_struct(cx, owner(view), index, Listing::Brackets)
            });
            attribute::write(&[entry], "", &mut lines);
        }
        if !clippy::finds_twice(&lines) {
            return lines;
        }
    }
    lines.insert(0, clippy::ALLOW.to_owned());
    lines
}

fn names(cx: &Cx<'_>, view: &View) -> Vec<Entry> {
    let mut entries = Vec::new();
    if view.view != snake_case(&view.name) {
        entries.push(Entry::text("view", &view.view));
    }
    entries.extend(view.schema.as_deref().map(|schema| Entry::text("schema", schema)));
    entries.extend(databases(cx, &view.databases));
    entries.extend(Rules::of(&view.fields).entries(&view.name, &view.prisma));
    entries
}

fn members(cx: &mut Cx<'_>, id: ViewId, view: &View) -> Vec<Member> {
    let rules = Rules::of(&view.fields);
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
