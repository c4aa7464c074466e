//! The order of rows.

use std::marker::PhantomData;

use super::edge::Hop;
use super::statement::{Alias, Dialect, Writer};
use super::visible::{Deleted, Where};
use crate::column::{Column, Relation};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::marker::{BelongsTo, HasOne};
use crate::model::Entity;
use crate::query::cardinality::Cardinality;
use crate::query::scope::Reaches;

/// One column by which rows of `M` are ordered, and in which direction.
///
/// Nulls stand where PostgreSQL puts them unless said otherwise: last in ascending order, first in descending order, on
/// both databases.
#[derive(Debug, Clone)]
#[must_use = "an order does nothing until a query takes it"]
pub struct Order<M> {
    pub(crate) term: Term,
    model: PhantomData<fn() -> M>,
}

/// An order, whatever the model.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) by: By,
    pub(crate) descending: bool,
    pub(crate) nulls_first: Option<bool>,
}

/// What rows are ordered by.
#[derive(Debug, Clone)]
pub(crate) enum By {
    /// A column.
    Column(&'static FieldDescription),
    /// A column of the one related row.
    Related(Hop, &'static FieldDescription),
    /// How many related rows there are.
    Count(Hop),
}

impl Term {
    /// In ascending order, nulls last.
    pub(crate) fn ascending(field: &'static FieldDescription) -> Self {
        Term {
            by: By::Column(field),
            descending: false,
            nulls_first: None,
        }
    }

    /// Whether nulls come first.
    pub(crate) fn nulls_are_first(&self) -> bool {
        self.nulls_first.unwrap_or(self.descending)
    }

    /// The other way round.
    pub(crate) fn reversed(&self) -> Self {
        Term {
            by: self.by.clone(),
            descending: !self.descending,
            nulls_first: Some(!self.nulls_are_first()),
        }
    }

    /// Whether what it orders by may be null.
    pub(crate) fn may_be_null(&self) -> bool {
        match &self.by {
            By::Column(field) => field.nullable,
            By::Related(..) => true,
            By::Count(_) => false,
        }
    }
}

impl<M> Order<M> {
    pub(crate) fn new(by: By, descending: bool) -> Self {
        Order {
            term: Term {
                by,
                descending,
                nulls_first: None,
            },
            model: PhantomData,
        }
    }

    /// Nulls before all else.
    pub fn nulls_first(mut self) -> Self {
        self.term.nulls_first = Some(true);
        self
    }

    /// Nulls after all else.
    pub fn nulls_last(mut self) -> Self {
        self.term.nulls_first = Some(false);
        self
    }
}

/// What `order_by` takes: an order, or a column alone for its ascending order.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no order of `{M}`",
    label = "a column of `{M}` belongs here, with `.asc()` or `.desc()`"
)]
pub trait IntoOrder<M> {
    /// As an order.
    fn into_order(self) -> Order<M>;
}

impl<M> IntoOrder<M> for Order<M> {
    fn into_order(self) -> Order<M> {
        self
    }
}

impl<M: Entity, T, const N: usize> IntoOrder<M> for Column<M, T, N> {
    fn into_order(self) -> Order<M> {
        self.asc()
    }
}

impl<M: Entity, T, const N: usize> Column<M, T, N> {
    /// The smallest first.
    pub fn asc(self) -> Order<M> {
        Order::new(By::Column(self.field_of()), false)
    }

    /// The greatest first.
    pub fn desc(self) -> Order<M> {
        Order::new(By::Column(self.field_of()), true)
    }
}

/// Relations that lead to one row at most.
#[diagnostic::on_unimplemented(
    message = "rows are ordered by a column of one related row, and this relation leads to several",
    label = "leads to several rows",
    note = "`count_asc()` and `count_desc()` order by how many there are"
)]
pub trait LeadsToOne: Cardinality {}
impl<T: Entity> LeadsToOne for BelongsTo<T> {}
impl<T: Entity> LeadsToOne for BelongsTo<Option<T>> {}
impl<T: Entity> LeadsToOne for HasOne<T> {}

impl<M, K, R> Relation<M, K, R>
where
    M: Entity,
    K: LeadsToOne,
{
    /// By a column of the row that this relation leads to, the smallest first. Where there is none, by null.
    pub fn asc<T, const N: usize>(self, column: Column<K::Target, T, N>) -> Order<M>
    where
        M::Tenancy: Reaches<<K::Target as Entity>::Tenancy>,
    {
        Order::new(By::Related(self.hop(), column.field_of()), false)
    }

    /// By a column of the row that this relation leads to, the greatest first. Where there is none, by null.
    pub fn desc<T, const N: usize>(self, column: Column<K::Target, T, N>) -> Order<M>
    where
        M::Tenancy: Reaches<<K::Target as Entity>::Tenancy>,
    {
        Order::new(By::Related(self.hop(), column.field_of()), true)
    }
}

impl<M, K, R> Relation<M, K, R>
where
    M: Entity,
    K: Cardinality,
{
    /// By the number of related rows, the fewest first.
    pub fn count_asc(self) -> Order<M>
    where
        M::Tenancy: Reaches<<K::Target as Entity>::Tenancy>,
    {
        Order::new(By::Count(self.hop()), false)
    }

    /// By the number of related rows, the most first.
    pub fn count_desc(self) -> Order<M>
    where
        M::Tenancy: Reaches<<K::Target as Entity>::Tenancy>,
    {
        Order::new(By::Count(self.hop()), true)
    }
}

impl Writer<'_> {
    /// ` ORDER BY …`, nothing without terms.
    ///
    /// # Errors
    /// [`Error::Definition`] for a relation that leads nowhere.
    pub(crate) fn order(&mut self, alias: Alias, terms: &[Term]) -> Result<(), Error> {
        for (position, term) in terms.iter().enumerate() {
            self.word(if position == 0 { " ORDER BY " } else { ", " });
            self.ordered_by(alias, term)?;
            self.word(if term.descending { " DESC" } else { "" });
            let default_is_first = match self.dialect {
                Dialect::Postgres => term.descending,
                Dialect::Sqlite => !term.descending,
            };
            if term.may_be_null() && default_is_first != term.nulls_are_first() {
                self.word(if term.nulls_are_first() {
                    " NULLS FIRST"
                } else {
                    " NULLS LAST"
                });
            }
        }
        Ok(())
    }

    /// What a term orders by.
    ///
    /// # Errors
    /// [`Error::Definition`] for a relation that leads nowhere.
    pub(crate) fn ordered_by(&mut self, alias: Alias, term: &Term) -> Result<(), Error> {
        match &term.by {
            By::Column(field) => self.column(Some(alias), field.column),
            By::Related(hop, field) => self.of_related(alias, *hop, Some(field))?,
            By::Count(hop) => self.of_related(alias, *hop, None)?,
        }
        Ok(())
    }

    fn of_related(
        &mut self,
        alias: Alias,
        hop: Hop,
        field: Option<&'static FieldDescription>,
    ) -> Result<(), Error> {
        let (edge, target) = (hop.edge()?, hop.target());
        self.word("(SELECT ");
        // The related table gets the next alias.
        match field {
            Some(field) => {
                let next = self.next_alias();
                self.column(Some(next), field.column);
            }
            None => self.word("count(*)"),
        }
        self.word(" FROM ");
        let other = self.join(alias, target, &edge);
        let tenant = self.tenant.clone();
        self.visible(other, target, Deleted::Hidden, &tenant, &mut Where::begun())?;
        if field.is_some() {
            self.word(" LIMIT 1");
        }
        self.word(")");
        Ok(())
    }
}

/// The order of a query with what makes it total: the columns of a key, unless they are in it already.
pub(crate) fn total(model: &'static ModelDescription, mut terms: Vec<Term>) -> Vec<Term> {
    let has = |terms: &[Term], field: &'static FieldDescription| {
        terms
            .iter()
            .any(|term| matches!(term.by, By::Column(column) if column.is(field)))
    };
    let keys = super::edge::keys(model);
    let usable = |key: &&super::edge::Columns| key.iter().all(|field| !field.nullable && !field.opaque);
    let settled = keys
        .iter()
        .filter(usable)
        .any(|key| key.iter().all(|field| has(&terms, field)));
    if let (false, Some(key)) = (settled, keys.iter().find(usable)) {
        for field in key {
            if !has(&terms, field) {
                terms.push(Term::ascending(field));
            }
        }
    }
    terms
}

/// What a term is read as.
pub(crate) fn kind(term: &Term) -> crate::value::Kind {
    match &term.by {
        By::Column(field) | By::Related(_, field) => field.kind,
        By::Count(_) => crate::value::Kind::I64,
    }
}
