//! `where` of a partial index: Prisma's objects as the conditions that they mean.

use super::Cx;
use super::names::{Member, Shape, Type};
use super::types::Scalar;
use crate::diagnostic::codes::prisma::{P0204, P0501};
use crate::front::prisma::tree::{Value, ValueKind, Word};
use crate::span::{Span, Spanned};
use crate::syntax::{BinaryOp, Expr, ExprKind, SpanOnly, UnaryOp};

/// `raw("…")`, or an object with a member for each field.
pub(super) fn read<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>, value: &Value<'t>) -> Option<Expr> {
    match &value.kind {
        ValueKind::Call(name, arguments) if name.text == "raw" => {
            let [argument] = arguments.as_slice() else {
                return cx.wrong_kind(value, "`raw(\"…\")` with one text");
            };
            let sql = cx.name(&argument.value)?;
            Some(call("sql", expr(sql.span, ExprKind::Str(sql.value)), value.span))
        }
        ValueKind::Object(members) => object(cx, shape, members, value.span),
        _ => cx.wrong_kind(value, "`raw(\"…\")` or `{ field: value }`"),
    }
}

fn object<'t>(
    cx: &mut Cx<'_, 't>,
    shape: &Shape<'t>,
    members: &[(Word<'t>, Value<'t>)],
    at: Span,
) -> Option<Expr> {
    let mut whole: Option<Expr> = None;
    for (name, value) in members {
        let one = condition(cx, shape, *name, value)?;
        whole = Some(match whole {
            Some(before) => expr(
                at,
                ExprKind::Binary(BinaryOp::And, Box::new(before), Box::new(one)),
            ),
            None => one,
        });
    }
    if whole.is_none() {
        cx.say(&P0501, at, "this condition says nothing");
    }
    whole
}

/// `field: value`, `field: { not: value }`
fn condition<'t>(cx: &mut Cx<'_, 't>, shape: &Shape<'t>, name: Word<'t>, value: &Value<'t>) -> Option<Expr> {
    let field = cx.field(shape, name)?;
    let member = shape.fields.get(field)?;
    let (value, not) = match &value.kind {
        ValueKind::Object(inner) => match inner.as_slice() {
            [(key, value)] if key.text == "not" => (value, true),
            _ => {
                cx.say(
                    &P0204,
                    value.span,
                    "a condition on a field is a value or `{ not: value }`",
                );
                return None;
            }
        },
        _ => (value, false),
    };
    let column = expr(name.span, ExprKind::Path(vec![member.rust.clone()]));
    if let ValueKind::Word("null") = value.kind {
        let method = if not { "is_some" } else { "is_none" };
        let kind = ExprKind::Method {
            receiver: Box::new(column),
            name: Spanned::new(method.to_owned(), value.span),
            args: Vec::new(),
        };
        return Some(expr(value.span, kind));
    }
    let op = if not { BinaryOp::NotEqual } else { BinaryOp::Equal };
    let operand = literal(cx, member, value)?;
    Some(expr(
        value.span,
        ExprKind::Binary(op, Box::new(column), Box::new(operand)),
    ))
}

fn literal<'t>(cx: &mut Cx<'_, 't>, member: &Member<'t>, value: &Value<'t>) -> Option<Expr> {
    let at = value.span;
    let kind = match (&member.ty, &value.kind) {
        (Type::Enum(one), ValueKind::Text(label)) => return variant(cx, *one, label, at),
        (Type::Scalar(Scalar::Boolean), ValueKind::Word(word @ ("true" | "false"))) => {
            ExprKind::Bool(*word == "true")
        }
        (Type::Scalar(Scalar::String), ValueKind::Text(text)) => ExprKind::Str(text.clone().into_owned()),
        (
            Type::Scalar(Scalar::Int | Scalar::BigInt | Scalar::Float | Scalar::Decimal),
            ValueKind::Number(digits),
        ) => return Some(number(digits, at)),
        _ => {
            let message = format!(
                "this is no value that `{}` could be compared with here",
                member.tree.name.text
            );
            cx.push(
                crate::diagnostic::Diagnostic::new(&P0501, at, message)
                    .help("write the condition as `raw(\"…\")`"),
            );
            return None;
        }
    };
    Some(expr(at, kind))
}

/// An enum's value, which Prisma takes for the text that the database has.
fn variant(cx: &mut Cx<'_, '_>, one: usize, label: &str, at: Span) -> Option<Expr> {
    let names = cx.names;
    let shape = names.enums.get(one)?;
    let position = shape
        .tree
        .values
        .iter()
        .position(|value| super::enums::label(value) == label);
    let Some(variant) = position.and_then(|position| shape.variants.get(position)) else {
        let message = format!(
            "the enum `{}` has no value that is `{label}` in the database",
            shape.tree.name.text
        );
        cx.say(&P0501, at, message);
        return None;
    };
    Some(expr(
        at,
        ExprKind::Path(vec![shape.rust.clone(), variant.clone()]),
    ))
}

/// A number, its sign apart.
pub(super) fn number(digits: &str, at: Span) -> Expr {
    let bare = digits.strip_prefix('-').unwrap_or(digits);
    let kind = match bare.contains('.') {
        true => ExprKind::Float(bare.to_owned()),
        false => ExprKind::Int(bare.to_owned()),
    };
    let bare = expr(at, kind);
    match digits.starts_with('-') {
        true => expr(at, ExprKind::Unary(UnaryOp::Negate, Box::new(bare))),
        false => bare,
    }
}

/// An expression at a place.
pub(super) fn expr(at: Span, kind: ExprKind) -> Expr {
    Expr {
        span: SpanOnly(at),
        kind,
    }
}

fn call(name: &str, argument: Expr, at: Span) -> Expr {
    expr(
        at,
        ExprKind::Call {
            name: Spanned::new(name.to_owned(), at),
            args: vec![argument],
        },
    )
}
