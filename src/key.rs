//! Foreign keys have the type of what they reference, whatever is null on either side.

use crate::value::Value;

/// A key: a column's type, or a tuple of them.
pub trait Key {
    /// The type without `Option`, and what a newtype stands for.
    type Plain;
}

impl<T: Value> Key for T {
    type Plain = T::Key;
}

impl<T: Value> Key for Option<T> {
    type Plain = T::Key;
}

macro_rules! tuples {
    ($(($($name:ident)+))+) => {
        $(
            impl<$($name: Key),+> Key for ($($name,)+) {
                type Plain = ($($name::Plain,)+);
            }
        )+
    };
}
tuples! {
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
}

/// The id of a model that has none.
pub struct NoId;

impl Key for NoId {
    type Plain = NoId;
}

/// Two keys of one type.
#[diagnostic::on_unimplemented(
    message = "a key of type `{Self}` cannot refer to a key of type `{T}` [R0301]",
    label = "differs in type from the key that it references"
)]
pub trait Same<T> {}

impl<T> Same<T> for T {}

/// A foreign key, and the key that it references.
pub fn refers<K: Key<Plain: Same<R::Plain>>, R: Key>() {}
