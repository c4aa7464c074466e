//! Which relation fields belong together: two models and a name say it.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::Cx;
use super::names::{Member, Shape};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0401, P0402};
use crate::span::Span;

/// A relation field.
pub(super) struct End<'t> {
    pub(super) shape: usize,
    pub(super) field: usize,
    /// The model that it leads to.
    pub(super) target: usize,
    pub(super) name: Option<Cow<'t, str>>,
}

/// Pairs of positions in `ends`, the first of each in the order of the source; reports those that have none.
pub(super) fn pair(cx: &mut Cx<'_, '_>, ends: &[End<'_>]) -> Vec<(usize, usize)> {
    let mut places: FxHashMap<(usize, usize, Option<&str>), usize> = FxHashMap::default();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, end) in ends.iter().enumerate() {
        let (low, high) = (end.shape.min(end.target), end.shape.max(end.target));
        let place = *places.entry((low, high, end.name.as_deref())).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.push(at);
        }
    }
    let mut pairs = Vec::with_capacity(groups.len());
    for group in &groups {
        match group.as_slice() {
            [only] => alone(cx, ends, *only),
            [one, other] => {
                let (Some(first), Some(second)) = (ends.get(*one), ends.get(*other)) else {
                    continue;
                };
                let is_self = first.shape == first.target;
                if is_self && first.name.is_none() {
                    ambiguous(cx, ends, group);
                } else if !is_self && first.shape == second.shape {
                    alone_or_ambiguous(cx, ends, group);
                } else {
                    pairs.push((*one, *other));
                }
            }
            _ => ambiguous(cx, ends, group),
        }
    }
    pairs
}

fn place<'s, 't>(cx: &Cx<'s, 't>, end: &End<'_>) -> Option<(&'s Shape<'t>, &'s Member<'t>)> {
    let shape = cx.names.shapes.get(end.shape)?;
    Some((shape, shape.fields.get(end.field)?))
}

fn span(cx: &Cx<'_, '_>, end: &End<'_>) -> Span {
    place(cx, end).map_or(Span::NOWHERE, |(_, member)| member.tree.name.span)
}

/// Two fields on one side: without names nobody knows which is which; with one of them said, both lack their other side.
fn alone_or_ambiguous(cx: &mut Cx<'_, '_>, ends: &[End<'_>], group: &[usize]) {
    let is_named = group
        .iter()
        .any(|at| ends.get(*at).is_some_and(|end| end.name.is_some()));
    if is_named {
        ambiguous(cx, ends, group);
    } else {
        group.iter().for_each(|at| alone(cx, ends, *at));
    }
}

/// A field without its other side.
fn alone(cx: &mut Cx<'_, '_>, ends: &[End<'_>], at: usize) {
    let Some(end) = ends.get(at) else { return };
    let Some((shape, member)) = place(cx, end) else {
        return;
    };
    let Some(target) = cx.names.shapes.get(end.target) else {
        return;
    };
    let message = format!(
        "`{}` of `{}` has no other side: no field of `{}` leads back{}",
        member.tree.name.text,
        shape.name(),
        target.name(),
        end.name
            .as_ref()
            .map_or(String::new(), |name| format!(" under the name `{name}`"))
    );
    let finding = Diagnostic::new(&P0401, member.tree.name.span, message);
    cx.push(finding.help(format!(
        "add a field to `{}`, such as `{}s {}[]`",
        target.name(),
        crate::names::in_case(shape.name(), crate::syntax::Case::Camel),
        shape.name()
    )));
}

/// Fields that could belong to each other in more than one way.
fn ambiguous(cx: &mut Cx<'_, '_>, ends: &[End<'_>], group: &[usize]) {
    let among: Vec<&End<'_>> = group.iter().filter_map(|at| ends.get(*at)).collect();
    let Some((last, before)) = among.split_last() else {
        return;
    };
    let Some(one) = cx.names.shapes.get(last.shape.min(last.target)) else {
        return;
    };
    let Some(other) = cx.names.shapes.get(last.shape.max(last.target)) else {
        return;
    };
    let message = match &last.name {
        Some(name) => format!(
            "the name `{name}` is given to more than one relation between `{}` and `{}`",
            one.name(),
            other.name()
        ),
        None if last.shape == last.target => {
            format!(
                "a relation of `{}` with itself has a name on both its sides",
                one.name()
            )
        }
        None => format!(
            "more than one relation joins `{}` and `{}`, so that each has a name",
            one.name(),
            other.name()
        ),
    };
    let mut finding = Diagnostic::new(&P0402, span(cx, last), message);
    for other in before.iter().take(8) {
        finding = finding.because(span(cx, other), "another field of it");
    }
    cx.push(finding.help("write `@relation(\"name\")`, the same on both sides of one relation"));
}
