//! Some columns instead of whole rows.

use std::marker::PhantomData;

use super::aggregate::{Aggregated, Function};
use super::find::Select;
use super::statement::{Alias, Dialect, Writer};
use crate::column::{Column, Computed, Types};
use crate::error::Error;
use crate::model::Entity;
use crate::row::Db;
use crate::value::Field;

/// Something of a row of `M` that can be selected: a column.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no column of `{M}`",
    label = "a column of `{M}` belongs here"
)]
pub trait Expression<M> {
    /// What it is read as.
    type Output: Field;

    /// Writes it.
    #[doc(hidden)]
    fn write(&self, w: &mut ExpressionWriter<'_, '_>);
}

/// Where expressions are written to.
#[doc(hidden)]
#[derive(Debug)]
pub struct ExpressionWriter<'a, 'w> {
    pub(crate) writer: &'a mut Writer<'w>,
    pub(crate) alias: Alias,
}

impl<M: Entity, T: Field, const N: usize> Expression<M> for Column<M, T, N> {
    type Output = T;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        w.writer.column(Some(w.alias), self.column());
    }
}

impl<M: Entity, T: Field, const N: usize> Expression<M> for Computed<M, T, N> {
    type Output = T;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        w.writer.column(Some(w.alias), self.column());
    }
}

impl<M: Entity, F: Function, T: Field> Expression<M> for Aggregated<M, F, T> {
    type Output = T;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        self.write_to(w.writer, w.alias);
    }
}

/// One expression, or a tuple of them.
pub trait Selection<M> {
    /// What is read: the value, or a tuple.
    type Output;
    /// How many columns.
    #[doc(hidden)]
    const WIDTH: usize;

    /// Writes the columns.
    #[doc(hidden)]
    fn write(&self, w: &mut ExpressionWriter<'_, '_>);

    /// Reads them.
    ///
    /// # Errors
    /// As [`Db::get`].
    #[doc(hidden)]
    fn read<D: Db>(row: &D::Row, at: usize) -> Result<Self::Output, Error>;
}

impl<M: Entity, T: Field, const N: usize> Selection<M> for Column<M, T, N> {
    type Output = T;
    const WIDTH: usize = 1;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        Expression::<M>::write(self, w);
    }

    fn read<D: Db>(row: &D::Row, at: usize) -> Result<T, Error> {
        D::get(row, at)
    }
}

impl<M: Entity, F: Function, T: Field> Selection<M> for Aggregated<M, F, T> {
    type Output = T;
    const WIDTH: usize = 1;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        Expression::<M>::write(self, w);
    }

    fn read<D: Db>(row: &D::Row, at: usize) -> Result<T, Error> {
        D::get(row, at)
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),+))+) => {
        $(
            impl<M, $($name: Expression<M>),+> Selection<M> for ($($name,)+) {
                type Output = ($($name::Output,)+);
                const WIDTH: usize = [$($at),+].len();

                fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
                    $(
                        if $at > 0 {
                            w.writer.word(", ");
                        }
                        self.$at.write(w);
                    )+
                }

                fn read<Database: Db>(row: &Database::Row, at: usize) -> Result<Self::Output, Error> {
                    Ok(($(Database::get::<$name::Output>(row, at + $at)?,)+))
                }
            }
        )+
    };
}
tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11)
}

/// A question for some columns: a [`Find`](super::Find) without includes whose rows are tuples. `T` is what they are made
/// into.
#[must_use = "a query does nothing until it is run: `.one(&pool)`, `.all(&pool)` …"]
pub struct Selected<M, K, S: Selection<M>, T = <S as Selection<M>>::Output> {
    pub(crate) select: Select,
    pub(crate) selection: S,
    pub(crate) make: fn(S::Output) -> T,
    types: Types<(M, K, T)>,
}

impl<M: Entity, K, S: Selection<M>> Selected<M, K, S> {
    pub(crate) fn new(select: Select, selection: S) -> Self {
        Selected {
            select,
            selection,
            make: |output| output,
            types: PhantomData,
        }
    }

    /// Each tuple as a struct that is made `From` it.
    pub fn into<T: From<S::Output>>(self) -> Selected<M, K, S, T> {
        Selected {
            select: self.select,
            selection: self.selection,
            make: T::from,
            types: PhantomData,
        }
    }
}

impl<M: Entity, K, S: Selection<M>, T> Selected<M, K, S, T> {
    /// The statement.
    ///
    /// # Errors
    /// As [`Select::rows`].
    pub(crate) fn statement(
        select: Select,
        selection: &S,
        dialect: Dialect,
    ) -> Result<super::statement::Statement, Error> {
        select.statement(dialect, |writer, alias| {
            selection.write(&mut ExpressionWriter { writer, alias });
            Ok(())
        })
    }
}
