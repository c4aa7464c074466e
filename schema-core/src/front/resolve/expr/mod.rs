//! Expressions: names get a meaning, operands a type.
//!
//! In: [`syntax::Expr`], which is any Rust that the reader could make sense of. Out: [`schema::Expr`], in which every
//! name is a column of the model and every operator has operands that it can take, or findings (E codes) at the
//! narrowest token. What only one dialect or one place cannot say is a rule of [`check`](crate::check).
//!
//! Inside `exists(User, …)` plain names are columns of the named model and `outer.x` is a column of the model around it;
//! plain names never reach through, so that a new column in one model cannot change the meaning of a policy on another.

mod calls;
mod literals;
mod names;
mod operators;
mod typed;

use crate::diagnostic::codes::expressions::*;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{self, EnumId, FieldId, FieldType, ModelId, ScalarType, Schema};
use crate::span::Span;
use crate::syntax::{self, BinaryOp, ExprKind, UnaryOp};
use typed::{Ty, Typed};

/// What an expression may talk about.
pub(crate) struct ExprScope<'a> {
    /// All models and enums with their columns resolved; checks, indexes, policies and generated columns not yet.
    pub schema: &'a Schema,
    /// The model whose fields plain names are.
    pub model: ModelId,
    /// The field whose newtype's check calls it `value`.
    pub this: Option<FieldId>,
    /// The enum of a path such as [`Status`] or [`crate`, `auth`, `Status`], as seen from where the expression stands.
    pub resolve_enum: &'a dyn Fn(&[String]) -> Option<EnumId>,
    /// The model of a path, likewise: for `exists(User, …)`.
    pub resolve_model: &'a dyn Fn(&[String]) -> Option<ModelId>,
}

/// An expression that must be boolean: `check`, `where`, `using`, `with_check`.
pub(crate) fn predicate(
    scope: &ExprScope<'_>,
    expr: &syntax::Expr,
    report: &mut Report,
) -> Option<schema::Expr> {
    Typer::new(scope, report).condition(expr).map(|typed| typed.expr)
}

/// The value of a generated column of the type `expected`.
pub(crate) fn value(
    scope: &ExprScope<'_>,
    expr: &syntax::Expr,
    expected: &FieldType,
    nullable: bool,
    report: &mut Report,
) -> Option<schema::Expr> {
    let mut typer = Typer::new(scope, report);
    let found = typer.infer(expr)?;
    let wanted = Ty::of(expected);
    let found = typer.assign(found, wanted)?;
    if found.nullable && !nullable {
        typer.error(
            Diagnostic::new(
                &E0207,
                found.span,
                "the value of this generated column may be null, but the column may not",
            )
            .help("make the field an `Option<…>`, or give `coalesce(…)` a value for null"),
        );
        return None;
    }
    Some(found.expr)
}

/// An expression of an index: any type, at least one column.
pub(crate) fn index_expr(
    scope: &ExprScope<'_>,
    expr: &syntax::Expr,
    report: &mut Report,
) -> Option<schema::Expr> {
    let mut typer = Typer::new(scope, report);
    let found = typer.infer(expr)?;
    if !typer.names_a_column {
        typer.error(Diagnostic::new(
            &E0302,
            found.span,
            "an index on an expression needs a column in it",
        ));
        return None;
    }
    Some(found.expr)
}

/// How deep an expression may be nested. Far above what anybody writes, far below what a stack holds.
const DEEPEST: u32 = 100;

/// The walk over one expression.
struct Typer<'a, 'r> {
    scope: &'a ExprScope<'a>,
    /// The model whose fields plain names are here.
    model: ModelId,
    /// The model around the innermost `exists`.
    outer: Option<ModelId>,
    /// Whether a column (or `sql`, which may hold any) has been met.
    names_a_column: bool,
    depth: u32,
    report: &'r mut Report,
}

impl<'a, 'r> Typer<'a, 'r> {
    fn new(scope: &'a ExprScope<'a>, report: &'r mut Report) -> Self {
        Typer {
            scope,
            model: scope.model,
            outer: None,
            names_a_column: false,
            depth: 0,
            report,
        }
    }

    fn error(&mut self, diagnostic: Diagnostic) {
        self.report.push(diagnostic);
    }

    /// An expression that is true, false or null.
    fn condition(&mut self, expr: &syntax::Expr) -> Option<Typed> {
        let found = self.infer(expr)?;
        if matches!(found.ty, Ty::Scalar(ScalarType::Bool) | Ty::Any) {
            return Some(found);
        }
        let mut finding = Diagnostic::new(
            &E0202,
            found.span,
            format!(
                "a condition is expected here, but this is {}",
                found.ty.words(self.scope.schema)
            ),
        );
        if found.nullable {
            finding = finding.help("ask whether it has a value with `.is_some()`");
        }
        self.error(finding);
        None
    }

    /// The meaning and the type of an expression, `None` when something in it was reported.
    fn infer(&mut self, expr: &syntax::Expr) -> Option<Typed> {
        if self.depth >= DEEPEST {
            self.error(
                Diagnostic::new(
                    &E0301,
                    expr.span.0,
                    format!("expressions are nested more than {DEEPEST} deep"),
                )
                .help("split it into several checks, or say it with `sql(\"…\")`"),
            );
            return None;
        }
        self.depth += 1;
        let found = self.infer_kind(expr);
        self.depth -= 1;
        found
    }

    fn infer_kind(&mut self, expr: &syntax::Expr) -> Option<Typed> {
        let span = expr.span.0;
        match &expr.kind {
            ExprKind::Path(path) => self.path(path, span),
            ExprKind::Int(digits) => Some(literals::integer(digits, span)),
            ExprKind::Float(digits) => Some(literals::real(digits, span)),
            ExprKind::Str(text) => self.not_null_byte(text, span).then(|| Typed {
                expr: schema::Expr::Value(schema::Value::String(text.clone())),
                ty: Ty::Text,
                nullable: false,
                span,
            }),
            ExprKind::Bool(value) => Some(Typed::condition(
                schema::Expr::Value(schema::Value::Bool(*value)),
                false,
                span,
            )),
            ExprKind::Unary(UnaryOp::Not, inner) => {
                let inner = self.condition(inner)?;
                let nullable = inner.nullable;
                Some(Typed::condition(
                    schema::Expr::Not(Box::new(inner.expr)),
                    nullable,
                    span,
                ))
            }
            ExprKind::Unary(UnaryOp::Negate, inner) => self.negate(inner, span),
            ExprKind::Binary(op @ (BinaryOp::And | BinaryOp::Or), _, _) => self.logic(*op, expr),
            ExprKind::Binary(op, left, right) => self.binary(*op, left, right, span),
            ExprKind::Method { receiver, name, args } => self.method(receiver, name, args, span),
            ExprKind::Field { base, name } => self.member(base, name, span),
            ExprKind::Call { name, args } => self.call(name, args, span),
            ExprKind::Array(_) => {
                self.error(
                    Diagnostic::new(&E0204, span, "a list has a meaning only before `.contains(…)`")
                        .help("write `[…].contains(&field)`"),
                );
                None
            }
        }
    }

    /// PostgreSQL has no text with a null byte in it.
    fn not_null_byte(&mut self, text: &str, span: Span) -> bool {
        if text.contains('\0') {
            self.error(Diagnostic::new(
                &E0203,
                span,
                "text in a database cannot hold the character `\\0`",
            ));
            return false;
        }
        true
    }
}
