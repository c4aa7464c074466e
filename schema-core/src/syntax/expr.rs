//! Expressions as they are written, before names have a meaning.

use super::SpanOnly;
use crate::span::Spanned;

/// An expression of `check`, `where`, `policy`, `generated` or a default.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// The whole expression.
    pub span: SpanOnly,
    /// What it is.
    pub kind: ExprKind,
}

/// The part of Rust's expressions that has a meaning here. Parentheses and `&` are dropped while reading.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprKind {
    /// `email`, `Status::Active`: names without `r#`.
    Path(Vec<String>),
    /// `42`, digits without `_` and suffix.
    Int(String),
    /// `4.2`, digits without `_` and suffix.
    Float(String),
    /// `"text"`
    Str(String),
    /// `true`, `false`
    Bool(bool),
    /// `!a`, `-a`
    Unary(UnaryOp, Box<Expr>),
    /// `a == b`
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// `a.is_some()`
    Method {
        /// What stands before the dot.
        receiver: Box<Expr>,
        /// The method.
        name: Spanned<String>,
        /// Its arguments.
        args: Vec<Expr>,
    },
    /// `user.tenant_id`
    Field {
        /// What stands before the dot.
        base: Box<Expr>,
        /// The field.
        name: Spanned<String>,
    },
    /// `matches(a, "…")`, `sql("…")`, `json("…")`
    Call {
        /// The function, one name.
        name: Spanned<String>,
        /// Its arguments.
        args: Vec<Expr>,
    },
    /// `[a, b]`
    Array(Vec<Expr>),
}

/// Operators before their operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Not,
    Negate,
}

/// Operators between their operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Expr {
    /// Calls `visit` for every name that stands alone: a field, a constant word like `case_insensitive`.
    pub fn for_each_name(&self, visit: &mut dyn FnMut(&str, &Expr)) {
        match &self.kind {
            ExprKind::Path(path) => {
                if let [name] = path.as_slice() {
                    visit(name, self);
                }
            }
            ExprKind::Unary(_, inner) => inner.for_each_name(visit),
            ExprKind::Binary(_, left, right) => {
                left.for_each_name(visit);
                right.for_each_name(visit);
            }
            ExprKind::Method { receiver, args, .. } => {
                receiver.for_each_name(visit);
                args.iter().for_each(|arg| arg.for_each_name(visit));
            }
            ExprKind::Field { base, .. } => base.for_each_name(visit),
            ExprKind::Call { args, .. } | ExprKind::Array(args) => {
                args.iter().for_each(|arg| arg.for_each_name(visit));
            }
            ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) | ExprKind::Bool(_) => {}
        }
    }
}
