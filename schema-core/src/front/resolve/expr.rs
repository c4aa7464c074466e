//! Expressions: names get a meaning, operands a type.

use crate::diagnostic::Report;
use crate::schema::{self, EnumId, FieldId, FieldType, ModelId, Schema};
use crate::syntax;

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
    let _ = (scope, expr, report);
    None
}

/// The value of a generated column of the type `expected`.
pub(crate) fn value(
    scope: &ExprScope<'_>,
    expr: &syntax::Expr,
    expected: &FieldType,
    nullable: bool,
    report: &mut Report,
) -> Option<schema::Expr> {
    let _ = (scope, expr, expected, nullable, report);
    None
}

/// An expression of an index: any type, at least one column.
pub(crate) fn index_expr(
    scope: &ExprScope<'_>,
    expr: &syntax::Expr,
    report: &mut Report,
) -> Option<schema::Expr> {
    let _ = (scope, expr, report);
    None
}
