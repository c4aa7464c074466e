//! What must hold of the keys of a model, by Prisma's rules.

use super::ShapeKeys;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0501, P0502};
use crate::front::prisma::items::Cx;
use crate::front::prisma::items::names::{Shape, Type};
use crate::front::prisma::tree::Arity;
use crate::span::Span;

/// Indexes of one model. Each is held against all others.
const MOST_INDEXES: usize = 4096;

pub(super) fn not_too_many(cx: &mut Cx<'_, '_>, shape: &Shape<'_>, keys: &ShapeKeys<'_>) {
    let count = keys.on_fields.len() + keys.of_block.len();
    if count > MOST_INDEXES {
        let message = format!(
            "`{}` has {count} keys and indexes, and {MOST_INDEXES} is the most",
            shape.name()
        );
        cx.say(&P0501, shape.tree.name.span, message);
    }
}

pub(super) fn relation_in_a_key(cx: &mut Cx<'_, '_>, shape: &Shape<'_>, field: usize, at: Span) {
    let message = format!(
        "`{}` is a relation, and has no column that could be a key",
        shape.field_name(field)
    );
    let finding = Diagnostic::new(&P0501, at, message);
    cx.push(finding.help("name the scalar fields that the relation has in `fields`"));
}

pub(super) fn fits_an_id(cx: &mut Cx<'_, '_>, shape: &Shape<'_>, at: Span, fields: &[usize]) {
    if shape.tree.is_view {
        cx.say(&P0501, at, "a view has no id");
        return;
    }
    for field in fields {
        let Some(member) = shape.fields.get(*field) else {
            continue;
        };
        if member.tree.arity != Arity::Required && member.is_column() {
            let message = format!(
                "`{}` is part of the id, so it is required and no list",
                member.tree.name.text
            );
            let finding = Diagnostic::new(&P0501, at, message);
            cx.push(finding.because(member.tree.ty.span, "the field"));
        }
    }
}

pub(super) fn one_id(cx: &mut Cx<'_, '_>, shape: &Shape<'_>, at: Span, keys: &ShapeKeys<'_>) {
    if keys.ids.len() > 1 {
        let message = format!("the model `{}` has another id already", shape.name());
        let finding = Diagnostic::new(&P0501, at, message);
        cx.push(finding.help("use `@@id([…])` when several fields are the id together"));
    }
}

/// Prisma's client finds a row by a key that is never null.
pub(super) fn rows_can_be_told_apart(cx: &mut Cx<'_, '_>, shape: &Shape<'_>, keys: &ShapeKeys<'_>) {
    let ignored = shape.tree.attributes.iter().any(|one| one.name.text == "ignore");
    if shape.tree.is_view || ignored {
        return;
    }
    let is_whole = |field: &usize| {
        shape.fields.get(*field).is_some_and(|member| {
            member.tree.arity == Arity::Required && !matches!(member.ty, Type::Unsupported(_))
        })
    };
    if !keys.unique().any(|fields| fields.iter().all(is_whole)) {
        let message = format!(
            "the rows of `{}` cannot be told apart: no id, and no unique key of required fields",
            shape.name()
        );
        let finding = Diagnostic::new(&P0502, shape.tree.name.span, message);
        cx.push(finding.help("add `@id`, `@unique`, `@@id([…])` or `@@unique([…])`, or `@@ignore`"));
    }
}
