//! Reading rows.

use std::marker::PhantomData;

use super::aggregate::Aggregate;
use super::cursor::{self, Cursor};
use super::filter::{Condition, Node, Single};
use super::include::{IncludeList, IntoInclude};
use super::order::{IntoOrder, Term, total};
use super::scope::{Scope, Tenant};
use super::select::{Selected, Selection};
use super::statement::{Alias, Dialect, Statement, Writer};
use super::visible::{Deleted, Where};
use crate::column::Column;
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::model::Entity;

/// At most one row, by a key.
#[derive(Debug, Clone, Copy)]
pub struct ByKey;

/// The first of the rows that meet a condition.
#[derive(Debug, Clone, Copy)]
pub struct First;

/// All rows that meet a condition.
#[derive(Debug, Clone, Copy)]
pub struct Many;

/// Rows that are ordered: the first of them, or all.
pub trait Several {}
impl Several for First {}
impl Several for Many {}

/// A question for rows of `M`. `K` says how many ([`ByKey`], [`First`], [`Many`]), `I` what comes with them.
///
/// It ends with `one`, `optional`, `all`, `stream`, `slice`, `count` or `exists`, which take what sqlx takes: `&pool`,
/// `&mut connection`, `&mut transaction`.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run: `.one(&pool)`, `.all(&pool)` …"]
pub struct Find<M, K, I = ()> {
    pub(crate) select: Select,
    pub(crate) includes: I,
    types: PhantomData<fn() -> (M, K)>,
}

impl<M: Entity, W> Scope<M, W> {
    /// The row with this key: [`Find::one`] or [`Find::optional`].
    pub fn find_unique(&self, key: impl Single<M, W>) -> Find<M, ByKey> {
        let mut find = Find::new(self.tenant.clone());
        find.select.filter = key.into_key().into_iter().map(Node::equal).collect();
        find
    }

    /// The first row that meets the conditions.
    pub fn find_first(&self) -> Find<M, First> {
        let mut find = Find::new(self.tenant.clone());
        find.select.take = Some(1);
        find
    }

    /// All rows that meet the conditions.
    pub fn find_many(&self) -> Find<M, Many> {
        Find::new(self.tenant.clone())
    }

    /// How many rows meet the conditions.
    pub fn count(&self) -> Count<M> {
        Count {
            find: Find::new(self.tenant.clone()),
        }
    }

    /// Sums, averages and the like of all rows that meet the conditions.
    pub fn aggregate(&self) -> Aggregate<M> {
        Aggregate::new(Select::of(M::TABLE, self.tenant.clone()))
    }
}

impl<M: Entity, K> Find<M, K> {
    fn new(tenant: Tenant) -> Self {
        Find::of(Select::of(M::TABLE, tenant))
    }

    pub(crate) fn of(select: Select) -> Self {
        Find {
            select,
            includes: (),
            types: PhantomData,
        }
    }
}

impl<M: Entity, K, I> Find<M, K, I> {
    /// Only rows that meet the condition as well.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.select.filter.push(filter.into_filter().node);
        self
    }

    /// With related rows: a relation such as `User::SESSIONS`, or one with conditions, an order, a limit for each row, and
    /// relations of its own. They are loaded with one query for each relation, whatever the number of rows.
    pub fn include<R: IntoInclude<M>>(self, relation: R) -> Find<M, K, (I, R::Include)>
    where
        (I, R::Include): IncludeList<M>,
    {
        Find {
            select: self.select,
            includes: (self.includes, relation.into_include()),
            types: PhantomData,
        }
    }

    /// Rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.select.deleted = Deleted::Included;
        self
    }

    /// Only rows that are marked as deleted.
    pub fn only_deleted(mut self) -> Self {
        self.select.deleted = Deleted::Only;
        self
    }
}

impl<M: Entity, K: Several, I> Find<M, K, I> {
    /// In this order; what is equal in it, in the next one given.
    pub fn order_by(mut self, order: impl IntoOrder<M>) -> Self {
        self.select.order.push(order.into_order().term);
        self
    }

    /// Without the first so many rows. For pages of a list that grows, [`after`](Self::after) is stable, and fast on any page.
    pub fn skip(mut self, rows: u64) -> Self {
        self.select.skip = rows;
        self
    }

    /// Of rows that have the same value in this column, and in others that are given so, only the first in the order.
    pub fn distinct<T, const N: usize>(mut self, column: Column<M, T, N>) -> Self {
        self.select.distinct.push(column.field_of());
        self
    }

    /// Only rows after this place in the order. A [`Cursor`] comes from [`slice`](Find::slice).
    pub fn after(mut self, cursor: impl Into<Option<Cursor>>) -> Self {
        self.select.after = cursor.into();
        self
    }

    /// Only rows before this place in the order: with `take`, those that are nearest to it.
    pub fn before(mut self, cursor: impl Into<Option<Cursor>>) -> Self {
        self.select.before = cursor.into();
        self
    }
}

impl<M: Entity, I> Find<M, Many, I> {
    /// At most so many rows.
    pub fn take(mut self, rows: u64) -> Self {
        self.select.take = Some(rows);
        self
    }

    /// The page of this number, from 1, with so many rows, and the number of all rows.
    pub fn page(self, number: u64, size: u64) -> Paged<M, I> {
        Paged {
            find: self,
            number: number.max(1),
            size,
        }
    }
}

impl<M: Entity, K> Find<M, K> {
    /// Only some columns, as a tuple, or as a struct that is made `From` such a tuple.
    pub fn select<S: Selection<M>>(self, columns: S) -> Selected<M, K, S> {
        Selected::new(self.select, columns)
    }
}

/// How many rows there are.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run: `.one(&pool)`"]
pub struct Count<M> {
    pub(crate) find: Find<M, Many>,
}

impl<M: Entity> Count<M> {
    /// Only rows that meet the condition.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.find = self.find.filter(filter);
        self
    }

    /// Rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.find = self.find.with_deleted();
        self
    }

    /// Only rows that are marked as deleted.
    pub fn only_deleted(mut self) -> Self {
        self.find = self.find.only_deleted();
        self
    }

    /// How many different values a column has, instead of how many rows there are.
    pub fn distinct<T, const N: usize>(mut self, column: Column<M, T, N>) -> Self {
        self.find = self.find.distinct(column);
        self
    }
}

/// A page that is asked for.
#[derive(Debug, Clone)]
#[must_use = "a query does nothing until it is run: `.one(&pool)`"]
pub struct Paged<M, I> {
    pub(crate) find: Find<M, Many, I>,
    pub(crate) number: u64,
    pub(crate) size: u64,
}

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// Its number, from 1.
    pub number: u64,
    /// How many rows a page has.
    pub size: u64,
    /// How many rows there are on all pages.
    pub total: u64,
}

impl<T> Page<T> {
    /// How many pages there are.
    pub fn pages(&self) -> u64 {
        if self.size == 0 {
            return 0;
        }
        self.total.div_ceil(self.size)
    }

    /// Whether there is another page after this one.
    pub fn has_next(&self) -> bool {
        self.number < self.pages()
    }
}

/// What is read, whatever the model.
#[derive(Debug, Clone)]
pub(crate) struct Select {
    pub(crate) model: &'static ModelDescription,
    pub(crate) tenant: Tenant,
    pub(crate) deleted: Deleted,
    /// All of them hold.
    pub(crate) filter: Vec<Node>,
    pub(crate) order: Vec<Term>,
    pub(crate) take: Option<u64>,
    pub(crate) skip: u64,
    pub(crate) distinct: Vec<&'static FieldDescription>,
    pub(crate) after: Option<Cursor>,
    pub(crate) before: Option<Cursor>,
    /// Whether only the order's places are meant, and rows come in any.
    unordered: bool,
}

/// The column by which the first of several rows is known.
const ROW: &str = "onedef_row";

impl Select {
    pub(crate) fn of(model: &'static ModelDescription, tenant: Tenant) -> Self {
        Select {
            model,
            tenant,
            deleted: Deleted::Hidden,
            filter: Vec::new(),
            order: Vec::new(),
            take: None,
            skip: 0,
            distinct: Vec::new(),
            after: None,
            before: None,
            unordered: false,
        }
    }

    /// Whether rows come in the other direction than they are asked for: those that are nearest to a place.
    pub(crate) fn is_backwards(&self) -> bool {
        self.before.is_some() && self.after.is_none() && (self.take.is_some() || self.skip > 0)
    }

    /// The order with what makes it total, where a place in it is meant.
    pub(crate) fn places(&mut self) {
        self.order = total(self.model, std::mem::take(&mut self.order));
    }

    /// The rows, as the model reads them.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`], [`Error::Cursor`].
    pub(crate) fn rows(self, dialect: Dialect) -> Result<Statement, Error> {
        let model = self.model;
        self.statement(dialect, |w, alias| {
            w.columns_of(Some(alias), model);
            Ok(())
        })
    }

    /// The rows, and after them what they are ordered by.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn rows_and_places(self, dialect: Dialect) -> Result<Statement, Error> {
        let (model, order) = (self.model, self.order.clone());
        self.statement(dialect, |w, alias| {
            w.columns_of(Some(alias), model);
            for term in &order {
                w.word(", ");
                w.ordered_by(alias, term)?;
            }
            Ok(())
        })
    }

    /// How many rows there are, without limit.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn count(mut self, dialect: Dialect) -> Result<Statement, Error> {
        self.unordered = true;
        (self.take, self.skip) = (None, 0);
        self.statement(dialect, |w, _| {
            w.word("count(*)");
            Ok(())
        })
    }

    /// Whether there is a row.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn exists(mut self, dialect: Dialect) -> Result<Statement, Error> {
        self.unordered = true;
        self.take = self.take.map_or(Some(1), |take| Some(take.min(1)));
        self.statement(dialect, |w, _| {
            w.word("1");
            Ok(())
        })
    }

    /// The statement with these columns.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn statement(
        mut self,
        dialect: Dialect,
        columns: impl FnOnce(&mut Writer<'_>, Alias) -> Result<(), Error>,
    ) -> Result<Statement, Error> {
        if self.after.is_some() || self.before.is_some() {
            self.places();
        }
        let tenant = std::mem::replace(&mut self.tenant, Tenant::Any);
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("SELECT ");
        columns(w, rows)?;
        w.word(" FROM ");
        if self.distinct.is_empty() {
            w.table(self.model);
            w.word(" AS ");
            w.by(rows);
            self.conditions(w, rows, &tenant)?;
        } else {
            self.first_of_each(w, &tenant)?;
            w.word(" AS ");
            w.by(rows);
            w.word(" WHERE ");
            w.column(Some(rows), ROW);
            w.word(" = 1");
            // Beyond a place are the rows that would follow it, so this is asked of the first ones alone.
            self.places_beyond(w, rows, &mut Where::begun())?;
        }
        self.order_and_limit(w, rows)?;
        writer.finish()
    }

    /// The statement with these columns, and this after its conditions.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn grouped(
        mut self,
        dialect: Dialect,
        columns: impl FnOnce(&mut Writer<'_>, Alias),
        groups: impl FnOnce(&mut Writer<'_>, Alias),
    ) -> Result<Statement, Error> {
        let tenant = std::mem::replace(&mut self.tenant, Tenant::Any);
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("SELECT ");
        columns(w, rows);
        w.word(" FROM ");
        w.table(self.model);
        w.word(" AS ");
        w.by(rows);
        self.conditions(w, rows, &tenant)?;
        groups(w, rows);
        writer.finish()
    }

    /// `WHERE …`
    fn conditions(&mut self, w: &mut Writer<'_>, rows: Alias, tenant: &Tenant) -> Result<(), Error> {
        let mut clause = Where::default();
        let filter = std::mem::take(&mut self.filter);
        for node in filter {
            clause.next(w);
            w.condition(rows, self.model, node)?;
        }
        if self.distinct.is_empty() {
            self.places_beyond(w, rows, &mut clause)?;
        }
        w.visible(rows, self.model, self.deleted, tenant, &mut clause)
    }

    /// After a place in the order, before another.
    fn places_beyond(&self, w: &mut Writer<'_>, rows: Alias, clause: &mut Where) -> Result<(), Error> {
        for (cursor, backwards) in [(self.after.clone(), false), (self.before.clone(), true)] {
            let Some(cursor) = cursor else { continue };
            clause.next(w);
            cursor::beyond(w, rows, &self.order, cursor, backwards)?;
        }
        Ok(())
    }

    /// A table of the rows in which each is numbered among those that are equal in the columns.
    fn first_of_each(&mut self, w: &mut Writer<'_>, tenant: &Tenant) -> Result<(), Error> {
        let inner = w.alias();
        w.word("(SELECT ");
        w.by(inner);
        w.word(".*, row_number() OVER (PARTITION BY ");
        w.list(", ", &self.distinct, |w, field| {
            w.column(Some(inner), field.column)
        });
        let order = total(self.model, self.order.clone());
        w.order(inner, &order)?;
        w.word(") AS ");
        w.ident(ROW);
        w.word(" FROM ");
        w.table(self.model);
        w.word(" AS ");
        w.by(inner);
        self.conditions(w, inner, tenant)?;
        w.word(")");
        Ok(())
    }

    fn order_and_limit(&self, w: &mut Writer<'_>, rows: Alias) -> Result<(), Error> {
        if self.unordered {
            // A number of rows has no order.
        } else if self.is_backwards() {
            let reversed: Vec<Term> = self.order.iter().map(Term::reversed).collect();
            w.order(rows, &reversed)?;
        } else {
            w.order(rows, &self.order)?;
        }
        match (self.take, self.skip, w.dialect) {
            // Bound, so that pages of all sizes are one statement: PostgreSQL plans one with a number in it anew each time.
            (Some(take @ 2..), _, Dialect::Postgres) => {
                w.word(" LIMIT ");
                w.free(crate::value::Datum::Int(i64::try_from(take).unwrap_or(i64::MAX)));
            }
            // SQLite sorts only as many rows as it knows to be asked for.
            (Some(take), ..) => {
                w.word(" LIMIT ");
                w.count(take.min(i64::MAX as u64));
            }
            // SQLite has no offset without a limit.
            (None, 1.., Dialect::Sqlite) => w.word(" LIMIT -1"),
            _ => {}
        }
        if self.skip > 0 {
            w.word(" OFFSET ");
            w.free(crate::value::Datum::Int(
                i64::try_from(self.skip).unwrap_or(i64::MAX),
            ));
        }
        Ok(())
    }
}
