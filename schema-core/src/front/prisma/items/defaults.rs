//! `@default(…)`.

use super::Cx;
use super::args::Known;
use super::names::{Member, Type};
use super::predicate::{expr, number};
use super::types::Scalar;
use crate::back::prisma::is_canonical;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::P0503;
use crate::dialect::Dialect;
use crate::front::prisma::tree::{Argument, Arity, Attribute, Value, ValueKind, Word};
use crate::schema::ScalarType;
use crate::span::{Span, Spanned};
use crate::syntax::{Default, Expr, ExprKind};

const DEFAULT: Known = Known {
    first: Some("value"),
    names: &["value", "map"],
};

/// The default of a column; `ty` is the Rust type of its scalar.
pub(super) fn read<'t>(
    cx: &mut Cx<'_, 't>,
    member: &Member<'t>,
    attribute: &Attribute<'t>,
    ty: Option<ScalarType>,
) -> Option<Spanned<Default>> {
    let args = cx.args(attribute, &DEFAULT);
    if let Some(map) = args.get("map") {
        cx.say(&P0503, map.span, "only the defaults of SQL Server have names");
    }
    let value = cx.need(&args, "@default", "value")?;
    let default = match &value.kind {
        ValueKind::Call(name, arguments) => function(cx, member, *name, arguments, value.span)?,
        _ if matches!(member.ty, Type::Unsupported(_)) => {
            return refuse(
                cx,
                value.span,
                "a column of a type that Prisma does not know has only `dbgenerated(\"…\")`",
            );
        }
        ValueKind::List(values) => {
            if member.tree.arity != Arity::List {
                return refuse(cx, value.span, "a list is the default of lists only");
            }
            let all: Vec<Option<Expr>> = values.iter().map(|one| literal(cx, member, one, ty)).collect();
            let all: Option<Vec<Expr>> = all.into_iter().collect();
            Default::Literal(expr(value.span, ExprKind::Array(all?)))
        }
        _ if member.tree.arity == Arity::List => {
            return refuse(cx, value.span, "the default of a list is a list");
        }
        ValueKind::Text(text) if member.ty == Type::Scalar(Scalar::Json) => {
            if serde_json::from_str::<serde::de::IgnoredAny>(text).is_err() {
                return refuse(cx, value.span, "this text is not JSON");
            }
            Default::Json(text.clone().into_owned())
        }
        _ => Default::Literal(literal(cx, member, value, ty)?),
    };
    Some(Spanned::new(default, value.span))
}

fn refuse<T>(cx: &mut Cx<'_, '_>, at: Span, message: &str) -> Option<T> {
    cx.say(&P0503, at, message);
    None
}

fn literal<'t>(
    cx: &mut Cx<'_, 't>,
    member: &Member<'t>,
    value: &Value<'t>,
    ty: Option<ScalarType>,
) -> Option<Expr> {
    let at = value.span;
    let scalar = match member.ty {
        Type::Enum(one) => return variant(cx, one, value),
        Type::Scalar(scalar) => scalar,
        _ => return None,
    };
    let kind = match (scalar, &value.kind) {
        (Scalar::Boolean, ValueKind::Word(word @ ("true" | "false"))) => ExprKind::Bool(*word == "true"),
        (Scalar::Int | Scalar::BigInt, ValueKind::Number(digits)) => return integer(cx, digits, at),
        (Scalar::Float | Scalar::Decimal, ValueKind::Number(digits)) => return Some(number(digits, at)),
        (Scalar::DateTime, ValueKind::Text(text)) => {
            let ty = ty.unwrap_or(ScalarType::DateTime);
            match moment(ty, text) {
                Some(text) => ExprKind::Str(text),
                None => return refuse(cx, at, "this is no moment such as `2024-01-31T12:00:00Z`"),
            }
        }
        (Scalar::String | Scalar::Json | Scalar::Bytes | Scalar::Decimal, ValueKind::Text(text)) => {
            ExprKind::Str(text.clone().into_owned())
        }
        _ => {
            let wanted = match scalar {
                Scalar::Boolean => "`true` or `false`",
                Scalar::Int | Scalar::BigInt => "a whole number",
                Scalar::Float => "a number",
                Scalar::Decimal => "a number, or a text with one",
                Scalar::DateTime => "a text such as `\"2024-01-31T12:00:00Z\"`, or `now()`",
                Scalar::Json => "a text with JSON",
                Scalar::Bytes => "a text in base64",
                Scalar::String => "a text",
            };
            return refuse(
                cx,
                at,
                &format!("the default of a `{}` is {wanted}", scalar.name()),
            );
        }
    };
    Some(expr(at, kind))
}

fn integer(cx: &mut Cx<'_, '_>, digits: &str, at: Span) -> Option<Expr> {
    match digits.parse::<i64>() {
        Ok(number) => Some(self::number(&number.to_string(), at)),
        Err(_) => refuse(cx, at, "this is no whole number of 64 bits"),
    }
}

/// The text of a moment for a Rust type: of a date only the day, of a time of day only that, when nothing else is said.
pub(super) fn moment(ty: ScalarType, text: &str) -> Option<String> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let zone = time.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = time.split_at(zone);
    let is_utc = matches!(zone, "Z" | "z" | "+00:00" | "-00:00");
    match ty {
        ScalarType::Date => {
            let midnight = time.trim_end_matches(['0', '.']) == "00:00:" || time == "00:00:00";
            (midnight && is_utc).then(|| date.to_owned())
        }
        ScalarType::Time => (date == "1970-01-01" && is_utc).then(|| time.to_owned()),
        _ => Some(text.to_owned()),
    }
}

fn variant(cx: &mut Cx<'_, '_>, one: usize, value: &Value<'_>) -> Option<Expr> {
    let shape = cx.names.enums.get(one)?;
    let ValueKind::Word(name) = value.kind else {
        let message = format!(
            "the default is a value of the enum `{}`, without quotes",
            shape.tree.name.text
        );
        return refuse(cx, value.span, &message);
    };
    let position = shape.tree.values.iter().position(|value| value.name.text == name);
    let Some(variant) = position.and_then(|at| shape.variants.get(at)) else {
        let message = format!("the enum `{}` has no value `{name}`", shape.tree.name.text);
        let known = shape.tree.values.iter().map(|value| value.name.text).take(200);
        cx.push(Diagnostic::new(&P0503, value.span, message).did_you_mean(name, known));
        return None;
    };
    Some(expr(
        value.span,
        ExprKind::Path(vec![shape.rust.clone(), variant.clone()]),
    ))
}

/// What makes values.
fn function<'t>(
    cx: &mut Cx<'_, 't>,
    member: &Member<'t>,
    name: Word<'t>,
    arguments: &[Argument<'t>],
    at: Span,
) -> Option<Default> {
    use Scalar as S;
    let (default, fits): (Default, &[Scalar]) = match name.text {
        "autoincrement" => {
            let default = Default::Autoincrement {
                identity: None,
                start: None,
            };
            (default, &[S::Int, S::BigInt])
        }
        "now" => (Default::Now, &[S::DateTime]),
        "cuid" => (
            Default::Cuid(version(cx, name, arguments, 1, &[1, 2])? as u8),
            &[S::String],
        ),
        "uuid" => (
            Default::Uuid(version(cx, name, arguments, 4, &[4, 7])? as u8),
            &[S::String],
        ),
        "ulid" => (Default::Ulid, &[S::String]),
        "nanoid" => (Default::Nanoid(length(cx, arguments)?), &[S::String]),
        "dbgenerated" => return dbgenerated(cx, arguments, at),
        "auto" => return refuse(cx, at, "`auto()` is MongoDB's"),
        "sequence" => return refuse(cx, at, "`sequence()` is CockroachDB's"),
        other => {
            let finding = Diagnostic::new(&P0503, at, format!("there is no function `{other}()`"));
            let known = [
                "autoincrement",
                "now",
                "cuid",
                "uuid",
                "ulid",
                "nanoid",
                "dbgenerated",
            ];
            cx.push(finding.did_you_mean(other, known));
            return None;
        }
    };
    if matches!(name.text, "autoincrement" | "now" | "ulid") && !arguments.is_empty() {
        return refuse(cx, at, &format!("`{}()` has no arguments", name.text));
    }
    let scalar = match member.ty {
        Type::Scalar(scalar) => Some(scalar),
        _ => None,
    };
    if !scalar.is_some_and(|scalar| fits.contains(&scalar)) {
        let names: Vec<String> = fits.iter().map(|one| format!("`{}`", one.name())).collect();
        return refuse(
            cx,
            at,
            &format!("`{}()` is a default of {}", name.text, names.join(" and ")),
        );
    }
    if member.tree.arity == Arity::List {
        if name.text == "autoincrement" {
            return refuse(cx, at, "a list does not count");
        }
        // Accepted, without any effect.
        cx.lose(
            at,
            format!("`{}()` makes no list: the default is left out", name.text),
        );
        return None;
    }
    Some(default)
}

/// `cuid(2)`, `uuid(7)`
fn version(
    cx: &mut Cx<'_, '_>,
    name: Word<'_>,
    arguments: &[Argument<'_>],
    usual: u16,
    known: &[u16],
) -> Option<u16> {
    let [argument] = arguments else {
        if arguments.is_empty() {
            return Some(usual);
        }
        return refuse(
            cx,
            name.span,
            &format!("`{}()` has one argument at most", name.text),
        );
    };
    let found = match argument.value.kind {
        ValueKind::Number(digits) => digits.parse().ok().filter(|one| known.contains(one)),
        _ => None,
    };
    if found.is_none() {
        let list: Vec<String> = known
            .iter()
            .map(|one| format!("`{}({one})`", name.text))
            .collect();
        return refuse(
            cx,
            argument.value.span,
            &format!("there is {}", list.join(" and ")),
        );
    }
    found
}

fn length(cx: &mut Cx<'_, '_>, arguments: &[Argument<'_>]) -> Option<Option<u16>> {
    let [argument] = arguments else {
        return arguments.is_empty().then_some(None);
    };
    let found = match argument.value.kind {
        ValueKind::Number(digits) => digits
            .parse::<u16>()
            .ok()
            .filter(|length| (2..=255).contains(length)),
        _ => None,
    };
    match found {
        Some(length) => Some(Some(length)),
        None => refuse(
            cx,
            argument.value.span,
            "the length of a `nanoid()` is between 2 and 255",
        ),
    }
}

fn dbgenerated(cx: &mut Cx<'_, '_>, arguments: &[Argument<'_>], at: Span) -> Option<Default> {
    match arguments {
        [] => Some(Default::Database),
        [argument] => {
            let text = cx.string(&argument.value)?;
            if text.is_empty() {
                return refuse(
                    cx,
                    argument.value.span,
                    "this expression is empty; without one it is `dbgenerated()`",
                );
            }
            let text = text.clone().into_owned();
            // Where Prisma's schema has the words of `sql(…)` as they are, there is no need for others.
            let stays = match cx.settings.dialect {
                Dialect::PostgreSql => is_canonical(&text),
                Dialect::MySql => true,
                Dialect::Sqlite => false,
            };
            Some(if stays {
                Default::Sql(text)
            } else {
                Default::DbGenerated(text)
            })
        }
        _ => refuse(cx, at, "`dbgenerated()` has one argument at most"),
    }
}
