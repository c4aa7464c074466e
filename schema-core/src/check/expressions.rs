//! Expressions: what a place or a dialect cannot evaluate.

use super::{Cx, ModelAt};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{DatabaseId, Expr, IndexValue, ModelId, Part};
use crate::span::Span;

/// Where an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Check,
    Index,
    Generated,
    Policy,
}

impl Place {
    pub(super) fn words(self) -> &'static str {
        match self {
            Place::Check => "a check",
            Place::Index => "an index",
            Place::Generated => "a generated column",
            Place::Policy => "a policy",
        }
    }
}

/// An expression of a model.
pub(super) struct Placed<'a> {
    pub(super) expr: &'a Expr,
    pub(super) place: Place,
    pub(super) at: Span,
    pub(super) databases: &'a [DatabaseId],
}

/// Every expression of a model.
pub(super) fn all<'a>(model: ModelAt<'a>, cx: &Cx<'_>) -> Vec<Placed<'a>> {
    let mut found = Vec::new();
    for one in model.columns() {
        if let Some(generated) = &one.column.generated {
            found.push(Placed {
                expr: &generated.expr,
                place: Place::Generated,
                at: cx.at(model.key_part(one, "generated")),
                databases: &one.field.databases,
            });
        }
    }
    for (at, check) in (0..).zip(&model.model.checks) {
        found.push(Placed {
            expr: &check.expr,
            place: Place::Check,
            at: cx.at(Part::Check(model.id, at)),
            databases: &check.databases,
        });
    }
    for one in model.indexes() {
        let columns = (0..)
            .zip(&one.index.columns)
            .filter_map(|(at, column)| match &column.value {
                IndexValue::Expr(expr) => Some((expr, Part::IndexColumn(model.id, one.at, at))),
                IndexValue::Field(_) => None,
            });
        let predicate = one
            .index
            .predicate
            .iter()
            .map(|expr| (expr, model.index_part(one, "where")));
        for (expr, part) in columns.chain(predicate) {
            found.push(Placed {
                expr,
                place: Place::Index,
                at: cx.at(part),
                databases: &one.index.databases,
            });
        }
    }
    let policies = model
        .model
        .row_security
        .iter()
        .flat_map(|security| &security.policies);
    for (at, policy) in (0..).zip(policies) {
        for expr in policy.using.iter().chain(&policy.with_check) {
            found.push(Placed {
                expr,
                place: Place::Policy,
                at: cx.at(Part::Policy(model.id, at)),
                databases: &model.model.databases,
            });
        }
    }
    found
}

/// Calls `visit` for an expression and everything in it, with the number of `exists` around it.
pub(super) fn walk<'a>(expr: &'a Expr, visit: &mut dyn FnMut(&'a Expr, u32)) {
    walk_in(expr, 0, visit);
}

fn walk_in<'a>(expr: &'a Expr, inside: u32, visit: &mut dyn FnMut(&'a Expr, u32)) {
    visit(expr, inside);
    let inside = inside + u32::from(matches!(expr, Expr::Exists(..)));
    for part in parts(expr) {
        walk_in(part, inside, visit);
    }
}

/// The expressions that an expression is made of.
pub(super) fn parts(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::Field(_) | Expr::Outer(_) | Expr::Value(_) | Expr::Now | Expr::Setting(_) | Expr::Sql(_) => {
            Vec::new()
        }
        Expr::Not(inner)
        | Expr::Negate(inner)
        | Expr::IsNull(inner)
        | Expr::IsNotNull(inner)
        | Expr::In(inner, _)
        | Expr::Length(inner, _)
        | Expr::Trim(inner)
        | Expr::Lower(inner)
        | Expr::Upper(inner)
        | Expr::StartsWith(inner, _)
        | Expr::EndsWith(inner, _)
        | Expr::Contains(inner, _)
        | Expr::Matches { value: inner, .. }
        | Expr::Exists(_, inner) => vec![inner],
        Expr::Compare(_, left, right) | Expr::Arithmetic(_, left, right) => vec![left, right],
        Expr::All(parts) | Expr::Any(parts) | Expr::Coalesce(parts) => parts.iter().collect(),
    }
}

/// Indexes and generated columns are computed once, checks see one row: what changes with the time, the session or other
/// rows has no place there.
pub(super) fn stand_in_a_fitting_place(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    for one in all(model, cx) {
        let timeless = cx.lacking(one.databases, |facts| facts.now_in_checks);
        let mut messages: Vec<(&str, String)> = Vec::new();
        walk(one.expr, &mut |expr, _| {
            let words = one.place.words();
            match (expr, one.place) {
                (Expr::Now, Place::Index | Place::Generated) => messages.push((
                    "compare with the time in the query",
                    format!("`now()` changes all the time, and {words} is computed once"),
                )),
                (Expr::Now, Place::Check) => messages.extend(timeless.iter().map(|dialect| {
                    let message = format!("{dialect} takes no `now()` in a check");
                    ("compare with the time in the program", message)
                })),
                (Expr::Exists(..), Place::Check | Place::Index | Place::Generated) => messages.push((
                    "use a foreign key, or a trigger",
                    format!("{words} sees one row only, so `exists` stands only in policies"),
                )),
                (Expr::Setting(_), Place::Check | Place::Index | Place::Generated) => messages.push((
                    "use it in a policy",
                    format!("{words} must not depend on the session, so `setting` stands only in policies"),
                )),
                _ => {}
            }
        });
        messages.dedup();
        for (help, message) in messages {
            cx.push(Diagnostic::new(&E0401, one.at, message).help(help));
        }
    }
}

/// SQLite comes without regular expressions; a model that `exists` asks must be in the same database.
pub(super) fn are_known_to_the_dialect(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    for one in all(model, cx) {
        let mut matches = false;
        let mut asked: Vec<ModelId> = Vec::new();
        walk(one.expr, &mut |expr, _| match expr {
            Expr::Matches { .. } => matches = true,
            Expr::Exists(id, _) => asked.push(*id),
            _ => {}
        });
        let plain = cx.lacking(one.databases, |facts| facts.regular_expressions);
        for dialect in plain.into_iter().filter(|_| matches) {
            let message = format!("{dialect} has no regular expressions");
            cx.push(Diagnostic::new(&E0402, one.at, message).help(
                "say it with `contains`, `starts_with`, `ends_with` and `len`, or check it in the program",
            ));
        }
        for id in asked {
            let other = cx.schema.model(id);
            if let Some(missing) = one.databases.iter().find(|id| !other.databases.contains(id)) {
                let database = &cx.schema.database(*missing).name;
                cx.push(Diagnostic::new(
                    &E0403,
                    one.at,
                    format!(
                        "`exists` asks `{}`, which is not in the database `{database}`",
                        other.name
                    ),
                ));
            }
        }
    }
}
