//! What PostgreSQL takes an expression for.
//!
//! Expressions are typed by their Rust types when they are resolved; a native type can make something else of a column,
//! with other operators: a `String` may be a network address, a `Decimal` an amount of money.

use super::native;
use crate::schema::{ArithmeticOp, Column, Expr, FieldId, FieldType, Model, Schema, Value};

/// Types that share their operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Text,
    Uuid,
    Inet,
    /// `bit`, `bit varying`
    Bits,
    Xml,
    Boolean,
    Integer,
    /// `numeric`, `real`, `double precision`
    Number,
    Oid,
    Money,
    Timestamp,
    Timestamptz,
    Date,
    Time,
    Timetz,
    Json,
    Bytes,
    Enum,
    List,
    /// A literal in quotes or a session variable, which become what they are compared with.
    Open,
    /// `sql("…")`, or a type that only the database knows.
    Unknown,
}

impl Family {
    /// The family of a native type, by Prisma's name of it.
    fn of_native(name: &str) -> Family {
        match name {
            "Text" | "VarChar" | "Char" | "Citext" => Family::Text,
            "Uuid" => Family::Uuid,
            "Inet" => Family::Inet,
            "Bit" | "VarBit" => Family::Bits,
            "Xml" => Family::Xml,
            "Boolean" => Family::Boolean,
            "SmallInt" | "Integer" | "BigInt" => Family::Integer,
            "Real" | "DoublePrecision" | "Decimal" => Family::Number,
            "Oid" => Family::Oid,
            "Money" => Family::Money,
            "Timestamp" => Family::Timestamp,
            "Timestamptz" => Family::Timestamptz,
            "Date" => Family::Date,
            "Time" => Family::Time,
            "Timetz" => Family::Timetz,
            "Json" | "JsonB" => Family::Json,
            "ByteA" => Family::Bytes,
            _ => Family::Unknown,
        }
    }

    /// The family of a column.
    pub(super) fn of_column(column: &Column) -> Family {
        match column.ty {
            _ if column.list => Family::List,
            FieldType::Enum(_) => Family::Enum,
            FieldType::Unsupported(_) => Family::Unknown,
            FieldType::Scalar(_) => Family::of_native(&native::postgresql(column)),
        }
    }

    /// The native type that an expression of this family has when no column says a narrower one; `None` for those whose
    /// type only the database knows.
    pub(super) fn native(self) -> Option<&'static str> {
        Some(match self {
            Family::Text => "Text",
            Family::Uuid => "Uuid",
            Family::Inet => "Inet",
            Family::Bits => "Bit",
            Family::Xml => "Xml",
            Family::Boolean => "Boolean",
            Family::Integer => "Integer",
            Family::Number => "Decimal",
            Family::Oid => "Oid",
            Family::Money => "Money",
            Family::Timestamp => "Timestamp",
            Family::Timestamptz => "Timestamptz",
            Family::Date => "Date",
            Family::Time => "Time",
            Family::Timetz => "Timetz",
            Family::Json => "Json",
            Family::Bytes => "ByteA",
            Family::Enum | Family::List | Family::Open | Family::Unknown => return None,
        })
    }
}

/// Whose columns the names of an expression are.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) schema: &'a Schema,
    pub(super) model: &'a Model,
    outer: Option<&'a Model>,
}

impl<'a> Scope<'a> {
    pub(super) fn of(schema: &'a Schema, model: &'a Model) -> Self {
        let outer = None;
        Scope { schema, model, outer }
    }

    /// Inside `exists`.
    pub(super) fn inside(self, model: &'a Model) -> Self {
        Scope {
            model,
            outer: Some(self.model),
            ..self
        }
    }

    /// The column that an expression is, when it is nothing else, with its field's name.
    pub(super) fn column(self, expr: &Expr) -> Option<(&'a str, &'a Column)> {
        let of = |model: &'a Model, id: FieldId| Some((model.field(id).name.as_str(), model.column(id)?));
        match expr {
            Expr::Field(id) => of(self.model, *id),
            Expr::Outer(id) => of(self.outer?, *id),
            _ => None,
        }
    }

    /// What PostgreSQL takes the expression for.
    pub(super) fn family(self, expr: &Expr) -> Family {
        match expr {
            Expr::Field(_) | Expr::Outer(_) => self
                .column(expr)
                .map_or(Family::Unknown, |(_, column)| Family::of_column(column)),
            Expr::Value(value) => of_value(value),
            Expr::Setting(_) => Family::Open,
            Expr::Sql(_) => Family::Unknown,
            Expr::Now => Family::Timestamptz,
            Expr::Length(..) => Family::Integer,
            Expr::Trim(_) | Expr::Lower(_) | Expr::Upper(_) => Family::Text,
            Expr::Negate(inner) => self.family(inner),
            Expr::Arithmetic(op, left, right) => match (op, self.family(left), self.family(right)) {
                (ArithmeticOp::Divide, Family::Money, Family::Money) => Family::Number,
                (_, Family::Money, _) | (_, _, Family::Money) => Family::Money,
                (_, Family::Integer, Family::Integer) => Family::Integer,
                _ => Family::Number,
            },
            Expr::Coalesce(parts) => parts
                .iter()
                .map(|part| self.family(part))
                .find(|family| *family != Family::Open)
                .unwrap_or(Family::Text),
            _ => Family::Boolean,
        }
    }
}

fn of_value(value: &Value) -> Family {
    match value {
        Value::Int(_) => Family::Integer,
        Value::Number(_) => Family::Number,
        Value::Bool(_) => Family::Boolean,
        Value::String(_) | Value::Variant(..) | Value::Json(_) | Value::DateTime(_) | Value::Bytes(_) => {
            Family::Open
        }
    }
}
