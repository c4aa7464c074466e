//! Expressions with a meaning: every name resolved, every operand of a fitting type.

use super::{FieldId, ModelId, Value};

/// An expression over the columns of one model. Its type was checked when it was resolved; lowering cannot fail on it
/// but for what a dialect does not have, which a check has refused before (E codes).
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// A column of the model that the expression belongs to.
    Field(FieldId),
    /// A column of the model around the innermost [`Expr::Exists`], seen from inside it.
    Outer(FieldId),
    /// A literal or an enum's variant, of the type of what it is compared with.
    Value(Value),
    /// `!a`
    Not(Box<Expr>),
    /// `-a`
    Negate(Box<Expr>),
    /// `a == b` …; null in, null out.
    Compare(CompareOp, Box<Expr>, Box<Expr>),
    /// `a && b && c`, at least two.
    All(Vec<Expr>),
    /// `a || b || c`, at least two.
    Any(Vec<Expr>),
    /// `a + b` …
    Arithmetic(ArithmeticOp, Box<Expr>, Box<Expr>),
    /// `a.is_none()`
    IsNull(Box<Expr>),
    /// `a.is_some()`
    IsNotNull(Box<Expr>),
    /// `["x", "y"].contains(&a)`
    In(Box<Expr>, Vec<Value>),
    /// `a.len()`: characters of text, elements of a list, bytes of bytes.
    Length(Box<Expr>, LengthOf),
    /// `a.trim()`
    Trim(Box<Expr>),
    /// `a.to_lowercase()`, `lower(a)`
    Lower(Box<Expr>),
    /// `a.to_uppercase()`, `upper(a)`
    Upper(Box<Expr>),
    /// `a.starts_with("x")`; the pattern is escaped when lowered.
    StartsWith(Box<Expr>, String),
    /// `a.ends_with("x")`
    EndsWith(Box<Expr>, String),
    /// `a.contains("x")`
    Contains(Box<Expr>, String),
    /// `matches(a, "regex")`, `matches(a, "regex", case_insensitive)`
    Matches {
        /// The text.
        value: Box<Expr>,
        /// The pattern, in the database's own regular expressions.
        pattern: String,
        /// Without regard to case.
        case_insensitive: bool,
    },
    /// `coalesce(a, b)`
    Coalesce(Vec<Expr>),
    /// `now()`
    Now,
    /// `setting("app.x")`: a session variable, null when unset or empty.
    Setting(String),
    /// `exists(User, id == outer.user_id && …)`: inside, plain fields are the named model's and `outer.x` are those of
    /// the model around it.
    Exists(ModelId, Box<Expr>),
    /// `sql("…")`: verbatim, of any type.
    Sql(String),
}

/// What a length counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum LengthOf {
    Characters,
    Elements,
    Bytes,
}

/// Comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CompareOp {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Arithmetic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ArithmeticOp {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}
