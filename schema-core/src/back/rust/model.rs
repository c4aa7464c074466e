//! A struct with `#[derive(Model)]`.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::field::{self, Rules};
use super::head::{self, Key};
use super::keys::{self, Listing, Owner};
use super::members::{self, Member};
use super::relation::{self, Actions};
use super::{checks, security, types};
use crate::names::rust::identifier;
use crate::names::snake_case;
use crate::schema::{DatabaseId, FieldId, FieldKind, Model, ModelId, Part};

/// Writes a model.
pub(super) fn write(cx: &mut Cx<'_>, id: ModelId, out: &mut Vec<String>) {
    let schema = cx.schema;
    let model = schema.model(id);
    let rules = Rules::of(&model.fields);
    let actions = Actions::of(cx, model);
    let mut constraints = checks::placed(cx, id, model);
    let of_struct = std::mem::take(&mut constraints.on_struct);

    let derive = cx.import("onedef", "Model");
    let derives = head::derives_of_struct(&derive, is_sensitive(model));
    head::open(cx, Part::Model(id), model.docs.as_deref(), &derives, out);
    let (rows, policies) = rows(cx, id, model, constraints.of_soft_delete);
    let mut before = attribute::together(names(cx, model, rules, actions), rows);
    before.extend(policies.into_iter().map(|entry| vec![entry]));
    let after = of_struct.into_iter().chain(checks::exclusions(model)).collect();
    let keys = |cx: &mut Cx<'_>, listing| keys(cx, id, model, listing);
    out.extend(head::attributes(cx, before, keys, after));

    out.push(format!("pub struct {} {{", identifier(&model.name)));
    let mut members = members(cx, id, model, (rules, actions), constraints);
    let end = cx.comments.end_of.get(&Part::Model(id));
    members::write(
        &mut members,
        end.map_or(&[][..], Vec::as_slice),
        field::INDENT,
        out,
    );
    out.push("}".to_owned());
}

/// Whether a plain `Debug` would show what is sensitive.
fn is_sensitive(model: &Model) -> bool {
    model.columns().any(|(_, _, column)| column.sensitive)
}

/// Whose the rows are and which of them are there: `tenant`, `soft_delete`, `rls`, and the policies.
fn rows(
    cx: &mut Cx<'_>,
    id: ModelId,
    model: &Model,
    soft_delete_check: Option<&str>,
) -> (Vec<Entry>, Vec<Entry>) {
    let mut rows: Vec<Entry> = security::tenant(cx, model).into_iter().collect();
    rows.extend(security::soft_delete(model, soft_delete_check));
    let (rls, policies) = security::rls(cx, id, model);
    rows.extend(rls);
    (rows, security::policies(cx, id, policies))
}

/// `table`, `schema`, `database`, names and what else is said of the table as a whole.
fn names(cx: &Cx<'_>, model: &Model, rules: Rules, actions: Actions) -> Vec<Entry> {
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
    entries.extend(rules.entries(&model.name, &model.prisma));
    entries.extend(actions.entries());
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

/// The keys of the struct.
fn keys(cx: &mut Cx<'_>, id: ModelId, model: &Model, listing: Listing) -> Vec<Key> {
    let owner = Owner::model(id, model);
    let mut keys = Vec::new();
    if let Some(key) = model.primary_key.as_ref().filter(|key| !key.on_field) {
        let entry = short(listing, |listing| keys::id_of_struct(owner, key, listing));
        keys.push((Some(Part::PrimaryKey(id)), entry));
    }
    for (at, index) in (0u32..).zip(&model.indexes) {
        if !index.on_field {
            let entry = short(listing, |listing| keys::of_struct(cx, owner, index, listing));
            keys.push((Some(Part::Index(id, at)), entry));
        }
    }
    keys
}

/// A key, with brackets when it would not stand on one line without: rustfmt gives each field of a long key its line.
pub(super) fn short(listing: Listing, mut entry: impl FnMut(Listing) -> Entry) -> Entry {
    let written = entry(listing);
    if listing == Listing::Brackets || attribute::fits(std::slice::from_ref(&written), "") {
        written
    } else {
        entry(Listing::Brackets)
    }
}

fn members(
    cx: &mut Cx<'_>,
    id: ModelId,
    model: &Model,
    (rules, actions): (Rules, Actions),
    mut constraints: checks::Placed<'_>,
) -> Vec<Member> {
    let first_relation = relations_at_the_end(model);
    let mut members = Vec::with_capacity(model.fields.len());
    for (at, one) in model.fields() {
        let mut entries = Vec::new();
        let ty = match &one.kind {
            FieldKind::Column(column) => {
                let key = model.primary_key.as_ref();
                let key = key.filter(|key| key.on_field && key.fields == [at]);
                entries.extend(key.map(|key| keys::id_of_field(Owner::model(id, model), key)));
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
