//! The types of expressions.

use crate::schema::{EnumId, Expr, FieldType, ScalarType, Schema};
use crate::span::Span;

/// An expression with its type.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub expr: Expr,
    pub ty: Ty,
    /// Whether it can be null.
    pub nullable: bool,
    pub span: Span,
}

impl Typed {
    /// A boolean.
    pub(super) fn condition(expr: Expr, nullable: bool, span: Span) -> Typed {
        Typed {
            expr,
            ty: Ty::Scalar(ScalarType::Bool),
            nullable,
            span,
        }
    }

    /// Of a scalar type.
    pub(super) fn scalar(expr: Expr, ty: ScalarType, nullable: bool, span: Span) -> Typed {
        Typed {
            expr,
            ty: Ty::Scalar(ty),
            nullable,
            span,
        }
    }
}

/// The type of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ty {
    Scalar(ScalarType),
    Enum(EnumId),
    /// A column that is a list.
    List,
    /// A column of a type that clients cannot say.
    Opaque,
    /// `sql("…")`: whatever is needed.
    Any,
    /// `setting("…")`: text that becomes what it is compared with.
    Setting,
    /// `now()`: an instant, or the same without its zone.
    Now,
    /// A whole number that was written down and takes the type of the other side.
    Integer,
    /// A decimal number that was written down.
    Real,
    /// A string that was written down.
    Text,
}

impl Ty {
    /// The type of a column.
    pub(super) fn of(ty: &FieldType) -> Ty {
        match ty {
            FieldType::Scalar(scalar) => Ty::Scalar(*scalar),
            FieldType::Enum(id) => Ty::Enum(*id),
            FieldType::Unsupported(_) => Ty::Opaque,
        }
    }

    /// Whether it was written down and has no type of its own yet.
    pub(super) fn is_literal(self) -> bool {
        matches!(self, Ty::Integer | Ty::Real | Ty::Text)
    }

    /// Whether one can calculate with it.
    pub(super) fn is_number(self) -> bool {
        match self {
            Ty::Integer | Ty::Real => true,
            Ty::Scalar(scalar) => rank(scalar).is_some(),
            _ => false,
        }
    }

    /// Whether it holds whole numbers only.
    pub(super) fn is_whole(self) -> bool {
        matches!(
            self,
            Ty::Integer | Ty::Scalar(ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64)
        )
    }

    /// Whether it is text.
    pub(super) fn is_text(self) -> bool {
        matches!(
            self,
            Ty::Text | Ty::Setting | Ty::Any | Ty::Scalar(ScalarType::String)
        )
    }

    /// In the words of a message.
    pub(super) fn words(self, schema: &Schema) -> String {
        match self {
            Ty::Scalar(scalar) => format!("`{}`", rust_name(scalar)),
            Ty::Enum(id) => format!("`{}`", schema.enum_(id).name),
            Ty::List => "a list".into(),
            Ty::Opaque => "of a type that only the database knows".into(),
            Ty::Any => "of any type".into(),
            Ty::Setting => "a setting".into(),
            Ty::Now => "a time".into(),
            Ty::Integer => "an integer".into(),
            Ty::Real => "a decimal number".into(),
            Ty::Text => "a string".into(),
        }
    }
}

/// The order in which numbers widen when two types meet.
pub(super) fn rank(scalar: ScalarType) -> Option<u8> {
    Some(match scalar {
        ScalarType::Int16 => 0,
        ScalarType::Int32 => 1,
        ScalarType::Int64 => 2,
        ScalarType::Decimal => 3,
        ScalarType::Float32 => 4,
        ScalarType::Float64 => 5,
        _ => return None,
    })
}

/// The Rust type by which people know a scalar.
pub(super) fn rust_name(scalar: ScalarType) -> &'static str {
    match scalar {
        ScalarType::String => "String",
        ScalarType::Bool => "bool",
        ScalarType::Int16 => "i16",
        ScalarType::Int32 => "i32",
        ScalarType::Int64 => "i64",
        ScalarType::Float32 => "f32",
        ScalarType::Float64 => "f64",
        ScalarType::Decimal => "Decimal",
        ScalarType::Instant => "DateTime<Utc>",
        ScalarType::DateTime => "NaiveDateTime",
        ScalarType::Date => "NaiveDate",
        ScalarType::Time => "NaiveTime",
        ScalarType::Uuid => "Uuid",
        ScalarType::Json => "Value",
        ScalarType::Bytes => "Vec<u8>",
    }
}
