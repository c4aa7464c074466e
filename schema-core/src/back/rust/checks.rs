//! Check and exclusion constraints: on the field that they are about, and without the name that they get anyway.

use rustc_hash::FxHashMap;

use super::attribute::Entry;
use super::cx::Cx;
use super::{expr, text};
use crate::front::resolve::checks::{fields_of, flag_and_time_agree, free_name};
use crate::schema::{Check, FieldId, Model, ModelId};

/// The constraints of a model, by where they stand.
#[derive(Debug, Default)]
pub(super) struct Placed<'m> {
    /// `check = …` of a field, in order.
    pub(super) on_fields: FxHashMap<FieldId, Vec<Entry>>,
    /// `check(…)` of the struct, in order.
    pub(super) on_struct: Vec<Entry>,
    /// The name of the check that `soft_delete` makes.
    pub(super) of_soft_delete: Option<&'m str>,
}

/// A check and the field that it stands on.
struct Place<'m> {
    check: &'m Check,
    field: Option<FieldId>,
    named: bool,
}

/// Decides where each check stands.
pub(super) fn placed<'m>(cx: &mut Cx<'_>, id: ModelId, model: &'m Model) -> Placed<'m> {
    let (checks, of_soft_delete) = without_soft_delete(model);
    let fields = fields(model, checks);
    let places = checks.iter().zip(fields);
    let mut places: Vec<Place<'_>> = places
        .map(|(check, field)| Place {
            check,
            field,
            named: false,
        })
        .collect();
    leave_names_to_the_rule(model, of_soft_delete, &mut places);
    let mut placed = Placed {
        of_soft_delete,
        ..Placed::default()
    };
    for place in places {
        let entry = entry(cx, id, &place);
        match place.field {
            Some(field) => placed.on_fields.entry(field).or_default().push(entry),
            None => placed.on_struct.push(entry),
        }
    }
    placed
}

/// The last check is that of `soft_delete` when it says what that would say.
fn without_soft_delete(model: &Model) -> (&[Check], Option<&str>) {
    let delete = model.soft_delete.as_ref();
    let agree = delete.and_then(|delete| Some(flag_and_time_agree(delete.flag?, delete.at?)));
    match (model.checks.split_last(), agree) {
        (Some((last, rest)), Some(agree)) if last.expr == agree && last.comment.is_none() => {
            (rest, Some(&last.name))
        }
        _ => (&model.checks, None),
    }
}

/// The field that each check stands on. Those of fields come first, in the order of the fields: where that cannot be kept,
/// all stand on the struct but those that must not.
fn fields(model: &Model, checks: &[Check]) -> Vec<Option<FieldId>> {
    let fields: Vec<Option<FieldId>> = checks
        .iter()
        .map(|check| needed_field(model, check).or_else(|| own_field(model, check)))
        .collect();
    let on_fields: Vec<FieldId> = fields.iter().copied().map_while(|field| field).collect();
    let all = on_fields.len() == fields.iter().flatten().count();
    if all && on_fields.is_sorted() {
        return fields;
    }
    checks.iter().map(|check| needed_field(model, check)).collect()
}

/// The field that a check is about, when its name says so too.
fn own_field(model: &Model, check: &Check) -> Option<FieldId> {
    let mut fields = fields_of(&check.expr);
    fields.dedup();
    let [field] = fields.as_slice() else { return None };
    let says_so = check.name.starts_with(&base_name(model, Some(*field)));
    (says_so && check.comment.is_none()).then_some(*field)
}

/// A field that tells in which databases a check is, when the columns in it do not.
fn needed_field(model: &Model, check: &Check) -> Option<FieldId> {
    let fields = fields_of(&check.expr);
    if model.databases_with(fields.iter().copied()) == check.databases {
        return None;
    }
    let mut columns = model.columns();
    let found =
        columns.find(|(id, ..)| model.databases_with(fields.iter().copied().chain([*id])) == check.databases);
    found.map(|(id, ..)| id)
}

/// The name that a check without one would get, if no other had it.
fn base_name(model: &Model, field: Option<FieldId>) -> String {
    match field.and_then(|field| model.column(field)) {
        Some(column) => format!("{}_{}_check", model.table, column.name),
        None => format!("{}_check", model.table),
    }
}

/// Names those whose name the rule would not make: the resolver's own way of naming is followed until nothing changes.
fn leave_names_to_the_rule(model: &Model, of_soft_delete: Option<&str>, places: &mut [Place<'_>]) {
    for place in places.iter_mut() {
        let base = base_name(model, place.field);
        let number = place.check.name.strip_prefix(&base);
        place.named = number.is_none_or(|number| !number.bytes().all(|byte| byte.is_ascii_digit()));
    }
    loop {
        let mut taken: Vec<String> = places
            .iter()
            .filter(|place| place.named)
            .map(|place| place.check.name.clone())
            .collect();
        taken.extend(of_soft_delete.map(str::to_owned));
        let mut changed = false;
        for place in places.iter_mut().filter(|place| !place.named) {
            let base = base_name(model, place.field);
            let name = free_name(base, |name| taken.iter().any(|other| other == name));
            place.named = name != place.check.name;
            changed |= place.named;
            taken.push(name);
        }
        if !changed {
            return;
        }
    }
}

fn entry(cx: &mut Cx<'_>, id: ModelId, place: &Place<'_>) -> Entry {
    let check = place.check;
    let condition = expr::write(cx, id, &check.expr);
    if place.field.is_some() && !place.named && check.comment.is_none() {
        return Entry::expr("check", &condition);
    }
    let mut entries = Vec::new();
    if place.named {
        entries.push(Entry::text("name", &check.name));
    }
    entries.push(Entry::bare_expr(&condition));
    entries.extend(
        check
            .comment
            .as_deref()
            .map(|comment| Entry::text("comment", comment)),
    );
    Entry::list("check", entries)
}

/// `exclude(…)`
pub(super) fn exclusions(model: &Model) -> Vec<Entry> {
    let base = format!("{}_excl", model.table);
    let mut before: Vec<&str> = Vec::new();
    let mut entries = Vec::new();
    for exclusion in &model.exclusions {
        let free = free_name(base.clone(), |name| before.contains(&name));
        let mut parts = Vec::new();
        if free != exclusion.name {
            parts.push(Entry::text("name", &exclusion.name));
        }
        parts.push(Entry::list("sql", [Entry::Literal(text::string(&exclusion.sql))]));
        entries.push(Entry::list("exclude", parts));
        before.push(&exclusion.name);
    }
    entries
}
