//! The constants that the derives print for fields: `User::EMAIL`, `User::TENANT`.

use std::fmt;
use std::marker::PhantomData;

use crate::key::{Key, Same};

/// A column of the model `M` whose field has the type `T`.
pub struct Column<M, T> {
    field: &'static str,
    column: &'static str,
    types: PhantomData<fn() -> (M, T)>,
}

impl<M, T> Column<M, T> {
    pub(crate) const fn new(field: &'static str, column: &'static str) -> Self {
        Column {
            field,
            column,
            types: PhantomData,
        }
    }

    /// The field's name in Rust.
    pub const fn field(self) -> &'static str {
        self.field
    }

    /// The column's name in the database.
    pub const fn column(self) -> &'static str {
        self.column
    }
}

impl<M, T: Key> Column<M, T> {
    /// A foreign key of the type `K` refers to this column.
    #[doc(hidden)]
    pub fn __referred_by<K: Key<Plain: Same<T::Plain>>>(self) {}
}

impl<M, T> Clone for Column<M, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T> Copy for Column<M, T> {}

impl<M, T> fmt::Debug for Column<M, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Column")
            .field("field", &self.field)
            .field("column", &self.column)
            .finish()
    }
}

/// A relation of the model `M`; `K` is the marker with its target, such as `HasMany<Session>`.
pub struct Relation<M, K> {
    field: &'static str,
    types: PhantomData<fn() -> (M, K)>,
}

impl<M, K> Relation<M, K> {
    pub(crate) const fn new(field: &'static str) -> Self {
        Relation {
            field,
            types: PhantomData,
        }
    }

    /// The field's name in Rust.
    pub const fn field(self) -> &'static str {
        self.field
    }
}

impl<M, K> Clone for Relation<M, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, K> Copy for Relation<M, K> {}

impl<M, K> fmt::Debug for Relation<M, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relation").field("field", &self.field).finish()
    }
}
