//! Tenants, soft deletion, row-level security.

use super::attribute::Entry;
use super::cx::Cx;
use super::{expr, text};
use crate::front::resolve::checks::of_commands;
use crate::front::resolve::security::{SETTING, tenant_policies};
use crate::names::rust::identifier;
use crate::schema::{Expr, FieldId, FieldKind, Model, ModelId, Policy, Relation, SoftDelete, Tenant};
use crate::syntax::PolicyCommand;

/// `tenant = …`
pub(super) fn tenant(cx: &Cx<'_>, model: &Model) -> Option<Entry> {
    let path = match model.tenant.as_ref()? {
        Tenant::Column(field) => identifier(&model.field(*field).name),
        Tenant::Through { relation, field } => {
            let FieldKind::Relation(side) = &model.field(*relation).kind else {
                return None;
            };
            let Relation::Key(key) = cx.schema.relation(side.relation) else {
                return None;
            };
            let column = &cx.schema.model(key.target).field(*field).name;
            format!(
                "{}.{}",
                identifier(&model.field(*relation).name),
                identifier(column)
            )
        }
    };
    Some(Entry::value("tenant", &path))
}

/// `soft_delete = …`; `check` is the name of the constraint that keeps flag and time in step.
pub(super) fn soft_delete(model: &Model, check: Option<&str>) -> Option<Entry> {
    let SoftDelete { flag, at } = model.soft_delete.as_ref()?;
    let name = |id: FieldId| identifier(&model.field(id).name);
    Some(match (flag, at) {
        (Some(one), None) | (None, Some(one)) => Entry::value("soft_delete", &name(*one)),
        (Some(flag), Some(at)) => {
            let mut entries = vec![Entry::value("flag", &name(*flag)), Entry::value("at", &name(*at))];
            entries.extend(check.map(|check| Entry::text("check", check)));
            Entry::list("soft_delete", entries)
        }
        (None, None) => return None,
    })
}

/// `rls`, and the policies that it does not make itself.
pub(super) fn rls<'m>(cx: &Cx<'_>, id: ModelId, model: &'m Model) -> (Option<Entry>, &'m [Policy]) {
    let Some(security) = &model.row_security else {
        return (None, &[]);
    };
    let policies = security.policies.as_slice();
    let mut entries = Vec::new();
    if security.force {
        entries.push(Entry::word("force"));
    }
    let mut rest = policies;
    if model.tenant.is_some() {
        let Some((setting, others)) = of_tenant(cx, id, policies) else {
            // With a tenant `rls` would make policies; those in words switch it on as well.
            return (None, policies);
        };
        rest = others;
        if setting != SETTING {
            entries.push(Entry::text("setting", setting));
        }
    }
    let entry = if entries.is_empty() {
        Entry::word("rls")
    } else {
        Entry::list("rls", entries)
    };
    (Some(entry), rest)
}

/// The setting of the policies that `rls` makes of a tenant, when those come first, and the policies after them.
fn of_tenant<'m>(cx: &Cx<'_>, id: ModelId, policies: &'m [Policy]) -> Option<(&'m str, &'m [Policy])> {
    let setting = setting(policies.first()?.using.as_ref()?)?;
    let made = tenant_policies(cx.schema, id, setting);
    let rest = policies.strip_prefix(made.as_slice())?;
    Some((setting, rest))
}

/// The first setting that a condition asks for.
fn setting(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Setting(name) => Some(name),
        Expr::Compare(_, left, right) => setting(left).or_else(|| setting(right)),
        Expr::Exists(_, inner) => setting(inner),
        Expr::All(all) => all.iter().find_map(setting),
        _ => None,
    }
}

/// `policy(…)` for each, several commands of one condition together.
pub(super) fn policies(cx: &mut Cx<'_>, id: ModelId, mut policies: &[Policy]) -> Vec<Entry> {
    let mut entries = Vec::new();
    while let Some((commands, written)) = together(policies) {
        let count = commands.len().max(1);
        policies = policies.get(count..).unwrap_or_default();
        entries.push(policy(cx, id, &written, &commands));
    }
    entries
}

/// As many of the first policies as one `policy(…)` stands for: their commands, and what it says.
fn together(policies: &[Policy]) -> Option<(Vec<PolicyCommand>, Policy)> {
    let first = policies.first()?;
    let Some(command) = first.command else {
        return Some((Vec::new(), first.clone()));
    };
    let mut best = (vec![command], first.clone());
    let mut written = first.clone();
    let mut commands = vec![command];
    for next in policies.iter().skip(1) {
        let Some(command) = next.command.filter(|command| !commands.contains(command)) else {
            break;
        };
        commands.push(command);
        written.using = written.using.or_else(|| next.using.clone());
        written.with_check = written.with_check.or_else(|| next.with_check.clone());
        if policies.starts_with(&of_commands(&written, &commands)) {
            best = (commands.clone(), written.clone());
        }
    }
    Some(best)
}

fn policy(cx: &mut Cx<'_>, id: ModelId, policy: &Policy, commands: &[PolicyCommand]) -> Entry {
    let mut entries = vec![Entry::text("name", &policy.name)];
    if !commands.is_empty() {
        let words = commands.iter().map(|command| Entry::word(command.word()));
        entries.push(Entry::list("command", words));
    }
    if !policy.roles.is_empty() {
        let roles = policy.roles.iter();
        let roles = roles.map(|role| Entry::Literal(text::string(role)));
        entries.push(Entry::list("role", roles));
    }
    if policy.restrictive {
        entries.push(Entry::word("restrictive"));
    }
    for (key, condition) in [("using", &policy.using), ("with_check", &policy.with_check)] {
        if let Some(condition) = condition {
            entries.push(Entry::expr(key, &expr::write(cx, id, condition)));
        }
    }
    Entry::list("policy", entries)
}
