//! Running what reads.

use futures_util::StreamExt as _;
use futures_util::stream::Stream;
use sqlx::Either;

use super::driver::Driver;
use super::execute::{Context, Work, arguments, fetch, fetch_one, missing_settings};
use super::load::Found;
use super::outlet;
use super::refusal;
use super::source::{Lease, Source};
use crate::error::Error;
use crate::model::Entity;
use crate::query::{
    ByKey, Count, Cursor, Find, First, Group, IncludeList, Loaded, Many, Page, Paged, Select, Selected,
    Selection, Slice, order_kind,
};
use crate::row::{Db, datum};
use crate::value::Kind;

impl<M: Entity, I: IncludeList<M>> Find<M, ByKey, I> {
    /// The row.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, and what the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<Loaded<M, I>, Error> {
        let not_found = Error::NotFound { model: M::TABLE.name };
        self.optional(source).await?.ok_or(not_found)
    }

    /// The row, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn optional<S: Source>(self, source: S) -> Result<Option<Loaded<M, I>>, Error> {
        Ok(rows(self, source, true, "find_unique").await?.pop())
    }
}

impl<M: Entity, I: IncludeList<M>> Find<M, First, I> {
    /// The row.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, and what the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<Loaded<M, I>, Error> {
        let not_found = Error::NotFound { model: M::TABLE.name };
        self.optional(source).await?.ok_or(not_found)
    }

    /// The row, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn optional<S: Source>(self, source: S) -> Result<Option<Loaded<M, I>>, Error> {
        Ok(rows(self, source, true, "find_first").await?.pop())
    }
}

impl<M: Entity, I: IncludeList<M>> Find<M, Many, I> {
    /// All rows.
    ///
    /// # Errors
    /// What the database says.
    pub async fn all<S: Source>(self, source: S) -> Result<Vec<Loaded<M, I>>, Error> {
        rows(self, source, false, "find_many").await
    }

    /// The rows, and the places of the first and the last of them in the order: pages that stay right while rows are added.
    /// The order is made total by a key of the model.
    ///
    /// # Errors
    /// [`Error::Cursor`] for a cursor of another order, and what the database says.
    pub async fn slice<S: Source>(mut self, mut source: S) -> Result<Slice<Loaded<M, I>>, Error> {
        self.select.places();
        let (take, backwards) = (self.select.take, self.select.is_backwards());
        // One more tells whether there are more.
        self.select.take = take.map(|take| take.saturating_add(1));
        let order = self.select.order.clone();
        let mut lease = source.lease().await?;
        let (mut work, context) = begin::<S::Db, M, I>(&mut lease, &self, "slice").await?;
        let mut found = Found::<M>::new(&self.includes)?;
        let mut places = Vec::new();
        let width = M::WIDTH;
        let kinds: Vec<Kind> = order.iter().map(order_kind).collect();
        let statement = self.select.rows_and_places(S::Db::DIALECT)?;
        let mut has_more = false;
        fetch::<S::Db>(work.connection(), M::TABLE, &context, statement, |row| {
            if take.is_some_and(|take| places.len() as u64 >= take) {
                has_more = true;
                return Ok(());
            }
            found.read::<S::Db>(row, 0)?;
            let values = kinds.iter().enumerate();
            let values = values.map(|(at, kind)| datum::<S::Db>(row, width + at, *kind));
            places.push(values.collect::<Result<Vec<_>, _>>()?);
            Ok(())
        })
        .await?;
        let mut rows = found
            .finish::<S::Db, I>(&self.includes, work.connection(), &context)
            .await?;
        work.finish().await?;
        if backwards {
            rows.reverse();
            places.reverse();
        }
        let last = places.pop();
        let first = places.into_iter().next().or_else(|| last.clone());
        let cursor = |values: Option<Vec<_>>| values.map(|values| Cursor::new(&order, values));
        Ok(Slice {
            rows,
            first: cursor(first),
            last: cursor(last),
            // Of no rows there are no places to go on from.
            has_more: has_more && take != Some(0),
        })
    }

    /// How many rows there are.
    ///
    /// # Errors
    /// What the database says.
    pub async fn count<S: Source>(self, mut source: S) -> Result<u64, Error> {
        let mut lease = source.lease().await?;
        let (mut work, context) = begin_reading::<S::Db>(&mut lease, &self.select, "count").await?;
        let count = number_of_rows::<S::Db>(work.connection(), self.select, &context).await?;
        work.finish().await?;
        Ok(count)
    }

    /// Whether there is a row.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exists<S: Source>(self, mut source: S) -> Result<bool, Error> {
        let mut lease = source.lease().await?;
        let (mut work, context) = begin_reading::<S::Db>(&mut lease, &self.select, "exists").await?;
        let statement = self.select.exists(S::Db::DIALECT)?;
        let rows = fetch::<S::Db>(work.connection(), M::TABLE, &context, statement, |_| Ok(())).await?;
        work.finish().await?;
        Ok(rows > 0)
    }
}

impl<M: Entity> Find<M, Many> {
    /// The rows one after the other, however many there are: none is kept. The connection is taken until the stream ends.
    ///
    /// Related rows are loaded for all rows at once, so a query that includes some has no stream.
    pub fn stream<'s, S: Source + 's>(
        self,
        mut source: S,
    ) -> impl Stream<Item = Result<M, Error>> + Send + 's {
        outlet::stream(|rows| async move {
            let mut lease = source.lease().await?;
            let (mut work, context) = begin_reading::<S::Db>(&mut lease, &self.select, "stream").await?;
            let backwards = self.select.is_backwards();
            let statement = self.select.rows(S::Db::DIALECT)?;
            let sensitive = statement.sensitive;
            let mut inner = missing_settings::<S::Db>(work.connection(), &context, &statement).await?;
            let arguments = arguments::<S::Db>(statement.bound)?;
            // The nearest before a place come in the other direction, and are as many as were asked for.
            let mut nearest = Vec::new();
            {
                let mut found = S::Db::rows(inner.connection(), statement.text, arguments);
                while let Some(step) = found.next().await {
                    let step = step.map_err(|error| refusal::of_statement(error, M::TABLE, sensitive))?;
                    let Either::Right(row) = step else { continue };
                    let row =
                        M::read::<S::Db>(&row, 0).map_err(|error| refusal::of_reading(error, sensitive))?;
                    if backwards {
                        nearest.push(row);
                    } else {
                        rows.give(row).await;
                    }
                }
            }
            while let Some(row) = nearest.pop() {
                rows.give(row).await;
            }
            inner.finish().await?;
            work.finish().await
        })
    }
}

impl<M: Entity> Count<M> {
    /// The number.
    ///
    /// # Errors
    /// What the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<u64, Error> {
        self.find.count(source).await
    }
}

impl<M: Entity, I: IncludeList<M>> Paged<M, I> {
    /// The page.
    ///
    /// # Errors
    /// What the database says.
    pub async fn one<S: Source>(self, mut source: S) -> Result<Page<Loaded<M, I>>, Error> {
        let Paged {
            mut find,
            number,
            size,
        } = self;
        find.select.places();
        find.select.take = Some(size);
        find.select.skip = (number - 1).saturating_mul(size);
        let mut lease = source.lease().await?;
        let (mut work, context) = begin::<S::Db, M, I>(&mut lease, &find, "page").await?;
        let total = number_of_rows::<S::Db>(work.connection(), find.select.clone(), &context).await?;
        let rows = run(find, false, &mut work, &context).await?;
        work.finish().await?;
        Ok(Page {
            rows,
            number,
            size,
            total,
        })
    }
}

impl<M: Entity, S: Selection<M> + Send, T: Send> Selected<M, Many, S, T>
where
    S::Output: Send,
{
    /// All of them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn all<E: Source>(self, source: E) -> Result<Vec<T>, Error> {
        selected(self, source).await
    }
}

/// One of some columns, of what is at most one row.
macro_rules! one_selected {
    ($($kind:ty),*) => {
        $(
            impl<M: Entity, S: Selection<M> + Send, T: Send> Selected<M, $kind, S, T>
            where
                S::Output: Send,
            {
                /// It.
                ///
                /// # Errors
                /// [`Error::NotFound`] when there is no row, and what the database says.
                pub async fn one<E: Source>(self, source: E) -> Result<T, Error> {
                    let not_found = Error::NotFound { model: M::TABLE.name };
                    self.optional(source).await?.ok_or(not_found)
                }

                /// It, if there is a row.
                ///
                /// # Errors
                /// What the database says.
                pub async fn optional<E: Source>(self, source: E) -> Result<Option<T>, Error> {
                    Ok(selected(self, source).await?.pop())
                }
            }
        )*
    };
}
one_selected!(ByKey, First);

async fn selected<M: Entity, K, S: Selection<M>, T: Send, E: Source>(
    query: Selected<M, K, S, T>,
    mut source: E,
) -> Result<Vec<T>, Error> {
    let Selected {
        select,
        selection,
        make,
        ..
    } = query;
    let (tenant, backwards) = (select.tenant.clone(), select.is_backwards());
    let statement = Selected::<M, K, S, T>::statement(select, &selection, E::Db::DIALECT)?;
    drop(selection);
    let mut lease = source.lease().await?;
    let (mut work, context) = Work::<E::Db>::begin(&mut lease, false, "select", tenant, [M::TABLE]).await?;
    let mut rows = Vec::new();
    fetch::<E::Db>(work.connection(), M::TABLE, &context, statement, |row| {
        rows.push(make(S::read::<E::Db>(row, 0)?));
        Ok(())
    })
    .await?;
    work.finish().await?;
    if backwards {
        rows.reverse();
    }
    Ok(rows)
}

impl<M: Entity, S: Selection<M> + Send> Group<M, S>
where
    S::Output: Send,
{
    /// Of all rows.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no group, and what the database says.
    pub async fn one<E: Source>(self, source: E) -> Result<S::Output, Error> {
        let not_found = Error::NotFound { model: M::TABLE.name };
        self.all(source).await?.into_iter().next().ok_or(not_found)
    }

    /// Of each group.
    ///
    /// # Errors
    /// What the database says.
    pub async fn all<E: Source>(self, mut source: E) -> Result<Vec<S::Output>, Error> {
        let tenant = self.select.tenant.clone();
        let statement = self.statement(E::Db::DIALECT)?;
        let mut lease = source.lease().await?;
        let (mut work, context) =
            Work::<E::Db>::begin(&mut lease, false, "aggregate", tenant, [M::TABLE]).await?;
        let mut rows = Vec::new();
        fetch::<E::Db>(work.connection(), M::TABLE, &context, statement, |row| {
            rows.push(S::read::<E::Db>(row, 0)?);
            Ok(())
        })
        .await?;
        work.finish().await?;
        Ok(rows)
    }
}

/// The rows of a query and what is included.
async fn rows<M: Entity, K, I: IncludeList<M>, S: Source>(
    find: Find<M, K, I>,
    mut source: S,
    at_most_one: bool,
    operation: &'static str,
) -> Result<Vec<Loaded<M, I>>, Error> {
    let mut lease = source.lease().await?;
    let (mut work, context) = begin::<S::Db, M, I>(&mut lease, &find, operation).await?;
    let rows = run(find, at_most_one, &mut work, &context).await?;
    work.finish().await?;
    Ok(rows)
}

async fn run<D: Driver, M: Entity, K, I: IncludeList<M>>(
    find: Find<M, K, I>,
    at_most_one: bool,
    work: &mut Work<'_, D>,
    context: &Context,
) -> Result<Vec<Loaded<M, I>>, Error> {
    let Find { select, includes, .. } = find;
    let backwards = select.is_backwards();
    let mut found = Found::<M>::new(&includes)?;
    let statement = select.rows(D::DIALECT)?;
    let read = |row: &<D as Db>::Row| found.read::<D>(row, 0).map(drop);
    if at_most_one {
        fetch_one::<D>(work.connection(), M::TABLE, context, statement, read).await?;
    } else {
        fetch::<D>(work.connection(), M::TABLE, context, statement, read).await?;
    }
    let mut rows = found
        .finish::<D, I>(&includes, work.connection(), context)
        .await?;
    if backwards {
        rows.reverse();
    }
    Ok(rows)
}

async fn begin<'c, D: Driver, M: Entity, I: IncludeList<M>>(
    lease: &'c mut Lease<'_, D>,
    find: &Find<M, impl Sized, I>,
    operation: &'static str,
) -> Result<(Work<'c, D>, Context), Error> {
    let mut models = vec![M::TABLE];
    find.includes.models(&mut models);
    Work::begin(lease, false, operation, find.select.tenant.clone(), models).await
}

/// As [`begin`], of a query that includes nothing.
async fn begin_reading<'c, D: Driver>(
    lease: &'c mut Lease<'_, D>,
    select: &Select,
    operation: &'static str,
) -> Result<(Work<'c, D>, Context), Error> {
    Work::begin(lease, false, operation, select.tenant.clone(), [select.model]).await
}

async fn number_of_rows<D: Driver>(
    connection: &mut D::Connection,
    select: Select,
    context: &Context,
) -> Result<u64, Error> {
    let model = select.model;
    let mut count = 0;
    let statement = select.count(D::DIALECT)?;
    fetch::<D>(connection, model, context, statement, |row| {
        count = <D as Db>::get::<i64>(row, 0)?;
        Ok(())
    })
    .await?;
    Ok(u64::try_from(count).unwrap_or_default())
}
