//! What must hold of both sides of a relation: Prisma's rules, which it alone has words for.

use super::{Forward, Side};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0403, P0404, P0405, P0406, P0407, P0505};
use crate::dialect::Dialect;
use crate::front::prisma::items::Cx;
use crate::front::prisma::items::keys::Keys;
use crate::front::prisma::items::names::Shape;
use crate::front::prisma::tree::Arity;
use crate::span::Span;
use crate::syntax::ReferentialAction;

/// A relation to a model that the client does not have is none of the client's either.
pub(super) fn follows_what_is_ignored(cx: &mut Cx<'_, '_>, side: &Side<'_, '_>) {
    let ignores = |shape: &Shape<'_>| shape.tree.attributes.iter().any(|one| one.name.text == "ignore");
    let target_is_ignored = cx.names.shapes.get(side.at.target).is_some_and(ignores);
    let says = side
        .member
        .tree
        .attributes
        .iter()
        .any(|one| one.name.text == "ignore");
    if target_is_ignored && !says && !ignores(side.shape) {
        let message = format!(
            "`{}` leads to an ignored model, so that it is ignored as well",
            side.name()
        );
        let finding = Diagnostic::new(&P0505, side.member.tree.name.span, message);
        cx.push(finding.help("add `@ignore`"));
    }
}

pub(super) fn many_to_many(cx: &mut Cx<'_, '_>, keys: &Keys<'_>, side: &Side<'_, '_>, other: &Side<'_, '_>) {
    let said = side.said;
    if said.has_key() || said.on_delete.is_some() || said.on_update.is_some() {
        let message = format!(
            "`{}` and `{}` are lists on both sides, whose join table Prisma makes itself",
            side.name(),
            other.name()
        );
        let finding = Diagnostic::new(&P0406, side.span(), message);
        cx.push(finding.help("take out everything but the name, or write the join table as a model"));
    }
    if keys.of(side.at.shape).single_id().is_none() {
        let message = format!(
            "a join table needs an id of one field, which `{}` does not have",
            side.shape.name()
        );
        let finding = Diagnostic::new(&P0406, side.shape.tree.name.span, message);
        cx.push(
            finding
                .because(other.member.tree.name.span, "the relation")
                .help("write the join table as a model"),
        );
    }
}

pub(super) fn no_key_on_the_back(cx: &mut Cx<'_, '_>, forward: &Side<'_, '_>, back: &Side<'_, '_>) {
    let said = back.said;
    let (wrong, code) = if said.has_key() {
        ("`fields` and `references`", &P0403)
    } else if said.on_delete.is_some() || said.on_update.is_some() {
        ("`onDelete` and `onUpdate`", &P0407)
    } else {
        return;
    };
    let message = format!(
        "{wrong} stand on the side of the key, which is `{}` of `{}`",
        forward.name(),
        forward.shape.name()
    );
    let finding = Diagnostic::new(code, back.span(), message);
    cx.push(finding.because(forward.member.tree.name.span, "the side of the key"));
}

pub(super) fn key_is_unique(cx: &mut Cx<'_, '_>, keys: &Keys<'_>, side: &Side<'_, '_>, role: &Forward) {
    if keys.of(side.at.shape).unique().any(|fields| fields == role.key) {
        return;
    }
    let fields: Vec<&str> = role.key.iter().map(|at| side.shape.field_name(*at)).collect();
    let message = format!(
        "a one-to-one relation has a unique key, and `{}` can repeat",
        fields.join(", ")
    );
    let finding = Diagnostic::new(&P0404, side.span(), message);
    cx.push(finding.help(match fields.as_slice() {
        [field] => format!("add `@unique` to `{field}`"),
        _ => format!(
            "add `@@unique([{}])` to `{}`",
            fields.join(", "),
            side.shape.name()
        ),
    }));
}

pub(super) fn types_are_equal(
    cx: &mut Cx<'_, '_>,
    side: &Side<'_, '_>,
    other: &Side<'_, '_>,
    role: &Forward,
) {
    for ((own, referenced), at) in role.key.iter().zip(&role.references).zip(&role.key_spans) {
        let (Some(own), Some(referenced)) =
            (side.shape.fields.get(*own), other.shape.fields.get(*referenced))
        else {
            continue;
        };
        if own.ty != referenced.ty {
            let message = format!(
                "`{}` has another type than `{}` of `{}`, which it refers to",
                own.tree.name.text,
                referenced.tree.name.text,
                other.shape.name()
            );
            let finding = Diagnostic::new(&P0403, *at, message);
            let finding = finding.because(own.tree.ty.span, "its type");
            cx.push(finding.because(referenced.tree.ty.span, "the other type"));
        }
    }
}

pub(super) fn reference_is_a_key(
    cx: &mut Cx<'_, '_>,
    keys: &Keys<'_>,
    side: &Side<'_, '_>,
    other: &Side<'_, '_>,
    role: &Forward,
    at: Span,
) {
    let mut wanted = role.references.clone();
    wanted.sort_unstable();
    let is_wanted = |fields: &[usize]| {
        let mut fields = fields.to_vec();
        fields.sort_unstable();
        fields == wanted
    };
    if keys.of(side.at.target).unique().any(is_wanted) {
        return;
    }
    let names: Vec<&str> = role
        .references
        .iter()
        .map(|at| other.shape.field_name(*at))
        .collect();
    let message = format!(
        "`{}` is no unique key of `{}`",
        names.join(", "),
        other.shape.name()
    );
    let finding = Diagnostic::new(&P0405, at, message);
    cx.push(finding.help(match names.as_slice() {
        [field] => format!("add `@unique` to `{field}`"),
        _ => format!(
            "add `@@unique([{}])` to `{}`",
            names.join(", "),
            other.shape.name()
        ),
    }));
}

pub(super) fn required_needs_required(cx: &mut Cx<'_, '_>, side: &Side<'_, '_>, role: &Forward) {
    if side.member.tree.arity != Arity::Required {
        return;
    }
    let optional = role.key.iter().find_map(|at| {
        let member = side.shape.fields.get(*at)?;
        (member.tree.arity == Arity::Optional).then_some(member)
    });
    if let Some(optional) = optional {
        let message = format!(
            "`{}` is required, but its key `{}` is not",
            side.name(),
            optional.tree.name.text
        );
        let finding = Diagnostic::new(&P0403, side.member.tree.ty.span, message);
        cx.push(
            finding
                .because(optional.tree.ty.span, "the key")
                .help("make both optional, or neither"),
        );
    }
}

/// PostgreSQL takes the action and fails when it is needed; Prisma only warns there.
pub(super) fn set_null_needs_optional(cx: &mut Cx<'_, '_>, side: &Side<'_, '_>, role: &Forward) {
    if cx.settings.dialect == Dialect::PostgreSql {
        return;
    }
    let required = role.key.iter().any(|at| {
        let member = side.shape.fields.get(*at);
        member.is_some_and(|member| member.tree.arity == Arity::Required)
    });
    for action in [&role.on_delete, &role.on_update].into_iter().flatten() {
        if action.value == ReferentialAction::SetNull && required {
            cx.say(&P0407, action.span, "`SetNull` needs a key that may be null");
        }
    }
}
