//! A row with related rows: what a query with includes gives.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::column::Relation;

/// What was loaded for the relation `R`.
pub struct Included<R, X> {
    /// The related rows.
    pub value: X,
    pub(crate) field: &'static str,
    relation: PhantomData<fn() -> R>,
}

impl<R, X> Included<R, X> {
    pub(crate) fn new(field: &'static str, value: X) -> Self {
        Included {
            value,
            field,
            relation: PhantomData,
        }
    }
}

impl<R, X: Clone> Clone for Included<R, X> {
    fn clone(&self) -> Self {
        Included::new(self.field, self.value.clone())
    }
}

impl<R, X: PartialEq> PartialEq for Included<R, X> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<R, X: fmt::Debug> fmt::Debug for Included<R, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.field, self.value)
    }
}

/// A row with related rows. Reads as the row; [`get`](With::get) gives what was included.
#[derive(Debug, Clone, PartialEq)]
pub struct With<M, D> {
    pub(crate) row: M,
    pub(crate) data: D,
}

impl<M, D> With<M, D> {
    /// The related rows of a relation that was included; of another one it does not compile.
    pub fn get<K, R, P>(&self, relation: Relation<M, K, R>) -> &R::Out
    where
        R: Pick<D, P>,
    {
        let _ = relation;
        R::pick(&self.data)
    }

    /// The related rows of a relation that was included, by value, and the rest.
    pub fn take<K, R, P>(self, relation: Relation<M, K, R>) -> (R::Out, With<M, R::Rest>)
    where
        R: Pick<D, P>,
    {
        let _ = relation;
        let (taken, data) = R::take(self.data);
        (taken, With { row: self.row, data })
    }

    /// The row without what was included.
    pub fn into_row(self) -> M {
        self.row
    }

    /// The row and what was included, to be taken apart.
    pub fn into_parts(self) -> (M, D) {
        (self.row, self.data)
    }
}

impl<M, D> Deref for With<M, D> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.row
    }
}

impl<M, D> DerefMut for With<M, D> {
    fn deref_mut(&mut self) -> &mut M {
        &mut self.row
    }
}

/// A relation that is among those that were included, of which `D` was loaded; `P` is where. Of the relation and not of
/// what was loaded, so that the compiler looks for the one that is asked for, and does not guess.
#[diagnostic::on_unimplemented(
    message = "the relation `{Self}` was not included",
    label = "this row was loaded without it",
    note = "the query that loads the row takes it: `.include(…)`"
)]
pub trait Pick<D, P> {
    /// What was loaded.
    type Out;
    /// What else was included.
    type Rest;

    /// What was loaded.
    #[doc(hidden)]
    fn pick(data: &D) -> &Self::Out;

    /// What was loaded, and the rest.
    #[doc(hidden)]
    fn take(data: D) -> (Self::Out, Self::Rest);
}

/// At the end of the list.
#[derive(Debug)]
pub struct Here;

/// Somewhere before.
#[derive(Debug)]
pub struct There<P>(PhantomData<P>);

#[diagnostic::do_not_recommend]
impl<R, X, L> Pick<(L, Included<R, X>), Here> for R {
    type Out = X;
    type Rest = L;

    fn pick(data: &(L, Included<R, X>)) -> &X {
        &data.1.value
    }

    fn take(data: (L, Included<R, X>)) -> (X, L) {
        (data.1.value, data.0)
    }
}

#[diagnostic::do_not_recommend]
impl<R: Pick<L, P>, Q, X, L, P> Pick<(L, Included<Q, X>), There<P>> for R {
    type Out = R::Out;
    type Rest = (R::Rest, Included<Q, X>);

    fn pick(data: &(L, Included<Q, X>)) -> &R::Out {
        R::pick(&data.0)
    }

    fn take(data: (L, Included<Q, X>)) -> (R::Out, Self::Rest) {
        let (taken, rest) = R::take(data.0);
        (taken, (rest, data.1))
    }
}
