//! Running what writes.

use futures_util::FutureExt as _;

use super::children::Written;
use super::driver::Driver;
use super::execute::{Context, Work, execute, fetch, fetch_one};
use super::load::{Found, KeyColumns};
use super::source::Source;
use crate::error::Error;
use crate::model::Entity;
use crate::query::insert::Insert;
use crate::query::statement::{Dialect, Statement};
use crate::query::{
    Changes, Create, CreateMany, CreateUnder, Delete, DeleteMany, IncludeList, Key, Loaded, Node, ParentPlan,
    Restore, Select, Tenant, Update, UpdateMany, Upsert,
};
use crate::row::Db;

/// A row that was written.
pub(crate) struct Row<M> {
    pub(crate) row: M,
    /// Its values in the columns that were asked for.
    pub(crate) key: Option<Key>,
}

/// Inserts a row, and what comes with it.
pub(crate) async fn insert_row<D: Driver, M: Entity>(
    connection: &mut D::Connection,
    create: Create<M>,
    trusted: Option<&'static str>,
    wanted: Option<&KeyColumns>,
    context: &Context,
) -> Result<Row<M>, Error> {
    let mut found = Found::<M>::new(&())?;
    let key = insert_into::<D, M>(connection, create, trusted, wanted, context, &mut found).await?;
    let row = found.rows.pop().ok_or(Error::NotFound { model: M::TABLE.name })?;
    Ok(Row { row, key })
}

/// Inserts a row, and what comes with it; the row is put with those that were found.
async fn insert_into<D: Driver, M: Entity>(
    connection: &mut D::Connection,
    create: Create<M>,
    trusted: Option<&'static str>,
    wanted: Option<&KeyColumns>,
    context: &Context,
    into: &mut Found<M>,
) -> Result<Option<Key>, Error> {
    let children = create.children;
    let mut edges = Vec::with_capacity(children.len());
    for child in &children {
        let edge = child.hop.edge()?;
        edges.push((KeyColumns::of(M::TABLE, &edge.local, 0), edge));
    }
    // What comes with a row is of its tenant, where the query is about everybody's.
    let said = (context.tenant != create.tenant).then(|| context.of(&create.tenant));
    let context = said.as_ref().unwrap_or(context);
    let mut insert = Insert::new(M::TABLE, create.tenant, create.values.complete());
    insert.trusted = trusted;
    let guarded = insert.guarded();
    let statement = insert.statement(D::DIALECT, true)?;
    let (mut key, mut keys) = (None, Vec::new());
    let read = |found: &<D as Db>::Row| {
        into.read::<D>(found, 0)?;
        key = wanted.map(|wanted| wanted.read::<D>(found)).transpose()?;
        keys = edges
            .iter()
            .map(|(columns, _)| columns.read::<D>(found))
            .collect::<Result<_, _>>()?;
        Ok(())
    };
    let rows = if nothing_comes_after::<D, M>(context) {
        fetch_one::<D>(connection, M::TABLE, context, statement, read).await?
    } else {
        fetch::<D>(connection, M::TABLE, context, statement, read).await?
    };
    let (1.., Some(row)) = (rows, into.rows.last()) else {
        return Err(not_written::<M>(guarded));
    };
    for ((child, key), (_, edge)) in children.into_iter().zip(keys).zip(edges) {
        let said = child.tenant.as_ref().map(|tenant| context.of(tenant));
        let written = Written {
            row,
            hop: child.hop,
            edge,
            key,
            context: said.as_ref().unwrap_or(context),
        };
        D::children(child.write, connection, written).await?;
    }
    Ok(key)
}

/// Whether the database says no more about a new row once it has given it back. A constraint that is checked when the
/// transaction ends is judged after that; in a transaction of ours the commit tells. On SQLite only foreign keys can be
/// checked so late (`DEFERRABLE`), and a second message costs there as much as the row, since it comes from a thread.
fn nothing_comes_after<D: Driver, M: Entity>(context: &Context) -> bool {
    let refers = M::TABLE
        .relations
        .iter()
        .any(|relation| relation.kind == "BelongsTo");
    context.commits || (D::DIALECT == Dialect::Sqlite && !refers)
}

/// No row came back: one that it refers to cannot be seen.
fn not_written<M: Entity>(guarded: Vec<&'static str>) -> Error {
    Error::Unreachable {
        model: M::TABLE.name,
        fields: guarded,
    }
}

impl<M: Entity, I: IncludeList<M>> Create<M, I> {
    /// Creates it and gives it back, with what the database filled in. All that comes with it is one transaction.
    ///
    /// # Errors
    /// [`Error::Unique`], [`Error::Unreachable`] and whatever else the database says.
    pub async fn one<S: Source>(self, mut source: S) -> Result<Loaded<M, I>, Error> {
        let Create {
            tenant,
            values,
            children,
            includes,
        } = self;
        let mut models = vec![M::TABLE];
        includes.models(&mut models);
        models.extend(children.iter().map(|child| child.hop.target()));
        let atomic = !children.is_empty();
        let mut lease = source.lease().await?;
        let (mut work, context) =
            Work::<S::Db>::begin(&mut lease, atomic, "create", tenant.clone(), models).await?;
        let mut found = Found::<M>::new(&includes)?;
        let create = Create {
            tenant,
            values,
            children,
            includes: (),
        };
        insert_into::<S::Db, M>(work.connection(), create, None, None, &context, &mut found)
            .boxed()
            .await?;
        let row = found
            .finish::<S::Db, I>(&includes, work.connection(), &context)
            .await?
            .pop();
        work.finish().await?;
        row.ok_or(Error::NotFound { model: M::TABLE.name })
    }
}

impl<M: Entity> Create<M> {
    /// Creates it.
    ///
    /// # Errors
    /// As [`one`](Create::one).
    pub async fn exec<S: Source>(self, source: S) -> Result<(), Error> {
        self.one(source).await.map(|_| ())
    }
}

impl<M: Entity, T: Entity> CreateUnder<M, T> {
    /// Creates it, in one transaction with what it refers to.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no row to connect to, and as [`Create::one`].
    pub async fn one<S: Source>(self, mut source: S) -> Result<M, Error> {
        let CreateUnder {
            tenant,
            hop,
            of_parent,
            parent,
            new,
        } = self;
        let edge = hop.edge()?;
        let mut lease = source.lease().await?;
        let models = [M::TABLE, T::TABLE];
        let (mut work, context) =
            Work::<S::Db>::begin(&mut lease, true, "create", tenant.clone(), models).await?;
        let columns = KeyColumns::of(T::TABLE, &edge.remote, 0);
        let said = of_parent.as_ref().map(|tenant| context.of(tenant));
        let around = said.as_ref().unwrap_or(&context);
        let (found, new_parent) = match parent.plan {
            ParentPlan::Connect(key) => (by_key::<S::Db, T>(&mut work, key, &columns, around).await?, None),
            ParentPlan::Create(create) => (None, Some(create)),
            ParentPlan::ConnectOrCreate(key, mut create) => {
                create.values.set_key(key.clone())?;
                (
                    by_key::<S::Db, T>(&mut work, key, &columns, around).await?,
                    Some(create),
                )
            }
        };
        let parent = match (found, new_parent) {
            (Some(found), _) => found,
            (None, Some(mut create)) => {
                create.tenant = around.tenant.of_row(&create.tenant)?;
                insert_row::<S::Db, T>(work.connection(), create, None, Some(&columns), around)
                    .boxed()
                    .await?
            }
            (None, None) => return Err(Error::NotFound { model: T::TABLE.name }),
        };
        let mut create = new(&parent.row);
        create.tenant = tenant.of_row(&create.tenant)?;
        let values = match parent.key {
            Some(Key::One(value)) => vec![value],
            Some(Key::Several(values)) => values,
            None => Vec::new(),
        };
        for (field, value) in edge.local.iter().zip(values) {
            create.values.set_field(field, value);
        }
        let trusted = Some(hop.relation.name);
        let written = insert_row::<S::Db, M>(work.connection(), create, trusted, None, &context)
            .boxed()
            .await?;
        work.finish().await?;
        Ok(written.row)
    }
}

/// The row with a key.
async fn by_key<D: Driver, T: Entity>(
    work: &mut Work<'_, D>,
    key: Vec<(&'static crate::description::FieldDescription, crate::value::Datum)>,
    columns: &KeyColumns,
    context: &Context,
) -> Result<Option<Row<T>>, Error> {
    let mut select = Select::of(T::TABLE, context.tenant.clone());
    select.filter = key.into_iter().map(Node::equal).collect();
    let statement = select.rows(D::DIALECT)?;
    let mut found = None;
    fetch::<D>(work.connection(), T::TABLE, context, statement, |row| {
        found = Some(Row {
            row: T::read::<D>(row, 0)?,
            key: Some(columns.read::<D>(row)?),
        });
        Ok(())
    })
    .await?;
    Ok(found)
}

impl<M: Entity> CreateMany<M> {
    /// Creates them, all or none, and says how many there were.
    ///
    /// # Errors
    /// [`Error::Unique`], [`Error::Unreachable`] and whatever else the database says.
    pub async fn exec<S: Source>(self, source: S) -> Result<u64, Error> {
        Ok(self.run(source, false).await?.1)
    }

    /// Creates them, all or none, and gives them back, with what the database filled in.
    ///
    /// # Errors
    /// As [`exec`](Self::exec).
    pub async fn all<S: Source>(self, source: S) -> Result<Vec<M>, Error> {
        Ok(self.run(source, true).await?.0)
    }

    async fn run<S: Source>(self, mut source: S, returning: bool) -> Result<(Vec<M>, u64), Error> {
        let (tenant, skip_duplicates) = (self.tenant.clone(), self.skip_duplicates);
        let inserts: Vec<Insert> = self
            .inserts()?
            .into_iter()
            .flat_map(|insert| insert.chunks(S::Db::DIALECT))
            .collect();
        // A statement is all or nothing by itself; with rows of a tenant, those that refer to others are counted.
        let guarded =
            matches!(tenant, Tenant::Is(_)) && inserts.iter().any(|insert| !insert.guarded().is_empty());
        let atomic = inserts.len() > 1 || guarded;
        let mut lease = source.lease().await?;
        let (mut work, context) =
            Work::<S::Db>::begin(&mut lease, atomic, "create_many", tenant, [M::TABLE]).await?;
        let (mut rows, mut count) = (Vec::new(), 0);
        for insert in inserts {
            let (wanted, guards) = (insert.rows.count() as u64, insert.guarded());
            if skip_duplicates
                && let Some(strangers) = insert.strangers(S::Db::DIALECT)?
                && fetch::<S::Db>(work.connection(), M::TABLE, &context, strangers, |_| Ok(())).await? > 0
            {
                return Err(not_written::<M>(guards));
            }
            let statement = insert.statement(S::Db::DIALECT, returning)?;
            let made = if returning {
                fetch::<S::Db>(work.connection(), M::TABLE, &context, statement, |row| {
                    rows.push(M::read::<S::Db>(row, 0)?);
                    Ok(())
                })
                .await?
            } else {
                execute::<S::Db>(work.connection(), M::TABLE, &context, statement).await?
            };
            if made != wanted && !guards.is_empty() && !skip_duplicates {
                return Err(not_written::<M>(guards));
            }
            count += made;
        }
        work.finish().await?;
        Ok((rows, count))
    }
}

impl<M: Entity, I: IncludeList<M>> Update<M, I> {
    /// Changes the row and gives it back.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, and what the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<Loaded<M, I>, Error> {
        let not_found = Error::NotFound { model: M::TABLE.name };
        self.optional(source).await?.ok_or(not_found)
    }

    /// Changes the row and gives it back, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn optional<S: Source>(self, source: S) -> Result<Option<Loaded<M, I>>, Error> {
        let rows = changed::<S, M, I>(self.changes, self.includes, source, "update").await?;
        Ok(rows.into_iter().next())
    }
}

impl<M: Entity> UpdateMany<M> {
    /// Changes them and says how many there were.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exec<S: Source>(self, source: S) -> Result<u64, Error> {
        let tenant = self.changes.tenant.clone();
        match self.changes.statement(S::Db::DIALECT, false)? {
            Some(statement) => run_statement::<S, M>(statement, tenant, source, "update_many").await,
            None => Ok(0),
        }
    }

    /// Changes them and gives them back, in no order.
    ///
    /// # Errors
    /// What the database says.
    pub async fn all<S: Source>(self, source: S) -> Result<Vec<M>, Error> {
        changed::<S, M, ()>(self.changes, (), source, "update_many").await
    }
}

/// Changes rows and gives them back. Where nothing is changed, as they are.
async fn changed<S: Source, M: Entity, I: IncludeList<M>>(
    changes: Changes,
    includes: I,
    source: S,
    operation: &'static str,
) -> Result<Vec<Loaded<M, I>>, Error> {
    let tenant = changes.tenant.clone();
    let mut select = Select::of(M::TABLE, tenant.clone());
    let statement = if changes.assignments.is_empty() {
        (select.filter, select.deleted) = (changes.filter, changes.deleted);
        select.rows(S::Db::DIALECT)?
    } else {
        match changes.statement(S::Db::DIALECT, true)? {
            Some(statement) => statement,
            None => return Ok(Vec::new()),
        }
    };
    returned::<S, M, I>(statement, tenant, includes, source, operation).await
}

impl<M: Entity, I: IncludeList<M>> Upsert<M, I> {
    /// Changes the row, or creates it, and gives it back.
    ///
    /// # Errors
    /// [`Error::Unique`] when the key is that of a row that cannot be seen: of another tenant, or marked as deleted;
    /// [`Error::Unreachable`] in that case, too, where the row also refers to others that have to be the tenant's, and
    /// [`Error::Policy`] where row-level security holds.
    pub async fn one<S: Source>(self, source: S) -> Result<Loaded<M, I>, Error> {
        let (insert, includes) = self.insert()?;
        let (tenant, guarded) = (insert.tenant.clone(), insert.guarded());
        let fields: Vec<&'static str> = insert
            .conflict
            .iter()
            .flat_map(|conflict| conflict.key.iter().map(|field| field.name))
            .collect();
        let statement = insert.statement(S::Db::DIALECT, true)?;
        let row = returned::<S, M, I>(statement, tenant, includes, source, "upsert")
            .await?
            .pop();
        row.ok_or_else(|| match guarded.is_empty() {
            true => Error::Unique {
                model: M::TABLE.name,
                constraint: None,
                fields,
                source: crate::error::Refusal::own("the key is taken by a row that cannot be seen from here"),
            },
            false => not_written::<M>(guarded),
        })
    }
}

impl<M: Entity> Delete<M> {
    /// Deletes the row and gives it back, as it was, or as it is marked.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, and what the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<M, Error> {
        let not_found = Error::NotFound { model: M::TABLE.name };
        self.optional(source).await?.ok_or(not_found)
    }

    /// Deletes the row and gives it back, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn optional<S: Source>(self, source: S) -> Result<Option<M>, Error> {
        let tenant = self.removal.tenant().clone();
        let statement = self.removal.statement(S::Db::DIALECT, true)?;
        let rows = returned::<S, M, ()>(statement, tenant, (), source, "delete").await?;
        Ok(rows.into_iter().next())
    }
}

impl<M: Entity> DeleteMany<M> {
    /// Deletes them and says how many there were.
    ///
    /// # Errors
    /// What the database says.
    pub async fn exec<S: Source>(self, source: S) -> Result<u64, Error> {
        let tenant = self.removal.tenant().clone();
        let statement = self.removal.statement(S::Db::DIALECT, false)?;
        run_statement::<S, M>(statement, tenant, source, "delete_many").await
    }
}

impl<M: Entity> Restore<M> {
    /// Takes it back and gives the row.
    ///
    /// # Errors
    /// [`Error::NotFound`] when no such row is marked as deleted, and what the database says.
    pub async fn one<S: Source>(self, source: S) -> Result<M, Error> {
        let row = changed::<S, M, ()>(self.changes, (), source, "restore")
            .await?
            .pop();
        row.ok_or(Error::NotFound { model: M::TABLE.name })
    }
}

/// Runs a statement that gives rows back, and loads what comes with them.
async fn returned<S: Source, M: Entity, I: IncludeList<M>>(
    statement: Statement,
    tenant: Tenant,
    includes: I,
    mut source: S,
    operation: &'static str,
) -> Result<Vec<Loaded<M, I>>, Error> {
    let mut models = vec![M::TABLE];
    includes.models(&mut models);
    let mut lease = source.lease().await?;
    let (mut work, context) = Work::<S::Db>::begin(&mut lease, false, operation, tenant, models).await?;
    let mut found = Found::<M>::new(&includes)?;
    fetch::<S::Db>(work.connection(), M::TABLE, &context, statement, |row| {
        found.read::<S::Db>(row, 0).map(|_| ())
    })
    .await?;
    let rows = found
        .finish::<S::Db, I>(&includes, work.connection(), &context)
        .await?;
    work.finish().await?;
    Ok(rows)
}

/// Runs a statement and says how many rows it changed.
async fn run_statement<S: Source, M: Entity>(
    statement: Statement,
    tenant: Tenant,
    mut source: S,
    operation: &'static str,
) -> Result<u64, Error> {
    let mut lease = source.lease().await?;
    let (mut work, context) = Work::<S::Db>::begin(&mut lease, false, operation, tenant, [M::TABLE]).await?;
    let changed = execute::<S::Db>(work.connection(), M::TABLE, &context, statement).await?;
    work.finish().await?;
    Ok(changed)
}
