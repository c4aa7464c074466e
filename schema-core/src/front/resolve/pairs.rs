//! Which relation fields belong together.
//!
//! Two models and the name given with `relation = "…"` identify a relation. What pairs wrongly is told here, once for
//! each relation and not once for each field.

use std::collections::BTreeMap;

use crate::diagnostic::codes::relations::*;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{FieldId, ModelId, Schema};
use crate::span::Span;
use crate::syntax::MarkerKind;

/// A relation field.
#[derive(Debug, Clone)]
pub(super) struct End {
    pub model: ModelId,
    pub field: FieldId,
    pub kind: MarkerKind,
    /// `BelongsTo<Option<T>>`
    pub optional: bool,
    pub target: ModelId,
    /// `relation = "…"`
    pub name: Option<String>,
    /// The field's name.
    pub span: Span,
}

/// The fields of one relation.
#[derive(Debug)]
pub(super) enum Pair {
    Key {
        forward: End,
        back: Option<End>,
    },
    /// In the order of the source.
    Many {
        a: End,
        b: End,
    },
}

/// Pairs all relation fields; reports those that cannot be.
pub(super) fn pair(schema: &Schema, ends: &[End], report: &mut Report) -> Vec<Pair> {
    let mut groups: BTreeMap<(ModelId, ModelId, Option<&str>), Vec<&End>> = BTreeMap::new();
    for end in ends {
        let (low, high) = (end.model.min(end.target), end.model.max(end.target));
        groups
            .entry((low, high, end.name.as_deref()))
            .or_default()
            .push(end);
    }
    let mut pairs = Vec::new();
    for group in groups.values() {
        let forwards: Vec<&End> = of_kind(group, &[MarkerKind::BelongsTo]);
        let many: Vec<&End> = of_kind(group, &[MarkerKind::ManyToMany]);
        let backs: Vec<&End> = of_kind(group, &[MarkerKind::HasOne, MarkerKind::HasMany]);
        if forwards.len() + many.len().div_ceil(2) > 1 {
            ambiguous(schema, &forwards, &many, report);
            continue;
        }
        if !many.is_empty() {
            backs.iter().for_each(|back| alone(schema, back, ends, report));
            pairs.extend(both_many(schema, &many, ends, report));
            continue;
        }
        let forward = forwards.first().copied();
        let (fitting, others): (Vec<&End>, Vec<&End>) = backs.into_iter().partition(|back| {
            forward.is_some_and(|forward| back.model == forward.target && back.target == forward.model)
        });
        others.iter().for_each(|back| alone(schema, back, ends, report));
        let Some(forward) = forward else { continue };
        if let [first, second, ..] = fitting.as_slice() {
            report.push(
                Diagnostic::new(
                    &R0104,
                    second.span,
                    format!(
                        "two fields of `{}` are the other side of one relation",
                        schema.model(second.model).name
                    ),
                )
                .because(first.span, "the first")
                .because(forward.span, "the relation")
                .help("keep one of them, or give each relation a name with `relation = \"…\"`"),
            );
            continue;
        }
        pairs.push(Pair::Key {
            forward: forward.clone(),
            back: fitting.first().map(|back| (*back).clone()),
        });
    }
    pairs
}

fn of_kind<'a>(group: &[&'a End], kinds: &[MarkerKind]) -> Vec<&'a End> {
    group
        .iter()
        .copied()
        .filter(|end| kinds.contains(&end.kind))
        .collect()
}

/// More than one relation under one name, or without a name.
fn ambiguous(schema: &Schema, forwards: &[&End], many: &[&End], report: &mut Report) {
    let mut all: Vec<&End> = forwards.iter().chain(many).copied().collect();
    all.sort_by_key(|end| (end.model, end.field));
    let [first, rest @ ..] = all.as_slice() else {
        return;
    };
    let Some(last) = rest.last() else { return };
    let (one, other) = (&schema.model(first.model).name, &schema.model(first.target).name);
    let finding = match &last.name {
        Some(name) => Diagnostic::new(
            &R0104,
            last.span,
            format!("the name `{name}` stands for more than one relation between `{one}` and `{other}`"),
        )
        .help("give each relation a name of its own, the same on both sides"),
        None => Diagnostic::new(
            &R0103,
            last.span,
            format!("more than one relation joins `{one}` and `{other}`, so each needs a name"),
        )
        .help("add `relation = \"…\"` to each, the same on both sides"),
    };
    let finding = all
        .iter()
        .filter(|end| end.span != last.span)
        .fold(finding, |finding, end| {
            finding.because(end.span, "another relation")
        });
    report.push(finding);
}

/// The two fields of a join table.
fn both_many(schema: &Schema, many: &[&End], ends: &[End], report: &mut Report) -> Option<Pair> {
    match many {
        [a, b] if a.model == b.target && b.model == a.target => Some(Pair::Many {
            a: (*a).clone(),
            b: (*b).clone(),
        }),
        _ => {
            many.iter().for_each(|end| alone(schema, end, ends, report));
            None
        }
    }
}

/// A field whose other side is missing.
fn alone(schema: &Schema, end: &End, ends: &[End], report: &mut Report) {
    let (own, target) = (&schema.model(end.model).name, &schema.model(end.target).name);
    let wanted = match end.kind {
        MarkerKind::ManyToMany => "ManyToMany",
        _ => "BelongsTo",
    };
    let mut finding = Diagnostic::new(
        &R0102,
        end.span,
        format!(
            "`{}<{target}>` has no other side: `{target}` has no `{wanted}<{own}>`",
            end.kind.name()
        ),
    );
    if let Some(name) = &end.name {
        finding.message.push_str(&format!(" of the name `{name}`"));
    }
    let near = ends.iter().find(|other| {
        other.model == end.target
            && other.target == end.model
            && other.kind.name() == wanted
            && other.name != end.name
            && (other.model, other.field) != (end.model, end.field)
    });
    finding = match near {
        Some(other) => {
            let label = match &other.name {
                Some(name) => format!("this one has the name `{name}`"),
                None => "this one has no name".to_owned(),
            };
            finding
                .because(other.span, label)
                .help("give both sides the same `relation = \"…\"`")
        }
        None if wanted == "BelongsTo" => {
            let key = crate::names::snake_case(own);
            finding.help(format!(
                "add the key and the field to `{target}`: `{key}_id` and `{key}: BelongsTo<{own}>`"
            ))
        }
        None => finding.help(format!("add a field `ManyToMany<{own}>` to `{target}`")),
    };
    report.push(finding);
}
