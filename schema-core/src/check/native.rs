//! PostgreSQL's type of any column, for rules that depend on it.

pub(super) use crate::dialect::native::{Unmet, meets, names, spelt_like_one, wish};
use crate::dialect::{Dialect, native};
use crate::schema::{Column, FieldType};

/// What PostgreSQL keeps the column as, in Prisma's words; of a list, each element.
pub(super) fn postgresql(column: &Column) -> String {
    match &column.ty {
        FieldType::Enum(_) => "enum".to_owned(),
        FieldType::Unsupported(text) => text.clone(),
        FieldType::Scalar(_) => {
            native::of(Dialect::PostgreSql, column).map_or_else(String::new, |native| native.name.to_owned())
        }
    }
}

/// Whether PostgreSQL keeps the column as text.
pub(super) fn is_text(column: &Column) -> bool {
    matches!(
        postgresql(column).as_str(),
        "Text" | "VarChar" | "Char" | "Citext"
    )
}

/// The arguments of that type.
pub(super) fn arguments(column: &Column) -> Vec<u32> {
    native::of(Dialect::PostgreSql, column).map_or_else(Vec::new, |native| native.args)
}
