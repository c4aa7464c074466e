//! Row-level security. Never weakened: a database that has none must not look as if it had.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cx, ModelAt, expressions, names};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::expressions::*;
use crate::schema::{Expr, ModelId, Part, Policy};
use crate::syntax::PolicyCommand;

/// Only PostgreSQL has policies.
pub(super) fn need_postgresql(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    if model.model.row_security.is_none() {
        return;
    }
    let at = cx.at(Part::ModelKey(model.id, "rls"));
    let name = &model.model.name;
    for dialect in cx.lacking(&model.model.databases, |facts| facts.row_security) {
        cx.push(
            Diagnostic::new(
                &E0501,
                at,
                format!(
                    "{dialect} has no row-level security, so the rows of `{name}` would be open to everyone"
                ),
            )
            .help("drop `rls` and `policy`, and scope queries with `tenant`"),
        );
    }
}

/// A table's policies are told apart by name.
pub(super) fn names_differ(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(security) = &model.model.row_security else {
        return;
    };
    let mut taken: BTreeMap<&str, u32> = BTreeMap::new();
    for (at, policy) in (0..).zip(&security.policies) {
        let span = cx.at(Part::Policy(model.id, at));
        names::writable("the policy", &policy.name, &model.model.databases, span, cx);
        if let Some(first) = taken.insert(&policy.name, at) {
            let because = cx.at(Part::Policy(model.id, first));
            cx.push(
                Diagnostic::new(
                    &E0502,
                    span,
                    format!("two policies of the table are named `{}`", policy.name),
                )
                .because(because, "the first"),
            );
        }
        for role in &policy.roles {
            names::writable("the role", role, &model.model.databases, span, cx);
        }
    }
}

/// `USING` filters rows that are there, `WITH CHECK` those that are written: not every command has both.
pub(super) fn conditions_fit_the_command(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(security) = &model.model.row_security else {
        return;
    };
    for (at, policy) in (0..).zip(&security.policies) {
        let message = match (
            policy.command,
            policy.using.is_some(),
            policy.with_check.is_some(),
        ) {
            (Some(PolicyCommand::Insert), true, _) => {
                "a policy for `insert` has no `using`: there is no row yet to look at"
            }
            (Some(PolicyCommand::Select | PolicyCommand::Delete), _, true) => {
                "a policy for `select` or `delete` has no `with_check`: nothing is written"
            }
            (Some(PolicyCommand::Insert), _, false) => {
                "a policy for `insert` needs `with_check`: there is no row yet for `using` to look at"
            }
            (_, false, false) => "the policy has neither `using` nor `with_check`",
            _ => continue,
        };
        let span = cx.at(Part::Policy(model.id, at));
        cx.push(Diagnostic::new(&E0503, span, message));
    }
}

/// Restrictive policies only take away; without a permissive one nobody sees a row, nor without any.
pub(super) fn let_somebody_through(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(security) = &model.model.row_security else {
        return;
    };
    if security.policies.iter().any(|policy| !policy.restrictive) {
        return;
    }
    let name = &model.model.name;
    let (message, help) = if security.policies.is_empty() {
        (
            format!("`{name}` has `rls` and no policy, so nobody but the owner sees a row"),
            "add `tenant = …`, whose policies `rls` writes, or a `policy(…)`",
        )
    } else {
        (
            format!("all policies of `{name}` are restrictive, so nobody but the owner sees a row"),
            "add a policy that is not `restrictive`",
        )
    };
    let at = cx.at(Part::ModelKey(model.id, "rls"));
    cx.push(Diagnostic::new(&E0504, at, message).help(help));
}

/// A policy that asks its own table, directly or through the policies of others, would have to be asked to answer itself:
/// PostgreSQL refuses every query with "infinite recursion detected".
pub(super) fn do_not_ask_themselves(model: ModelAt<'_>, cx: &mut Cx<'_>) {
    let Some(security) = &model.model.row_security else {
        return;
    };
    for (at, policy) in (0..).zip(&security.policies) {
        let mut seen = BTreeSet::new();
        let mut open = asked(policy);
        while let Some(next) = open.pop() {
            if next == model.id {
                let span = cx.at(Part::Policy(model.id, at));
                let name = &model.model.name;
                cx.push(
                    Diagnostic::new(
                        &E0505,
                        span,
                        format!(
                            "the policy `{}` asks `{name}`, whose rows it guards itself",
                            policy.name
                        ),
                    )
                    .help(
                        "ask a table whose policies do not lead back, or a function with `security definer`",
                    ),
                );
                break;
            }
            if seen.insert(next)
                && let Some(security) = &cx.schema.model(next).row_security
            {
                open.extend(security.policies.iter().flat_map(asked));
            }
        }
    }
}

/// The models that a policy asks.
fn asked(policy: &Policy) -> Vec<ModelId> {
    let mut found = Vec::new();
    for expr in policy.using.iter().chain(&policy.with_check) {
        expressions::walk(expr, &mut |expr, _| {
            if let Expr::Exists(id, _) = expr {
                found.push(*id);
            }
        });
    }
    found
}
