//! What the derives print calls of. No part of the interface: the name carries the version, so that a derive and a
//! library that do not belong together fail clearly.

pub use crate::column::{Column, Relation};
pub use crate::description::*;
pub use crate::error::{BoxError, Error};
pub use crate::key::{Key, NoId, refers};
pub use crate::model::{Enum, Model, Scalar, View};
pub use crate::row::{Db, Record};
pub use crate::value::{Element, Field, Label, Stored, Value};
pub use crate::{__drivers_enum as drivers_enum, __drivers_scalar as drivers_scalar};
pub use ::core;

/// The target of a relation.
pub const fn model<T: Model>() {}

/// A column that is named.
pub const fn column<M, T>(_: Column<M, T>) {}

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
