//! Related rows that are written with a row.

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use super::driver::Driver;
use super::execute::{Context, execute, fetch};
use super::links;
use super::load::KeyColumns;
use super::write::{Row, insert_row};
use crate::description::FieldDescription;
use crate::error::Error;
use crate::model::Entity;
use crate::query::edge::{Edge, Hop, Pairs};
use crate::query::insert::Groups;
use crate::query::visible::{TenantOf, tenant_of};
use crate::query::{Changes, Create, Key, Node, Select, Tenant};
use crate::value::Datum;

/// A row that was written, and the relation whose rows come with it.
#[derive(Debug)]
pub struct Written<'a, M> {
    pub(crate) row: &'a M,
    pub(crate) hop: Hop,
    pub(crate) edge: Edge,
    /// The row's values by which others refer to it.
    pub(crate) key: Key,
    pub(crate) context: &'a Context,
}

/// What is done with related rows. Behind a pointer, since a row may come with rows of any models; a pointer to something
/// that is generic over databases there is not, so there is a method for each.
pub trait Children<M>: Send {
    #[cfg(feature = "postgres")]
    fn postgres<'a>(
        self: Box<Self>,
        connection: &'a mut sqlx::PgConnection,
        written: Written<'a, M>,
    ) -> BoxFuture<'a, Result<(), Error>>
    where
        Self: 'a;

    #[cfg(feature = "sqlite")]
    fn sqlite<'a>(
        self: Box<Self>,
        connection: &'a mut sqlx::SqliteConnection,
        written: Written<'a, M>,
    ) -> BoxFuture<'a, Result<(), Error>>
    where
        Self: 'a;
}

/// The methods for each database, from the one that is generic.
macro_rules! for_each_database {
    ([$($generics:tt)*] $type:ty $(, $more:ident)?) => {
        impl<M: Entity, $($generics)*> Children<M> for $type {
            #[cfg(feature = "postgres")]
            fn postgres<'a>(
                self: Box<Self>,
                connection: &'a mut sqlx::PgConnection,
                written: Written<'a, M>,
            ) -> BoxFuture<'a, Result<(), Error>>
            where
                Self: 'a,
            {
                Self::write::<sqlx::Postgres $(, $more)?>(self, connection, written).boxed()
            }

            #[cfg(feature = "sqlite")]
            fn sqlite<'a>(
                self: Box<Self>,
                connection: &'a mut sqlx::SqliteConnection,
                written: Written<'a, M>,
            ) -> BoxFuture<'a, Result<(), Error>>
            where
                Self: 'a,
            {
                Self::write::<sqlx::Sqlite $(, $more)?>(self, connection, written).boxed()
            }
        }
    };
}

/// New rows.
pub(crate) struct CreateRelated<M, T> {
    new: New<M, Vec<Create<T>>>,
}

type New<M, C> = Box<dyn FnOnce(&M) -> C + Send>;

impl<M, T> CreateRelated<M, T> {
    pub(crate) fn new(new: impl FnOnce(&M) -> Vec<Create<T>> + Send + 'static) -> Self {
        CreateRelated { new: Box::new(new) }
    }
}

for_each_database!([T: Entity] CreateRelated<M, T>);

impl<M: Entity, T: Entity> CreateRelated<M, T> {
    async fn write<D: Driver>(
        self: Box<Self>,
        connection: &mut D::Connection,
        written: Written<'_, M>,
    ) -> Result<(), Error> {
        let drafts = (self.new)(written.row);
        create_all::<D, M, T>(connection, &written, drafts).await
    }
}

/// Creates rows that belong to the one that was written: in as few statements as can be, or one by one where rows come with
/// others of their own.
async fn create_all<D: Driver, M: Entity, T: Entity>(
    connection: &mut D::Connection,
    written: &Written<'_, M>,
    drafts: Vec<Create<T>>,
) -> Result<(), Error> {
    let id = KeyColumns::of(T::TABLE, &written.edge.remote, 0);
    let mut others = Vec::new();
    if drafts.iter().any(|draft| !draft.children.is_empty()) {
        for draft in drafts {
            let draft = belonging(draft, written)?;
            let Row { key, .. } =
                insert_row::<D, T>(connection, draft, trusted(written), Some(&id), written.context)
                    .boxed()
                    .await?;
            others.extend(key);
        }
        return match &written.edge.pairs {
            Some(pairs) => pair::<D, M>(connection, written, pairs, &others).await,
            None => Ok(()),
        };
    }
    let mut groups = Groups::new(T::TABLE, trusted(written), drafts.len());
    for draft in drafts {
        let Create { tenant, values, .. } = belonging(draft, written)?;
        groups.push(tenant, values);
    }
    let inserts = groups.into_inserts().into_iter();
    for insert in inserts.flat_map(|insert| insert.chunks(D::DIALECT)) {
        let (wanted, guarded) = (insert.rows.count() as u64, insert.guarded());
        let statement = insert.statement(D::DIALECT, written.edge.pairs.is_some())?;
        let made = match &written.edge.pairs {
            None => execute::<D>(connection, T::TABLE, written.context, statement).await?,
            Some(_) => {
                fetch::<D>(connection, T::TABLE, written.context, statement, |row| {
                    others.push(id.read::<D>(row)?);
                    Ok(())
                })
                .await?
            }
        };
        if made != wanted {
            return Err(Error::Unreachable {
                model: T::TABLE.name,
                fields: guarded,
            });
        }
    }
    match &written.edge.pairs {
        Some(pairs) => pair::<D, M>(connection, written, pairs, &others).await,
        None => Ok(()),
    }
}

/// The relation whose row is the one that was just written, so that it need not be looked for.
fn trusted<M>(written: &Written<'_, M>) -> Option<&'static str> {
    written.edge.key.filter(|_| written.edge.pairs.is_none())
}

/// A new row that refers to the one that was written.
///
/// # Errors
/// As [`Tenant::of_row`].
fn belonging<M, T: Entity>(mut draft: Create<T>, written: &Written<'_, M>) -> Result<Create<T>, Error> {
    if written.edge.pairs.is_none() {
        for (field, value) in written.edge.remote.iter().zip(written.key.parts()) {
            draft.values.set_field(field, value.clone());
        }
    }
    draft.tenant = written.context.tenant.of_row(&draft.tenant)?;
    if draft.tenant == Tenant::Any {
        draft.tenant = tenant_by_key::<M, T>(written)?;
    }
    Ok(draft)
}

/// The people of a new organisation are its own: whose rows are is known where the key by which they belong to the row is
/// their tenant's column.
fn tenant_by_key<M, T: Entity>(written: &Written<'_, M>) -> Result<Tenant, Error> {
    let TenantOf::Column(column) = tenant_of(T::TABLE)? else {
        return Ok(Tenant::Any);
    };
    let mut keys = written.edge.remote.iter().zip(written.key.parts());
    let own = keys.find(|(field, _)| written.edge.pairs.is_none() && field.is(column));
    Ok(own.map_or(Tenant::Any, |(_, value)| Tenant::Is(value.clone())))
}

/// Pairs of the row that was written with others.
async fn pair<D: Driver, M: Entity>(
    connection: &mut D::Connection,
    written: &Written<'_, M>,
    pairs: &Pairs,
    others: &[Key],
) -> Result<(), Error> {
    let way = (&written.edge, pairs);
    links::pair::<D>(connection, M::TABLE, written.context, way, &written.key, others).await?;
    Ok(())
}

/// A row that is there already, by its key.
pub(crate) struct Connect {
    pub(crate) key: Vec<(&'static FieldDescription, Datum)>,
}

for_each_database!([] Connect, M);

impl Connect {
    async fn write<D: Driver, M: Entity>(
        self: Box<Self>,
        connection: &mut D::Connection,
        written: Written<'_, M>,
    ) -> Result<(), Error> {
        match attach::<D, M>(connection, &written, self.key).await? {
            true => Ok(()),
            false => Err(Error::NotFound {
                model: written.hop.target().name,
            }),
        }
    }
}

/// Lets a row belong to the one that was written. Says whether there is such a row.
async fn attach<D: Driver, M: Entity>(
    connection: &mut D::Connection,
    written: &Written<'_, M>,
    key: Vec<(&'static FieldDescription, Datum)>,
) -> Result<bool, Error> {
    let target = written.hop.target();
    let Some(pairs) = &written.edge.pairs else {
        let mut changes = Changes::of(target, written.context.tenant.clone()).by(key);
        for (field, value) in written.edge.remote.iter().zip(written.key.parts()) {
            changes.set(field, crate::query::Change::Set(value.clone()));
        }
        let Some(statement) = changes.statement(D::DIALECT, false)? else {
            return Ok(false);
        };
        return Ok(execute::<D>(connection, target, written.context, statement).await? > 0);
    };
    let mut select = Select::of(target, written.context.tenant.clone());
    select.filter = key.into_iter().map(Node::equal).collect();
    let columns = written.edge.remote.clone();
    let statement = select.statement(D::DIALECT, |w, alias| {
        w.list(", ", &columns, |w, field| w.column(Some(alias), field.column));
        Ok(())
    })?;
    let id = KeyColumns::at(0, &written.edge.remote);
    let mut others = Vec::new();
    fetch::<D>(connection, target, written.context, statement, |row| {
        others.push(id.read::<D>(row)?);
        Ok(())
    })
    .await?;
    pair::<D, M>(connection, written, pairs, &others).await?;
    Ok(!others.is_empty())
}

/// A row by its key, or else a new one.
pub(crate) struct ConnectOrCreate<M, T> {
    key: Vec<(&'static FieldDescription, Datum)>,
    new: New<M, Create<T>>,
}

impl<M, T> ConnectOrCreate<M, T> {
    pub(crate) fn new(
        key: Vec<(&'static FieldDescription, Datum)>,
        new: impl FnOnce(&M) -> Create<T> + Send + 'static,
    ) -> Self {
        ConnectOrCreate {
            key,
            new: Box::new(new),
        }
    }
}

for_each_database!([T: Entity] ConnectOrCreate<M, T>);

impl<M: Entity, T: Entity> ConnectOrCreate<M, T> {
    async fn write<D: Driver>(
        self: Box<Self>,
        connection: &mut D::Connection,
        written: Written<'_, M>,
    ) -> Result<(), Error> {
        if attach::<D, M>(connection, &written, self.key.clone()).await? {
            return Ok(());
        }
        let mut draft = (self.new)(written.row);
        draft.values.set_key(self.key)?;
        create_all::<D, M, T>(connection, &written, vec![draft]).await
    }
}
