//! The type that a database keeps a column as, for rules that depend on it.

pub(super) use crate::dialect::native::{Unmet, meets, names, spelt_like_one, wish};
use crate::dialect::{Dialect, native};
use crate::schema::{Column, FieldType};

/// What a database keeps the column as, in Prisma's words; of a list, each element.
pub(super) fn kept_as(dialect: Dialect, column: &Column) -> String {
    match &column.ty {
        FieldType::Enum(_) => "enum".to_owned(),
        FieldType::Unsupported(text) => text.clone(),
        FieldType::Scalar(_) => {
            native::of(dialect, column).map_or_else(String::new, |native| native.name.to_owned())
        }
    }
}

/// What PostgreSQL keeps the column as.
pub(super) fn postgresql(column: &Column) -> String {
    kept_as(Dialect::PostgreSql, column)
}

/// Whether PostgreSQL keeps the column as text.
pub(super) fn is_text(column: &Column) -> bool {
    matches!(
        postgresql(column).as_str(),
        "Text" | "VarChar" | "Char" | "Citext"
    )
}

/// The arguments of that type.
pub(super) fn arguments(dialect: Dialect, column: &Column) -> Vec<u32> {
    native::of(dialect, column).map_or_else(Vec::new, |native| native.args)
}
