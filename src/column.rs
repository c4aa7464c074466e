//! The constants that the derives print for fields: `User::EMAIL`, `User::TENANT`.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::description::FieldDescription;
use crate::key::{Key, Same};
use crate::row::Record;

/// The types that a value speaks of, and holds nothing of.
pub(crate) type Types<T> = PhantomData<fn() -> T>;

/// A column of the model `M` whose field has the type `T` and the position `N` among the columns. There is nothing in it:
/// its names are those of the description.
pub struct Column<M, T, const N: usize>(Types<(M, T)>);

impl<M, T, const N: usize> Column<M, T, N> {
    /// The one value.
    #[doc(hidden)]
    pub const HERE: Self = Column(PhantomData);
}

impl<M: Record, T, const N: usize> Column<M, T, N> {
    /// The field's name in Rust.
    pub const fn field(self) -> &'static str {
        self.description().name
    }

    /// The column's name in the database.
    pub const fn column(self) -> &'static str {
        self.description().column
    }

    /// What the definition says of the field.
    pub(crate) const fn description(self) -> &'static FieldDescription {
        // The derive counts both.
        if N < M::FIELDS.len() {
            &M::FIELDS[N]
        } else {
            &FieldDescription::EMPTY
        }
    }
}

impl<M, T: Key, const N: usize> Column<M, T, N> {
    /// A foreign key of the type `K` refers to this column.
    #[doc(hidden)]
    pub fn __referred_by<K: Key<Plain: Same<T::Plain>>>(self) {}
}

impl<M, T, const N: usize> Clone for Column<M, T, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T, const N: usize> Copy for Column<M, T, N> {}

impl<M: Record, T, const N: usize> fmt::Debug for Column<M, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Column")
            .field("field", &self.field())
            .field("column", &self.column())
            .finish()
    }
}

/// A column that the database computes (`generated = …`): it is read and asked as any [`Column`], and never written.
pub struct Computed<M, T, const N: usize>(Column<M, T, N>);

impl<M, T, const N: usize> Computed<M, T, N> {
    /// The one value.
    #[doc(hidden)]
    pub const HERE: Self = Computed(Column::HERE);
}

impl<M, T, const N: usize> Deref for Computed<M, T, N> {
    type Target = Column<M, T, N>;

    fn deref(&self) -> &Column<M, T, N> {
        &self.0
    }
}

impl<M, T, const N: usize> Clone for Computed<M, T, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, T, const N: usize> Copy for Computed<M, T, N> {}

impl<M: Record, T, const N: usize> fmt::Debug for Computed<M, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A relation of the model `M`; `K` is the marker with its target, such as `HasMany<Session>`, and `R` the type that has
/// the constant's name.
pub struct Relation<M, K, R> {
    field: &'static str,
    at: usize,
    types: Types<(M, K, R)>,
}

impl<M, K, R> Relation<M, K, R> {
    pub(crate) const fn new(field: &'static str, at: usize) -> Self {
        Relation {
            field,
            at,
            types: PhantomData,
        }
    }

    /// The field's name in Rust.
    pub const fn field(self) -> &'static str {
        self.field
    }

    /// Its position among the relations.
    #[cfg(feature = "query")]
    pub(crate) const fn position(self) -> usize {
        self.at
    }
}

impl<M, K, R> Clone for Relation<M, K, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, K, R> Copy for Relation<M, K, R> {}

impl<M, K, R> fmt::Debug for Relation<M, K, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relation")
            .field("field", &self.field)
            .field("at", &self.at)
            .finish()
    }
}
