//! `default = …`

use proc_macro2::{Delimiter, TokenTree};

use super::attr::{self, Entry, Shape};
use super::{Reader, expr, keys, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0006, A0011, A0013, A0302, A0303};
use crate::span::{Span, Spanned};
use crate::syntax::{Default, Expr, ExprKind, Identity, UnaryOp};

/// The functions that a default may call.
const FUNCTIONS: [&str; 10] = [
    "cuid",
    "uuid",
    "ulid",
    "nanoid",
    "now",
    "autoincrement",
    "json",
    "sql",
    "database",
    "client",
];

const IDENTITIES: [(&str, Identity); 2] = [("by_default", Identity::ByDefault), ("always", Identity::Always)];

/// Reads the key `default`.
pub(super) fn read(entry: &Entry, cx: &mut Reader<'_>) -> Option<Spanned<Default>> {
    let tokens = entry.need_value("…", cx)?;
    let at = cx.around(tokens);
    let default = match tokens {
        [TokenTree::Ident(name), TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let name = Spanned::new(name.to_string(), cx.at(name.span()));
            let args = attr::entries(group.stream(), cx);
            call(&name, &args, cx)?
        }
        _ => Default::Literal(literal(expr::parse(tokens, cx)?, cx)?),
    };
    Some(Spanned::new(default, at))
}

fn call(name: &Spanned<String>, args: &[Entry], cx: &mut Reader<'_>) -> Option<Default> {
    Some(match name.value.as_str() {
        "cuid" => Default::Cuid(version(name, args, &[1, 2], cx)?),
        "uuid" => Default::Uuid(version(name, args, &[4, 7], cx)?),
        "ulid" => nothing(name, args, Default::Ulid, cx),
        "now" => nothing(name, args, Default::Now, cx),
        "database" => nothing(name, args, Default::Database, cx),
        "nanoid" => Default::Nanoid(nanoid(name, args, cx)?),
        "autoincrement" => autoincrement(args, cx),
        "json" => Default::Json(only_text(name, args, cx)?),
        "sql" => Default::Sql(only_text(name, args, cx)?),
        "dbgenerated" => Default::DbGenerated(only_text(name, args, cx)?),
        "client" => {
            let [arg] = args else {
                cx.say(
                    Diagnostic::new(
                        &A0302,
                        name.span,
                        "`client` takes the one value that clients fill in",
                    )
                    .help("write `client(0)`"),
                );
                return None;
            };
            Default::Client(literal(expr::parse(&arg.tokens, cx)?, cx)?)
        }
        wrong => {
            let diagnostic = Diagnostic::new(&A0302, name.span, format!("there is no default `{wrong}()`"));
            let diagnostic = match wrong {
                _ if crate::names::nearest(wrong, FUNCTIONS).is_some() => {
                    diagnostic.did_you_mean(wrong, FUNCTIONS)
                }
                _ => diagnostic.help(format!(
                    "a function of the database is written `sql(\"{wrong}()\")`"
                )),
            };
            cx.say(diagnostic);
            return None;
        }
    })
}

/// A function without arguments.
fn nothing(name: &Spanned<String>, args: &[Entry], default: Default, cx: &mut Reader<'_>) -> Default {
    if let Some(first) = args.first() {
        let at = cx.around(&first.tokens);
        cx.tell(&A0302, at, format!("`{}()` takes no argument", name.value));
    }
    default
}

/// A version, of which the first is the default.
fn version(name: &Spanned<String>, args: &[Entry], known: &[u8], cx: &mut Reader<'_>) -> Option<u8> {
    let [first, second] = known else { return None };
    match args {
        [] => Some(*first),
        [arg] => {
            let given = value::int(&arg.tokens, &name.value, cx)?;
            let version = known.iter().find(|version| i64::from(**version) == given.value);
            if version.is_none() {
                let message = format!("`{}` has no version {}", name.value, given.value);
                let help = format!("write `{0}({first})` or `{0}({second})`", name.value);
                cx.say(Diagnostic::new(&A0302, given.span, message).help(help));
            }
            version.copied()
        }
        [_, extra, ..] => {
            let at = cx.around(&extra.tokens);
            cx.tell(
                &A0302,
                at,
                format!("`{}` takes one argument, its version", name.value),
            );
            None
        }
    }
}

fn nanoid(name: &Spanned<String>, args: &[Entry], cx: &mut Reader<'_>) -> Option<Option<u16>> {
    match args {
        [] => Some(None),
        [arg] => {
            let length = value::int(&arg.tokens, &name.value, cx)?;
            // Prisma's limits.
            if !(2..=255).contains(&length.value) {
                cx.tell(
                    &A0013,
                    length.span,
                    "the length of `nanoid` is a number from 2 to 255",
                );
                return None;
            }
            Some(u16::try_from(length.value).ok())
        }
        [_, extra, ..] => {
            let at = cx.around(&extra.tokens);
            cx.tell(&A0302, at, "`nanoid` takes one argument, its length");
            None
        }
    }
}

fn autoincrement(args: &[Entry], cx: &mut Reader<'_>) -> Default {
    let (mut identity, mut start) = (None, None);
    let mut seen = attr::Seen::default();
    for arg in args {
        let (Some(key), Shape::Value | Shape::Flag) = (&arg.key, arg.shape) else {
            let at = cx.around(&arg.tokens);
            cx.say(
                Diagnostic::new(&A0302, at, "`autoincrement` takes options only")
                    .help("write `autoincrement(identity = by_default, start = 1000)`"),
            );
            continue;
        };
        match key.name.as_str() {
            keys::IDENTITY if seen.first(key, cx) => {
                identity = arg.word("a kind of identity", &IDENTITIES, cx)
            }
            keys::START if seen.first(key, cx) => start = arg.int(cx),
            keys::IDENTITY | keys::START => {}
            _ => keys::unknown_option(key, "autoincrement", &[keys::IDENTITY, keys::START], cx),
        }
    }
    Default::Autoincrement {
        identity: identity.map(|identity| identity.value),
        start: start.map(|start| start.value),
    }
}

fn only_text(name: &Spanned<String>, args: &[Entry], cx: &mut Reader<'_>) -> Option<String> {
    let [arg] = args else {
        let message = format!("`{}` takes one text", name.value);
        let help = format!("write `{}(\"…\")`", name.value);
        cx.say(Diagnostic::new(&A0302, name.span, message).help(help));
        return None;
    };
    let text = value::text(&arg.tokens, &name.value, cx)?;
    if text.value.trim().is_empty() {
        cx.tell(
            &A0011,
            text.span,
            format!("the text of `{}` is empty", name.value),
        );
        return None;
    }
    Some(text.value)
}

/// A literal, an enum variant, or a list of them.
fn literal(expr: Expr, cx: &mut Reader<'_>) -> Option<Expr> {
    if let ExprKind::Array(items) = &expr.kind {
        let nested = items.iter().find(|item| matches!(item.kind, ExprKind::Array(_)));
        if let Some(nested) = nested {
            cx.tell(&A0302, nested.span.0, "a list of lists has no column type");
            return None;
        }
        let read = items
            .iter()
            .map(|item| single(item, cx))
            .filter(|good| !good)
            .count();
        return (read == 0).then_some(expr);
    }
    single(&expr, cx).then_some(expr)
}

/// Whether this can be one value of a default; reports it when not.
fn single(expr: &Expr, cx: &mut Reader<'_>) -> bool {
    let at = expr.span.0;
    match &expr.kind {
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) | ExprKind::Bool(_) => true,
        ExprKind::Unary(UnaryOp::Negate, inner)
            if matches!(inner.kind, ExprKind::Int(_) | ExprKind::Float(_)) =>
        {
            true
        }
        ExprKind::Path(names) => path(names, at, cx),
        ExprKind::Call { name, .. } => {
            let message = format!("`{}()` is a whole default, not one value of it", name.value);
            cx.tell(&A0302, at, message);
            false
        }
        ExprKind::Method { receiver, .. } if matches!(receiver.kind, ExprKind::Str(_)) => {
            let message = "a default is written as a literal alone";
            cx.say(Diagnostic::new(&A0302, at, message).help("leave out the method"));
            false
        }
        ExprKind::Array(_) => {
            cx.tell(&A0006, at, "one value is expected here, not a list");
            false
        }
        _ => {
            computed(at, "this is computed", cx);
            false
        }
    }
}

/// The types whose associated constants look like enum variants.
const NUMBERS: [&str; 17] = [
    "Self", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32",
    "f64", "std", "core",
];

fn path(names: &[String], at: Span, cx: &mut Reader<'_>) -> bool {
    match names {
        [none] if none == "None" => {
            cx.say(
                Diagnostic::new(&A0302, at, "`None` is not a default")
                    .help("leave the default out: an `Option` is null without one"),
            );
            false
        }
        [name] if name.chars().all(|c| !c.is_lowercase()) => {
            computed(at, &format!("`{name}` is a constant"), cx);
            false
        }
        [name] => {
            cx.say(
                Diagnostic::new(&A0302, at, format!("`{name}` has no meaning as a default"))
                    .help(format!("write a variant with its enum: `Status::{name}`")),
            );
            false
        }
        [first, ..] if NUMBERS.contains(&first.as_str()) => {
            computed(at, &format!("`{}` is a constant", names.join("::")), cx);
            false
        }
        _ => true,
    }
}

fn computed(at: Span, what: &str, cx: &mut Reader<'_>) {
    cx.say(
        Diagnostic::new(
            &A0303,
            at,
            format!("{what}, and only literals are read as defaults"),
        )
        .help("write the value itself, or an expression of the database with `sql(\"…\")`"),
    );
}
