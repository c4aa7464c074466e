//! Rust expressions, cut down to what has a meaning in SQL.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};

use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0002, A0301};
use crate::span::Spanned;
use crate::syntax::{BinaryOp, Expr, ExprKind, SpanOnly, UnaryOp};

/// Reads an expression that fills all the tokens.
pub(super) fn parse(tokens: &[TokenTree], cx: &mut Reader<'_>) -> Option<Expr> {
    if let [TokenTree::Literal(literal)] = tokens {
        return literal_expr(&syn::Lit::new(literal.clone()), cx);
    }
    let whole = |input: ParseStream<'_>| {
        let expr: syn::Expr = input.parse()?;
        if input.is_empty() {
            Ok(expr)
        } else {
            Err(input.error("expected `,` before this"))
        }
    };
    let stream: TokenStream = tokens.iter().cloned().collect();
    match whole.parse2(stream) {
        Ok(expr) => convert(&expr, cx),
        Err(error) => {
            for error in error {
                unreadable(&error, tokens, cx);
            }
            None
        }
    }
}

/// Hands on what the parser said. Its "end of input" has no place of its own.
fn unreadable(error: &syn::Error, tokens: &[TokenTree], cx: &mut Reader<'_>) {
    let message = error.to_string();
    let at = match (message.starts_with("unexpected end of input"), tokens.last()) {
        (true, Some(last)) => cx.at(last.span()),
        _ => cx.at(error.span()),
    };
    cx.tell(
        &A0002,
        at,
        message.replace("unexpected end of input", "it ends too early"),
    );
}

fn convert(expr: &syn::Expr, cx: &mut Reader<'_>) -> Option<Expr> {
    match expr {
        syn::Expr::Paren(paren) => {
            let inner = convert(&paren.expr, cx)?;
            let at = cx.at(paren.paren_token.span.join());
            Some(Expr {
                span: SpanOnly(at),
                ..inner
            })
        }
        syn::Expr::Group(group) => convert(&group.expr, cx),
        syn::Expr::Reference(reference) if reference.mutability.is_none() => convert(&reference.expr, cx),
        syn::Expr::Lit(lit) => literal_expr(&lit.lit, cx),
        syn::Expr::Path(path) => path_expr(path, cx).or_else(|| refuse(expr, cx)),
        syn::Expr::Unary(unary) => unary_expr(unary, cx),
        syn::Expr::Binary(binary) => binary_expr(binary, cx),
        syn::Expr::MethodCall(call) => method_expr(call, cx),
        syn::Expr::Call(call) => call_expr(call, cx),
        syn::Expr::Field(field) => match &field.member {
            syn::Member::Named(member) => field_expr(&field.base, member, cx),
            syn::Member::Unnamed(_) => refuse(expr, cx),
        },
        syn::Expr::Array(array) => {
            let at = cx.at(array.bracket_token.span.join());
            Some(new(at, ExprKind::Array(all(&array.elems, cx)?)))
        }
        other => refuse(other, cx),
    }
}

fn new(at: crate::span::Span, kind: ExprKind) -> Expr {
    Expr {
        span: SpanOnly(at),
        kind,
    }
}

/// Converts each, so that every one is reported; nothing when one of them failed.
fn all<P>(exprs: &syn::punctuated::Punctuated<syn::Expr, P>, cx: &mut Reader<'_>) -> Option<Vec<Expr>> {
    let read: Vec<Option<Expr>> = exprs.iter().map(|expr| convert(expr, cx)).collect();
    read.into_iter().collect()
}

fn literal_expr(lit: &syn::Lit, cx: &mut Reader<'_>) -> Option<Expr> {
    let kind = match lit {
        syn::Lit::Str(text) => ExprKind::Str(text.value()),
        syn::Lit::Int(int) => ExprKind::Int(int.base10_digits().to_owned()),
        syn::Lit::Float(float) => ExprKind::Float(float.base10_digits().to_owned()),
        syn::Lit::Bool(bool) => ExprKind::Bool(bool.value),
        syn::Lit::Char(char) => {
            let at = cx.at(char.span());
            cx.say(
                Diagnostic::new(&A0301, at, "a character has no meaning here").replace(
                    "write a text",
                    at,
                    format!("{:?}", char.value().to_string()),
                ),
            );
            return None;
        }
        other => {
            let at = cx.at(other.span());
            cx.say(
                Diagnostic::new(&A0301, at, "this literal has no meaning here")
                    .help("write a number, a text, `true` or `false`, or `sql(\"…\")`"),
            );
            return None;
        }
    };
    if let ExprKind::Str(text) = &kind
        && text.contains('\0')
    {
        let at = cx.at(lit.span());
        cx.tell(
            &A0301,
            at,
            "the text holds a zero byte, which no database can store",
        );
        return None;
    }
    let at = cx.at(lit.span());
    Some(new(at, kind))
}

/// Nothing when the path has arguments.
fn path_expr(path: &syn::ExprPath, cx: &mut Reader<'_>) -> Option<Expr> {
    let segments = &path.path.segments;
    if path.qself.is_some() || segments.iter().any(|segment| !segment.arguments.is_none()) {
        return None;
    }
    let start = cx.at(segments.first()?.ident.span());
    let at = if segments.len() > 1 {
        start.to(cx.at(segments.last()?.ident.span()))
    } else {
        start
    };
    let names = segments.iter().map(|segment| segment.ident.unraw().to_string());
    Some(new(at, ExprKind::Path(names.collect())))
}

fn unary_expr(unary: &syn::ExprUnary, cx: &mut Reader<'_>) -> Option<Expr> {
    let (op, span) = match &unary.op {
        syn::UnOp::Not(token) => (UnaryOp::Not, token.span),
        syn::UnOp::Neg(token) => (UnaryOp::Negate, token.span),
        // A field is a value here, never a reference.
        _ => return convert(&unary.expr, cx),
    };
    let start = cx.at(span);
    let inner = convert(&unary.expr, cx)?;
    Some(new(start.to(inner.span.0), ExprKind::Unary(op, Box::new(inner))))
}

fn binary_expr(binary: &syn::ExprBinary, cx: &mut Reader<'_>) -> Option<Expr> {
    let op = operator(&binary.op);
    if op.is_none() {
        let at = cx.tree(&binary.op);
        let mut diagnostic = Diagnostic::new(&A0301, at, "this operator has no meaning in SQL expressions");
        diagnostic = match &binary.op {
            syn::BinOp::BitAnd(_) => diagnostic.replace("did you mean `&&`?", at, "&&"),
            syn::BinOp::BitOr(_) => diagnostic.replace("did you mean `||`?", at, "||"),
            _ => diagnostic.help("say it with `sql(\"…\")`"),
        };
        cx.say(diagnostic);
    }
    let left = convert(&binary.left, cx);
    let right = convert(&binary.right, cx);
    let (op, left, right) = (op?, left?, right?);
    let at = left.span.0.to(right.span.0);
    Some(new(at, ExprKind::Binary(op, Box::new(left), Box::new(right))))
}

fn operator(op: &syn::BinOp) -> Option<BinaryOp> {
    Some(match op {
        syn::BinOp::Eq(_) => BinaryOp::Equal,
        syn::BinOp::Ne(_) => BinaryOp::NotEqual,
        syn::BinOp::Lt(_) => BinaryOp::Less,
        syn::BinOp::Le(_) => BinaryOp::LessOrEqual,
        syn::BinOp::Gt(_) => BinaryOp::Greater,
        syn::BinOp::Ge(_) => BinaryOp::GreaterOrEqual,
        syn::BinOp::And(_) => BinaryOp::And,
        syn::BinOp::Or(_) => BinaryOp::Or,
        syn::BinOp::Add(_) => BinaryOp::Add,
        syn::BinOp::Sub(_) => BinaryOp::Subtract,
        syn::BinOp::Mul(_) => BinaryOp::Multiply,
        syn::BinOp::Div(_) => BinaryOp::Divide,
        syn::BinOp::Rem(_) => BinaryOp::Remainder,
        _ => return None,
    })
}

fn method_expr(call: &syn::ExprMethodCall, cx: &mut Reader<'_>) -> Option<Expr> {
    if let Some(turbofish) = &call.turbofish {
        let at = cx.tree(turbofish);
        cx.tell(&A0301, at, "type arguments have no meaning in SQL expressions");
        return None;
    }
    let receiver = convert(&call.receiver, cx);
    let name_at = cx.at(call.method.span());
    let args = all(&call.args, cx);
    let close = cx.at(call.paren_token.span.close());
    let (receiver, args) = (Box::new(receiver?), args?);
    let at = receiver.span.0.to(close);
    let name = Spanned::new(call.method.unraw().to_string(), name_at);
    Some(new(at, ExprKind::Method { receiver, name, args }))
}

fn call_expr(call: &syn::ExprCall, cx: &mut Reader<'_>) -> Option<Expr> {
    let name = match &*call.func {
        syn::Expr::Path(path) if path.qself.is_none() => path.path.get_ident(),
        _ => None,
    };
    let Some(name) = name else {
        let at = cx.tree(&call.func);
        cx.say(
            Diagnostic::new(
                &A0301,
                at,
                "only functions of the expression language can be called here",
            )
            .help("write a literal, or say it with `sql(\"…\")`"),
        );
        return None;
    };
    let start = cx.at(name.span());
    let args = all(&call.args, cx)?;
    let at = start.to(cx.at(call.paren_token.span.close()));
    let name = Spanned::new(name.unraw().to_string(), start);
    Some(new(at, ExprKind::Call { name, args }))
}

fn field_expr(base: &syn::Expr, member: &syn::Ident, cx: &mut Reader<'_>) -> Option<Expr> {
    let base = Box::new(convert(base, cx)?);
    let name_at = cx.at(member.span());
    let at = base.span.0.to(name_at);
    let name = Spanned::new(member.unraw().to_string(), name_at);
    Some(new(at, ExprKind::Field { base, name }))
}

fn refuse(expr: &syn::Expr, cx: &mut Reader<'_>) -> Option<Expr> {
    let at = cx.tree(expr);
    let what = match expr {
        syn::Expr::Assign(_) => {
            let help = "compare with `==`";
            cx.say(Diagnostic::new(&A0301, at, "an assignment has no meaning in SQL expressions").help(help));
            return None;
        }
        syn::Expr::If(_) | syn::Expr::Match(_) => "a branch",
        syn::Expr::Closure(_) => "a closure",
        syn::Expr::Macro(_) => "a macro",
        syn::Expr::Cast(_) => "a cast",
        syn::Expr::Range(_) => "a range",
        syn::Expr::Index(_) => "an index",
        syn::Expr::Tuple(_) => "a tuple",
        syn::Expr::Struct(_) => "a struct",
        syn::Expr::Block(_) | syn::Expr::Unsafe(_) | syn::Expr::Async(_) | syn::Expr::Const(_) => "a block",
        syn::Expr::Try(_) => "`?`",
        syn::Expr::Path(_) => "a path with type arguments",
        syn::Expr::Field(_) => "the field of a tuple",
        syn::Expr::Repeat(_) => "a repeated value",
        _ => "this",
    };
    let message = format!("{what} has no meaning in SQL expressions");
    cx.say(Diagnostic::new(&A0301, at, message).help("say it with `sql(\"…\")`"));
    None
}
