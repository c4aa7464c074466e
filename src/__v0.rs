//! What the derives print calls of. No part of the interface: the name carries the version, so that a derive and a
//! library that do not belong together fail clearly.

pub use crate::column::{Column, Relation};
pub use crate::description::*;
#[cfg(feature = "postgres")]
pub use crate::drivers::postgres_types as postgres;
pub use crate::error::{BoxError, Error};
pub use crate::key::{Key, NoId, refers};
pub use crate::model::{Enum, Model, Scalar, View};
pub use crate::row::{Db, Record};
pub use crate::value::{Element, Field, Label, Stored, Value};
pub use crate::{__drivers_enum as drivers_enum, __drivers_scalar as drivers_scalar};
pub use ::core;
pub use ::core::option::Option::{None, Some};
pub use ::core::primitive::{str, usize};
pub use ::core::result::Result::Ok;

/// The target of a relation.
pub const fn model<T: Model>() {}

/// A column that is named.
pub const fn named<M, T>(_: Column<M, T>) {}

/// Something that a view reads.
pub const fn reads<T: Record>() {}

/// What stands in a `Debug` for a sensitive value.
pub struct Redacted;

impl ::core::fmt::Debug for Redacted {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The variant of a label, for sqlx.
///
/// # Errors
/// A label that no variant has.
pub fn variant<T: Enum>(label: &str) -> Result<T, BoxError> {
    T::from_label(label).ok_or_else(|| {
        format!(
            "`{}` has no variant for a label that is stored",
            T::DESCRIPTION.name
        )
        .into()
    })
}

/// A marker, or whatever else has no column.
pub fn absent<T: Default>() -> T {
    T::default()
}

/// A field of which no more is said.
pub const fn field(
    name: &'static str,
    column: &'static str,
    prisma: &'static str,
    ty: &'static str,
    nullable: bool,
) -> FieldDescription {
    FieldDescription {
        name,
        column,
        prisma,
        ty,
        nullable,
        ..FieldDescription::EMPTY
    }
}

/// A relation of which no more is said.
pub const fn relation(
    name: &'static str,
    prisma: &'static str,
    kind: &'static str,
    target: &'static str,
    key: &'static [&'static str],
) -> RelationDescription {
    RelationDescription {
        name,
        prisma,
        kind,
        target,
        key,
        ..RelationDescription::EMPTY
    }
}

/// A key or an index.
pub const fn index(
    kind: &'static str,
    columns: &'static [&'static str],
    options: &'static [&'static str],
) -> IndexDescription {
    IndexDescription {
        kind,
        columns,
        options,
    }
}

/// A check.
pub const fn check(
    name: Option<&'static str>,
    expression: &'static str,
    comment: Option<&'static str>,
) -> CheckDescription {
    CheckDescription {
        name,
        expression,
        comment,
    }
}

/// A variant of which no more is said.
pub const fn variant_of(name: &'static str, label: &'static str) -> VariantDescription {
    VariantDescription {
        name,
        label,
        ..VariantDescription::EMPTY
    }
}

/// A column's constant.
pub const fn column<M, T>(field: &'static str, column: &'static str) -> Column<M, T> {
    Column::new(field, column)
}

/// A relation's constant.
pub const fn to<M, K>(field: &'static str) -> Relation<M, K> {
    Relation::new(field)
}
