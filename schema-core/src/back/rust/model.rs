//! A struct with `#[derive(Model)]`.

use super::attribute::{self, Entry};
use super::clippy;
use super::cx::Cx;
use super::field::{self, Rules};
use super::keys::{self, Listing, Owner};
use super::members::{self, Member};
use super::relation::{self, Actions};
use super::{checks, security, text, types};
use crate::names::rust::identifier;
use crate::names::snake_case;
use crate::schema::{DatabaseId, FieldId, FieldKind, Model, ModelId, Part};

/// Writes a model.
pub(super) fn write(cx: &mut Cx<'_>, id: ModelId, out: &mut Vec<String>) {
    let schema = cx.schema;
    let model = schema.model(id);
    let mut constraints = checks::placed(cx, id, model);
    let attributes = attributes(cx, id, model, &mut constraints);
    let mut members = members(cx, id, model, constraints);
    let comments = cx.comments;
    let part = Part::Model(id);
    text::comments(comments.above.get(&part).into_iter().flatten(), "", out);
    text::comments(comments.behind.get(&part), "", out);
    text::docs(model.docs.as_deref(), "", out);
    let derive = cx.import("onedef", "Model");
    out.push(match is_sensitive(model) {
        true => format!("#[derive({derive}, Clone)]"),
        false => format!("#[derive({derive}, Debug, Clone)]"),
    });
    out.extend(attributes);
    out.push(format!("pub struct {} {{", identifier(&model.name)));
    let end = comments.end_of.get(&part).map_or(&[][..], Vec::as_slice);
    members::write(&mut members, end, field::INDENT, out);
    out.push("}".to_owned());
}

/// Whether a plain `Debug` would show what is sensitive.
fn is_sensitive(model: &Model) -> bool {
    model.columns().any(|(_, _, column)| column.sensitive)
}

/// The attributes of the struct; with brackets around the fields of its keys, and Clippy told so, where it would
/// otherwise take two keys for one.
fn attributes(
    cx: &mut Cx<'_>,
    id: ModelId,
    model: &Model,
    constraints: &mut checks::Placed<'_>,
) -> Vec<String> {
    let mut head = Vec::new();
    attribute::packed(names(cx, id, model), "", &mut head);
    let delete = security::soft_delete(model, constraints.of_soft_delete);
    let (rls, policies) = security::rls(cx, id, model);
    let tenant = security::tenant(cx, model);
    attribute::packed(
        tenant.into_iter().chain(delete).chain(rls).collect(),
        "",
        &mut head,
    );
    for entry in security::policies(cx, id, policies) {
        attribute::write(&[entry], "", &mut head);
    }
    let mut tail = Vec::new();
    let of_struct = std::mem::take(&mut constraints.on_struct);
    for entry in of_struct.into_iter().chain(checks::exclusions(model)) {
        attribute::write(&[entry], "", &mut tail);
    }
    let mut lines = Vec::new();
    for listing in [Listing::Plain, Listing::Brackets] {
        lines = head.clone();
        lines.extend(keys(cx, id, model, listing));
        lines.extend(tail.iter().cloned());
        if !clippy::finds_twice(&lines) {
            return lines;
        }
    }
    lines.insert(0, clippy::ALLOW.to_owned());
    lines
}

/// `table`, `schema`, `database`, names and what else is said of the table as a whole.
fn names(cx: &Cx<'_>, id: ModelId, model: &Model) -> Vec<Entry> {
    let mut entries = Vec::new();
    if model.table != snake_case(&model.name) {
        entries.push(Entry::text("table", &model.table));
    }
    entries.extend(
        model
            .schema
            .as_deref()
            .map(|schema| Entry::text("schema", schema)),
    );
    entries.extend(databases(cx, &model.databases));
    entries.extend(Rules::of(&model.fields).entries(&model.name, &model.prisma));
    entries.extend(Actions::of(cx, id).entries());
    let former = model.renamed_from.as_deref();
    entries.extend(former.map(|former| Entry::text("renamed_from", former)));
    entries.extend(field::ignore(model.ignore.as_ref()));
    if is_sensitive(model) {
        entries.push(Entry::word("debug"));
    }
    entries
}

/// `database = "…"`, unless it is the first alone.
pub(super) fn databases(cx: &Cx<'_>, databases: &[DatabaseId]) -> Option<Entry> {
    if databases == [DatabaseId(0)] {
        return None;
    }
    let names = databases.iter().map(|id| cx.schema.database(*id).name.as_str());
    Some(Entry::texts("database", names))
}

/// The keys of the struct, each with its comments.
fn keys(cx: &mut Cx<'_>, id: ModelId, model: &Model, listing: Listing) -> Vec<String> {
    let owner = Owner::model(id, model);
    let mut entries = Vec::new();
    if let Some(key) = model.primary_key.as_ref().filter(|key| !key.on_field) {
        let entry = |listing| keys::id_of_struct(owner, key, listing);
        let entry = short(entry(listing), || entry(Listing::Brackets));
        entries.push((Part::PrimaryKey(id), entry));
    }
    for (at, index) in (0u32..).zip(&model.indexes) {
        if !index.on_field {
            let entry = keys::of_struct(cx, owner, index, listing);
            let entry = short(entry, || keys::of_struct(cx, owner, index, Listing::Brackets));
            entries.push((Part::Index(id, at), entry));
        }
    }
    // From the last to the first: where a comment stands depends on what follows.
    let mut blocks: Vec<Vec<String>> = Vec::new();
    for (part, entry) in entries.iter().rev() {
        let next = blocks.last().and_then(|lines| lines.first());
        let comment_follows = next.is_some_and(|line| line.starts_with("//"));
        blocks.push(commented(cx, *part, entry, comment_follows));
    }
    blocks.into_iter().rev().flatten().collect()
}

/// The entry when it stands on one line, else the one with brackets: rustfmt gives each field of a long key its line.
pub(super) fn short(entry: Entry, bracketed: impl FnOnce() -> Entry) -> Entry {
    let mut lines = Vec::new();
    attribute::write(std::slice::from_ref(&entry), "", &mut lines);
    if lines.len() == 1 { entry } else { bracketed() }
}

/// A key with its comments. One behind it stands above where rustfmt would not leave it: when it does not fit, or when
/// another comment follows, which it takes for one with it.
fn commented(cx: &Cx<'_>, part: Part, entry: &Entry, comment_follows: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines = Vec::new();
    attribute::write(std::slice::from_ref(entry), "", &mut lines);
    text::comments(cx.comments.above.get(&part).into_iter().flatten(), "", &mut out);
    if let (Some(behind), Some(line)) = (cx.comments.behind.get(&part), lines.last_mut()) {
        let behind = text::comment(behind);
        let width = attribute::width(line) + 1 + attribute::width(&behind);
        if width <= attribute::WIDTH && !comment_follows {
            *line = format!("{line} {behind}");
        } else {
            out.push(behind);
        }
    }
    out.extend(lines);
    out
}

fn members(cx: &mut Cx<'_>, id: ModelId, model: &Model, mut constraints: checks::Placed<'_>) -> Vec<Member> {
    let rules = Rules::of(&model.fields);
    let actions = Actions::of(cx, id);
    let first_relation = relations_at_the_end(model);
    let mut members = Vec::with_capacity(model.fields.len());
    for (at, one) in model.fields() {
        let mut entries = Vec::new();
        let ty = match &one.kind {
            FieldKind::Column(column) => {
                let key = model.primary_key.as_ref();
                let key = key.filter(|key| key.on_field && key.fields == [at]);
                entries.extend(key.map(keys::id_of_field));
                entries.extend(field::keys_of_field(
                    cx,
                    Owner::model(id, model),
                    &model.indexes,
                    at,
                ));
                entries.extend(field::column(cx, one, column, rules));
                entries.extend(field::generated(cx, id, column));
                entries.extend(constraints.on_fields.remove(&at).unwrap_or_default());
                entries.extend(field::column_end(cx, one, column, &model.databases));
                types::of(cx, column)
            }
            FieldKind::Relation(side) => {
                entries.extend(relation::entries(cx, &one.name, *side, actions));
                entries.extend(field::client_names(one, rules));
                entries.extend(field::ignore(one.ignore.as_ref()));
                entries.extend(field::only(cx, one, &model.databases));
                relation::type_of(cx, *side)
            }
        };
        let mut member = field::write(one, &ty, entries);
        member.above = above(cx, id, model, at);
        member.behind = cx.comments.behind.get(&Part::Field(id, at)).cloned();
        member.blank_before = first_relation == Some(at);
        members.push(member);
    }
    members
}

/// The first relation field, when no column comes after it and some before.
fn relations_at_the_end(model: &Model) -> Option<FieldId> {
    let is_relation = |at: usize| {
        let field = model.fields.get(at);
        field.is_some_and(|field| matches!(field.kind, FieldKind::Relation(_)))
    };
    let columns = (0..model.fields.len()).take_while(|at| !is_relation(*at)).count();
    let rest = columns..model.fields.len();
    (columns > 0 && !rest.is_empty() && rest.clone().all(is_relation)).then_some(FieldId(columns as u32))
}

/// The comments above a field, and those of the keys that stand on it.
fn above(cx: &Cx<'_>, id: ModelId, model: &Model, at: FieldId) -> Vec<String> {
    let comments = cx.comments;
    let mut lines = comments
        .above
        .get(&Part::Field(id, at))
        .cloned()
        .unwrap_or_default();
    let key = model.primary_key.as_ref();
    let key = key.filter(|key| key.on_field && key.fields == [at]);
    let indexes = (0u32..).zip(&model.indexes);
    let indexes = indexes.filter(|(_, index)| field::is_on(index, at));
    let parts = key.map(|_| Part::PrimaryKey(id)).into_iter();
    for part in parts.chain(indexes.map(|(at, _)| Part::Index(id, at))) {
        lines.extend(comments.above.get(&part).into_iter().flatten().cloned());
        lines.extend(comments.behind.get(&part).cloned());
    }
    lines
}
