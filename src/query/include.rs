//! Related rows that come with the rows of a query, and what comes out.
//!
//! ```text
//! find_many().include(User::TENANT).include(User::SESSIONS.take(5))
//!   I = (((), Include<…TENANT…>), Include<…SESSIONS…>)
//!   → With<User, (((), Included<TENANT, One<Tenant>>), Included<SESSIONS, Vec<Session>>)>
//! ```

#[cfg(any(feature = "postgres", feature = "sqlite"))]
use futures_util::future::BoxFuture;
use std::marker::PhantomData;

use super::cardinality::Cardinality;
use super::edge::Hop;
use super::filter::{Condition, Node};
use super::into_field::IntoField;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use super::keyed::Key;
use super::order::{IntoOrder, Term};
use super::related::RelatedField;
use super::scope::{Reaches, Tenancy, Tenant};
use super::visible::Deleted;
use super::with::{Included, With};
use crate::column::{Relation, Types};
use crate::description::ModelDescription;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::error::Error;
use crate::model::Entity;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::run::{Context, Driver, related};
use crate::value::Value;

/// A relation with what is asked of it. Begun by a method of the relation, such as `User::SESSIONS.take(5)`.
#[derive(Debug, Clone)]
#[must_use = "what is included belongs into `.include(…)`"]
pub struct Include<M, K, R, I = ()> {
    pub(crate) plan: IncludePlan,
    pub(crate) nested: I,
    types: Types<(M, K, R)>,
}

/// What of the related rows is loaded, whatever the model.
#[derive(Debug, Clone)]
pub(crate) struct IncludePlan {
    pub(crate) hop: Hop,
    pub(crate) filter: Vec<Node>,
    pub(crate) order: Vec<Term>,
    pub(crate) take: Option<u64>,
    pub(crate) skip: u64,
    pub(crate) deleted: Deleted,
    /// Whose rows, where it is not that of the query.
    pub(crate) tenant: Option<Tenant>,
}

impl<M: Entity, K: Cardinality, R> Include<M, K, R> {
    fn new(hop: Hop, tenant: Option<Tenant>) -> Self {
        Include {
            plan: IncludePlan {
                hop,
                filter: Vec::new(),
                order: Vec::new(),
                take: None,
                skip: 0,
                deleted: Deleted::Hidden,
                tenant,
            },
            nested: (),
            types: PhantomData,
        }
    }
}

impl<M: Entity, K: Cardinality, R, I> Include<M, K, R, I> {
    /// Only related rows that meet the condition as well.
    pub fn filter(mut self, filter: impl Condition<K::Target>) -> Self {
        self.plan.filter.push(filter.into_filter().node);
        self
    }

    /// In this order; what is equal in it, in the next one given.
    pub fn order_by(mut self, order: impl IntoOrder<K::Target>) -> Self {
        self.plan.order.push(order.into_order().term);
        self
    }

    /// At most so many for each row.
    pub fn take(mut self, rows: u64) -> Self {
        self.plan.take = Some(rows);
        self
    }

    /// For each row without the first so many.
    pub fn skip(mut self, rows: u64) -> Self {
        self.plan.skip = rows;
        self
    }

    /// Related rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.plan.deleted = Deleted::Included;
        self
    }

    /// With rows that are related to these.
    pub fn include<S: IntoInclude<K::Target>>(self, relation: S) -> Include<M, K, R, (I, S::Include)>
    where
        (I, S::Include): IncludeList<K::Target>,
    {
        Include {
            plan: self.plan,
            nested: (self.nested, relation.into_include()),
            types: PhantomData,
        }
    }

    /// The related rows of one tenant.
    pub fn in_tenant(mut self, id: impl IntoField<<<K::Target as Entity>::Tenancy as Tenancy>::Key>) -> Self
    where
        <<K::Target as Entity>::Tenancy as Tenancy>::Key: Value,
    {
        self.plan.tenant = Some(Tenant::Is(id.into_field()));
        self
    }
}

/// The methods by which an include begins: of a relation, and of one that says whose rows. What they ask of the model
/// stands at each of them, so that the compiler says what is missing, and not only that something is.
macro_rules! beginnings {
    ($([$($bounds:tt)*] $type:ty, |$relation:ident| $begin:expr;)*) => {
        $(
            impl<M: Entity, K: Cardinality, R> $type {
                /// Only related rows that meet the condition.
                pub fn filter(self, filter: impl Condition<K::Target>) -> Include<M, K, R>
                where
                    M: Entity $($bounds)*,
                {
                    self.begin().filter(filter)
                }

                /// In this order.
                pub fn order_by(self, order: impl IntoOrder<K::Target>) -> Include<M, K, R>
                where
                    M: Entity $($bounds)*,
                {
                    self.begin().order_by(order)
                }

                /// At most so many for each row.
                pub fn take(self, rows: u64) -> Include<M, K, R>
                where
                    M: Entity $($bounds)*,
                {
                    self.begin().take(rows)
                }

                /// Related rows that are marked as deleted as well.
                pub fn with_deleted(self) -> Include<M, K, R>
                where
                    M: Entity $($bounds)*,
                {
                    self.begin().with_deleted()
                }

                /// With rows that are related to these.
                pub fn include<S: IntoInclude<K::Target>>(self, relation: S) -> Include<M, K, R, ((), S::Include)>
                where
                    M: Entity $($bounds)*,
                    ((), S::Include): IncludeList<K::Target>,
                {
                    self.begin().include(relation)
                }

                fn begin(self) -> Include<M, K, R>
                where
                    M: Entity $($bounds)*,
                {
                    let $relation = self;
                    $begin
                }
            }

            impl<M: Entity $($bounds)*, K: Cardinality, R> IntoInclude<M> for $type {
                type Include = Include<M, K, R>;

                fn into_include(self) -> Include<M, K, R> {
                    self.begin()
                }
            }
        )*
    };
}

/// What `include` takes: a relation of `M`, or one with what is asked of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no relation of `{M}`",
    label = "a relation of `{M}` belongs here"
)]
pub trait IntoInclude<M> {
    /// With what is asked of it.
    type Include;

    /// As what is loaded.
    #[doc(hidden)]
    fn into_include(self) -> Self::Include;
}

beginnings! {
    [<Tenancy: Reaches<<K::Target as Entity>::Tenancy>>] Relation<M, K, R>, |relation| Include::new(relation.hop(), None);
    [] RelatedField<M, K, R>, |related| Include::new(related.relation.hop(), Some(related.tenant));
}

impl<M, K, R, I> IntoInclude<M> for Include<M, K, R, I> {
    type Include = Self;

    fn into_include(self) -> Self {
        self
    }
}

/// Relations that come with the rows of `M`: `()`, or a list and one more.
pub trait IncludeList<M>: Send + Sync + 'static {
    /// What is loaded for one row.
    type Data: Send + Sync;
    /// What a row comes out as: itself when nothing is included.
    type Row: Send + Sync;

    /// The relations at this level.
    #[doc(hidden)]
    fn hops(&self, hops: &mut Vec<Hop>);

    /// The models at this level and all below.
    #[doc(hidden)]
    fn models(&self, models: &mut Vec<&'static ModelDescription>);

    /// A row and what was loaded for it.
    #[doc(hidden)]
    fn join(row: M, data: Self::Data) -> Self::Row;

    /// Loads them for so many rows. `keys` are those of the rows, for each relation of this level.
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    #[doc(hidden)]
    fn load<'a, D: Driver>(
        &'a self,
        connection: &'a mut D::Connection,
        keys: &'a [Vec<Key>],
        rows: usize,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<Vec<Self::Data>, Error>>;
}

impl<M: Entity> IncludeList<M> for () {
    type Data = ();
    type Row = M;

    fn hops(&self, _: &mut Vec<Hop>) {}

    fn models(&self, _: &mut Vec<&'static ModelDescription>) {}

    fn join(row: M, (): ()) -> M {
        row
    }

    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    fn load<'a, D: Driver>(
        &'a self,
        _: &'a mut D::Connection,
        _: &'a [Vec<Key>],
        rows: usize,
        _: &'a Context,
    ) -> BoxFuture<'a, Result<Vec<()>, Error>> {
        Box::pin(std::future::ready(Ok(vec![(); rows])))
    }
}

impl<M, K, R, L, I> IncludeList<M> for (L, Include<M, K, R, I>)
where
    M: Entity,
    K: Cardinality,
    R: 'static,
    L: IncludeList<M>,
    I: IncludeList<K::Target>,
{
    type Data = (L::Data, Included<R, K::Out<Loaded<K::Target, I>>>);
    type Row = With<M, Self::Data>;

    fn hops(&self, hops: &mut Vec<Hop>) {
        self.0.hops(hops);
        hops.push(self.1.plan.hop);
    }

    fn models(&self, models: &mut Vec<&'static ModelDescription>) {
        self.0.models(models);
        models.push(self.1.plan.hop.target());
        self.1.nested.models(models);
    }

    fn join(row: M, data: Self::Data) -> With<M, Self::Data> {
        With { row, data }
    }

    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    fn load<'a, D: Driver>(
        &'a self,
        connection: &'a mut D::Connection,
        keys: &'a [Vec<Key>],
        rows: usize,
        context: &'a Context,
    ) -> BoxFuture<'a, Result<Vec<Self::Data>, Error>> {
        Box::pin(async move {
            let (own, before) = keys
                .split_last()
                .map_or((&[][..], keys), |(own, before)| (own.as_slice(), before));
            let list = self.0.load::<D>(connection, before, rows, context).await?;
            let Include { plan, nested, .. } = &self.1;
            let values = related::<D, K, I>(plan, nested, connection, own, context).await?;
            let field = plan.hop.relation.name;
            let included = values.into_iter().map(|value| Included::new(field, value));
            Ok(list.into_iter().zip(included).collect())
        })
    }
}

/// What a row of `M` comes out as when `I` is included.
pub type Loaded<M, I> = <I as IncludeList<M>>::Row;
