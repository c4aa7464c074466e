//! How many rows a relation leads to, and how the related rows are dealt out to those that refer to them.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::scope::Presence;
use crate::marker::{BelongsTo, HasMany, HasOne, ManyToMany};
use crate::model::Entity;

/// How many rows a relation leads to, and what they are loaded as.
pub trait Cardinality: 'static {
    /// The model that it leads to.
    type Target: Entity;
    /// What is loaded for one row: `Vec<X>`, `Option<X>`, [`One<X>`].
    type Out<X: Send + Sync>: Send + Sync;

    /// Gives each of the `rows` its related ones. `pairs` are positions of rows and of what belongs to them, in the order
    /// of the latter; `has_key` says of each row whether it refers to anything. `None` when a row is missing that has to
    /// be there.
    #[doc(hidden)]
    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Self::Out<X>>>;
}

impl<T: Entity> Cardinality for HasMany<T> {
    type Target = T;
    type Out<X: Send + Sync> = Vec<X>;

    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Vec<X>>> {
        let mut out: Vec<Vec<X>> = has_key.iter().map(|_| Vec::new()).collect();
        let mut related: Vec<Option<X>> = related.into_iter().map(Some).collect();
        for (row, other) in pairs {
            // A related row has one key, so it belongs to one row.
            if let (Some(list), Some(other)) = (out.get_mut(*row), related.get_mut(*other)) {
                list.extend(other.take());
            }
        }
        Some(out)
    }
}

impl<T: Entity> Cardinality for HasOne<T> {
    type Target = T;
    type Out<X: Send + Sync> = Option<X>;

    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Option<X>>> {
        let lists = HasMany::<T>::deal(has_key, related, pairs)?;
        Some(lists.into_iter().map(|list| list.into_iter().next()).collect())
    }
}

impl<T: Entity> Cardinality for ManyToMany<T> {
    type Target = T;
    type Out<X: Send + Sync> = Vec<One<X>>;

    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Vec<One<X>>>> {
        let mut out: Vec<Vec<One<X>>> = has_key.iter().map(|_| Vec::new()).collect();
        let related: Vec<One<X>> = related.into_iter().map(One::new).collect();
        for (row, other) in pairs {
            if let (Some(list), Some(other)) = (out.get_mut(*row), related.get(*other)) {
                list.push(other.clone());
            }
        }
        Some(out)
    }
}

impl<T: Entity> Cardinality for BelongsTo<T> {
    type Target = T;
    type Out<X: Send + Sync> = <T::Presence as Presence>::Of<One<X>>;

    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Self::Out<X>>> {
        let found = BelongsTo::<Option<T>>::deal(has_key, related, pairs)?;
        found.into_iter().map(<T::Presence as Presence>::found).collect()
    }
}

impl<T: Entity> Cardinality for BelongsTo<Option<T>> {
    type Target = T;
    type Out<X: Send + Sync> = Option<One<X>>;

    fn deal<X: Send + Sync>(
        has_key: &[bool],
        related: Vec<X>,
        pairs: &[(usize, usize)],
    ) -> Option<Vec<Option<One<X>>>> {
        let mut out: Vec<Option<One<X>>> = has_key.iter().map(|_| None).collect();
        let related: Vec<One<X>> = related.into_iter().map(One::new).collect();
        for (row, other) in pairs {
            if let Some(place) = out.get_mut(*row) {
                *place = related.get(*other).cloned();
            }
        }
        Some(out)
    }
}

/// A related row that several rows may refer to: shared, read through [`Deref`].
pub struct One<X>(Arc<X>);

impl<X> One<X> {
    fn new(row: X) -> Self {
        One(Arc::new(row))
    }

    /// The row itself, when no other row refers to it; else this again.
    ///
    /// # Errors
    /// Gives itself back when the row is shared.
    pub fn into_inner(self) -> Result<X, One<X>> {
        Arc::try_unwrap(self.0).map_err(One)
    }
}

impl<X> Clone for One<X> {
    fn clone(&self) -> Self {
        One(Arc::clone(&self.0))
    }
}

impl<X> Deref for One<X> {
    type Target = X;

    fn deref(&self) -> &X {
        &self.0
    }
}

impl<X: fmt::Debug> fmt::Debug for One<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<X: PartialEq> PartialEq for One<X> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
