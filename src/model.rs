//! The traits that the derives implement. Each shares its name with its derive, so that one `use` brings both.

use crate::description::{EnumDescription, ModelDescription, ScalarDescription, ViewDescription};
use crate::row::Record;

/// A struct that is a table. Implemented by `#[derive(Model)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model [R0101]",
    label = "a relation leads to a struct with `#[derive(Model)]`"
)]
pub trait Model: Record {
    /// The type of the id: the field's, a tuple for an id of several columns, or [`NoId`](crate::__v0::NoId).
    #[doc(hidden)]
    type Id;

    /// What the definition says of it.
    const DESCRIPTION: &'static ModelDescription;
}

/// A struct that is a row of a view. Implemented by `#[derive(View)]`.
pub trait View: Record {
    /// What the definition says of it.
    const DESCRIPTION: &'static ViewDescription;
}

/// An enum that is a type of the database. Implemented by `#[derive(Enum)]`.
pub trait Enum: Sized + Copy + 'static {
    /// What the definition says of it.
    const DESCRIPTION: &'static EnumDescription;

    /// The variant that the database stores under this label.
    fn from_label(label: &str) -> Option<Self>;

    /// What the database stores.
    fn label(&self) -> &'static str;
}

/// A newtype that stands for its inner type in columns. Implemented by `#[derive(Scalar)]`.
pub trait Scalar: Sized {
    /// What the definition says of it.
    const DESCRIPTION: &'static ScalarDescription;
}
