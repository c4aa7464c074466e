//! Sums, averages and the like, of all rows or of groups.

use std::marker::PhantomData;

use super::filter::{Comparison, Condition};
use super::find::Select;
use super::into_field::IntoField;
use super::scope::Scope;
use super::select::{ExpressionWriter, Selection};
use super::statement::{Alias, Dialect, Statement, Writer};
use crate::column::{Column, Types};
use crate::description::FieldDescription;
use crate::error::Error;
use crate::model::Entity;
use crate::value::{Datum, Field, Value};

/// What is made of many values.
pub trait Function: 'static {
    /// Its name in SQL.
    #[doc(hidden)]
    const NAME: &'static str;
}

/// A function of many rows: [`count`], [`sum`], [`avg`], [`min`], [`max`]. `T` is what it is read as.
#[must_use = "it belongs into `.select(…)`"]
pub struct Aggregated<M, F, T> {
    field: Option<&'static FieldDescription>,
    /// The type on PostgreSQL that the result is given as.
    cast: &'static str,
    types: Types<(M, F, T)>,
}

impl<M, F, T> Clone for Aggregated<M, F, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, F, T> Copy for Aggregated<M, F, T> {}

impl<M, F, T> std::fmt::Debug for Aggregated<M, F, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.field.map(|field| field.name))
    }
}

impl<M, F: Function, T> Aggregated<M, F, T> {
    fn new(field: Option<&'static FieldDescription>, cast: &'static str) -> Self {
        Aggregated {
            field,
            cast,
            types: PhantomData,
        }
    }

    pub(crate) fn write_to(&self, w: &mut Writer<'_>, alias: Alias) {
        w.word(F::NAME);
        w.word("(");
        match self.field {
            Some(field) => w.column(Some(alias), field.column),
            None => w.word("*"),
        }
        w.word(")");
        if w.dialect == Dialect::Postgres {
            w.word(self.cast);
        }
    }
}

macro_rules! functions {
    ($($(#[$docs:meta])* $name:ident = $sql:literal;)*) => {
        $(
            $(#[$docs])*
            #[derive(Debug)]
            pub struct $name;

            impl Function for $name {
                const NAME: &'static str = $sql;
            }
        )*
    };
}

functions! {
    /// `count`
    CountOf = "count";
    /// `sum`
    SumOf = "sum";
    /// `avg`
    AverageOf = "avg";
    /// `min`
    MinimumOf = "min";
    /// `max`
    MaximumOf = "max";
}

/// Numbers: what their sum and their average are.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number",
    label = "a column of numbers belongs here: `i16`, `i32`, `i64`, `f32`, `f64` or a decimal"
)]
pub trait Number: Value {
    /// Of the sum.
    type Sum: Value;
    /// Of the average.
    type Average: Value;
    /// The type of the sum on PostgreSQL, which makes `numeric` of integers.
    #[doc(hidden)]
    const SUM: &'static str;
    /// The type of the average.
    #[doc(hidden)]
    const AVERAGE: &'static str;
}

macro_rules! numbers {
    ($($type:ty: $sum:ty = $sum_type:literal, $average:ty = $average_type:literal;)*) => {
        $(
            impl Number for $type {
                type Sum = $sum;
                type Average = $average;
                const SUM: &'static str = $sum_type;
                const AVERAGE: &'static str = $average_type;
            }
        )*
    };
}

numbers! {
    i16: i64 = "::int8", f64 = "::float8";
    i32: i64 = "::int8", f64 = "::float8";
    i64: i64 = "::int8", f64 = "::float8";
    f32: f64 = "::float8", f64 = "::float8";
    f64: f64 = "::float8", f64 = "::float8";
}
#[cfg(feature = "rust_decimal")]
numbers! {
    rust_decimal::Decimal: rust_decimal::Decimal = "", rust_decimal::Decimal = "";
}
#[cfg(feature = "bigdecimal")]
numbers! {
    bigdecimal::BigDecimal: bigdecimal::BigDecimal = "", bigdecimal::BigDecimal = "";
}

/// Types of which both databases know the least and the greatest value.
#[diagnostic::on_unimplemented(
    message = "values of `{Self}` have no order that both databases know",
    label = "a column of numbers, texts or times belongs here"
)]
pub trait Ranked {}

macro_rules! ranked {
    ($($type:ty),*) => {
        $(impl Ranked for $type {})*
    };
}

ranked!(String, i16, i32, i64, f32, f64);
#[cfg(feature = "rust_decimal")]
ranked!(rust_decimal::Decimal);
#[cfg(feature = "bigdecimal")]
ranked!(bigdecimal::BigDecimal);
#[cfg(feature = "chrono")]
ranked!(
    chrono::DateTime<chrono::Utc>,
    chrono::NaiveDateTime,
    chrono::NaiveDate,
    chrono::NaiveTime
);
#[cfg(feature = "time")]
ranked!(
    time::OffsetDateTime,
    time::PrimitiveDateTime,
    time::Date,
    time::Time
);

/// How many rows.
pub fn count<M: Entity>() -> Aggregated<M, CountOf, i64> {
    Aggregated::new(None, "")
}

/// The sum of a column's values; `None` of no rows.
pub fn sum<M: Entity, T: Field<Value: Number>, const N: usize>(
    column: Column<M, T, N>,
) -> Aggregated<M, SumOf, Option<<T::Value as Number>::Sum>> {
    Aggregated::new(Some(column.field_of()), <T::Value as Number>::SUM)
}

/// The average of a column's values; `None` of no rows.
pub fn avg<M: Entity, T: Field<Value: Number>, const N: usize>(
    column: Column<M, T, N>,
) -> Aggregated<M, AverageOf, Option<<T::Value as Number>::Average>> {
    Aggregated::new(Some(column.field_of()), <T::Value as Number>::AVERAGE)
}

/// The least of a column's values; `None` of no rows.
pub fn min<M: Entity, T: Field, const N: usize>(
    column: Column<M, T, N>,
) -> Aggregated<M, MinimumOf, Option<T::Value>>
where
    T::Value: Value<Key: Ranked>,
{
    Aggregated::new(Some(column.field_of()), "")
}

/// The greatest of a column's values; `None` of no rows.
pub fn max<M: Entity, T: Field, const N: usize>(
    column: Column<M, T, N>,
) -> Aggregated<M, MaximumOf, Option<T::Value>>
where
    T::Value: Value<Key: Ranked>,
{
    Aggregated::new(Some(column.field_of()), "")
}

/// A condition on a group.
#[derive(Debug, Clone)]
#[must_use = "a condition does nothing until a query takes it"]
pub struct Having<M> {
    function: &'static str,
    field: Option<&'static FieldDescription>,
    comparison: Comparison,
    value: Datum,
    model: PhantomData<fn() -> M>,
}

/// An order of groups.
#[derive(Debug, Clone)]
#[must_use = "an order does nothing until a query takes it"]
pub struct GroupOrder<M> {
    function: &'static str,
    field: Option<&'static FieldDescription>,
    descending: bool,
    model: PhantomData<fn() -> M>,
}

impl<M, F: Function, T: Field> Aggregated<M, F, T> {
    /// Groups of which it is equal to a value.
    pub fn eq(self, value: impl IntoField<T::Value>) -> Having<M> {
        self.having(Comparison::Equal, value.into_field())
    }

    /// Groups of which it is greater than a value.
    pub fn gt(self, value: impl IntoField<T::Value>) -> Having<M> {
        self.having(Comparison::Greater, value.into_field())
    }

    /// Groups of which it is a value or greater.
    pub fn ge(self, value: impl IntoField<T::Value>) -> Having<M> {
        self.having(Comparison::GreaterOrEqual, value.into_field())
    }

    /// Groups of which it is less than a value.
    pub fn lt(self, value: impl IntoField<T::Value>) -> Having<M> {
        self.having(Comparison::Less, value.into_field())
    }

    /// Groups of which it is a value or less.
    pub fn le(self, value: impl IntoField<T::Value>) -> Having<M> {
        self.having(Comparison::LessOrEqual, value.into_field())
    }

    /// The groups of which it is least first.
    pub fn asc(self) -> GroupOrder<M> {
        self.order(false)
    }

    /// The groups of which it is greatest first.
    pub fn desc(self) -> GroupOrder<M> {
        self.order(true)
    }

    fn having(self, comparison: Comparison, value: Datum) -> Having<M> {
        Having {
            function: F::NAME,
            field: self.field,
            comparison,
            value,
            model: PhantomData,
        }
    }

    fn order(self, descending: bool) -> GroupOrder<M> {
        GroupOrder {
            function: F::NAME,
            field: self.field,
            descending,
            model: PhantomData,
        }
    }
}

/// A question for functions of all rows.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run"]
pub struct Aggregate<M> {
    select: Select,
    model: PhantomData<fn() -> M>,
}

impl<M: Entity> Aggregate<M> {
    pub(crate) fn new(select: Select) -> Self {
        Aggregate {
            select,
            model: PhantomData,
        }
    }

    /// Only rows that meet the condition.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.select.filter.push(filter.into_filter().node);
        self
    }

    /// Rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.select.deleted = super::visible::Deleted::Included;
        self
    }

    /// What is asked of the rows: `count()`, `sum(User::AGE)`, or a tuple of such.
    pub fn select<S: Selection<M>>(self, functions: S) -> Group<M, S> {
        Group {
            select: self.select,
            keys: Vec::new(),
            having: Vec::new(),
            order: Vec::new(),
            selection: functions,
        }
    }
}

impl<M: Entity, W> Scope<M, W> {
    /// Rows in groups that are equal in these columns: a column, or a tuple of them.
    pub fn group_by<G: Selection<M>>(&self, columns: G) -> GroupBy<M, G> {
        GroupBy {
            select: Select::of(M::TABLE, self.tenant.clone()),
            keys: columns,
            having: Vec::new(),
            order: Vec::new(),
        }
    }
}

/// Rows in groups.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run"]
pub struct GroupBy<M, G> {
    select: Select,
    keys: G,
    having: Vec<Having<M>>,
    order: Vec<GroupOrder<M>>,
}

impl<M: Entity, G: Selection<M>> GroupBy<M, G> {
    /// Only rows that meet the condition.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.select.filter.push(filter.into_filter().node);
        self
    }

    /// Rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.select.deleted = super::visible::Deleted::Included;
        self
    }

    /// Only groups of which this holds, such as `count().gt(5)`.
    pub fn having(mut self, having: Having<M>) -> Self {
        self.having.push(having);
        self
    }

    /// Groups in this order, such as `count().desc()`; without one, by their columns. Nulls stand as in any
    /// [`Order`](super::Order).
    pub fn order_by(mut self, order: GroupOrder<M>) -> Self {
        self.order.push(order);
        self
    }

    /// At most so many groups.
    pub fn take(mut self, groups: u64) -> Self {
        self.select.take = Some(groups);
        self
    }

    /// What is asked of each group, beside its columns: `count()`, `sum(User::AGE)`, or a tuple of such.
    pub fn select<S: Selection<M>>(self, functions: S) -> Group<M, Grouped<G, S>> {
        Group {
            select: self.select,
            keys: (0..G::WIDTH).collect(),
            having: self.having,
            order: self.order,
            selection: Grouped(self.keys, functions),
        }
    }
}

/// The columns of a group, and what is asked of it.
#[derive(Debug, Clone)]
pub struct Grouped<G, S>(G, S);

impl<M, G: Selection<M>, S: Selection<M>> Selection<M> for Grouped<G, S> {
    type Output = (G::Output, S::Output);
    const WIDTH: usize = G::WIDTH + S::WIDTH;

    fn write(&self, w: &mut ExpressionWriter<'_, '_>) {
        self.0.write(w);
        w.writer.word(", ");
        self.1.write(w);
    }

    fn read<D: crate::row::Db>(row: &D::Row, at: usize) -> Result<Self::Output, Error> {
        Ok((G::read::<D>(row, at)?, S::read::<D>(row, at + G::WIDTH)?))
    }
}

/// Functions of all rows, or of each group. All rows are one; groups are any number.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run: `.one(&pool)` for all rows, `.all(&pool)` for groups"]
pub struct Group<M, S> {
    pub(crate) select: Select,
    /// Positions of the selected columns that make a group.
    keys: Vec<usize>,
    having: Vec<Having<M>>,
    order: Vec<GroupOrder<M>>,
    selection: S,
}

impl<M: Entity, S: Selection<M>> Group<M, S> {
    /// The statement.
    ///
    /// # Errors
    /// As [`Select::rows`].
    pub(crate) fn statement(mut self, dialect: Dialect) -> Result<Statement, Error> {
        let take = self.select.take.take();
        let (keys, having, order, selection) = (self.keys, self.having, self.order, self.selection);
        self.select.grouped(
            dialect,
            |writer, alias| selection.write(&mut ExpressionWriter { writer, alias }),
            |w, alias| {
                // By position: the columns are written once.
                for (position, key) in keys.iter().enumerate() {
                    w.word(if position == 0 { " GROUP BY " } else { ", " });
                    w.count(*key as u64 + 1);
                }
                for (position, one) in having.into_iter().enumerate() {
                    w.word(if position == 0 { " HAVING " } else { " AND " });
                    function(w, alias, one.function, one.field);
                    w.word(one.comparison.operator());
                    match one.field {
                        // The least and the greatest are values of the column.
                        Some(field) if matches!(one.function, "min" | "max") => w.ranked(field, one.value),
                        _ => w.free(one.value),
                    }
                }
                let mut word = " ORDER BY ";
                for one in &order {
                    w.word(std::mem::replace(&mut word, ", "));
                    function(w, alias, one.function, one.field);
                    w.word(if one.descending {
                        " DESC NULLS FIRST"
                    } else {
                        " NULLS LAST"
                    });
                }
                for key in &keys {
                    w.word(std::mem::replace(&mut word, ", "));
                    w.count(*key as u64 + 1);
                    w.word(" NULLS LAST");
                }
                if let Some(take) = take {
                    w.word(" LIMIT ");
                    w.count(take.min(i64::MAX as u64));
                }
            },
        )
    }
}

fn function(w: &mut Writer<'_>, alias: Alias, name: &str, field: Option<&'static FieldDescription>) {
    w.word(name);
    w.word("(");
    match field {
        Some(field) => w.column(Some(alias), field.column),
        None => w.word("*"),
    }
    w.word(")");
}
