//! Related rows that come with the rows of a query, and what comes out.
//!
//! ```text
//! find_many().include(User::TENANT).include(User::SESSIONS.take(5))
//!   I = (((), Include<…TENANT…>), Include<…SESSIONS…>)
//!   → With<User, (((), Included<TENANT, One<Tenant>>), Included<SESSIONS, Vec<Session>>)>
//! ```

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::edge::{Edge, Hop};
use super::filter::{Condition, Node};
use super::into_field::IntoField;
use super::order::{IntoOrder, Term};
use super::related::RelatedField;
use super::scope::{Presence, Reaches, Tenancy, Tenant};
use super::statement::{Alias, Dialect, Statement, Writer};
use super::visible::{Deleted, Where};
use crate::column::{Relation, Types};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::marker::{BelongsTo, HasMany, HasOne, ManyToMany};
use crate::model::Entity;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::run::{Context, Driver, related};
use crate::value::{Datum, Value};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use futures_util::future::BoxFuture;

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

/// The values by which rows are related. Usually one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    One(Datum),
    Several(Vec<Datum>),
}

impl Key {
    /// Whether it refers to nothing: a part of it is null.
    pub(crate) fn is_null(&self) -> bool {
        match self {
            Key::One(value) => value.is_null(),
            Key::Several(values) => values.iter().any(Datum::is_null),
        }
    }
}

/// Positions of rows by their keys. Several rows may have one key.
#[derive(Debug)]
pub(crate) struct RowsByKey<'a> {
    /// The last row of each key.
    last: HashMap<&'a Key, usize>,
    /// For each row, the row before it that has the same key.
    before: Vec<Option<usize>>,
}

impl<'a> RowsByKey<'a> {
    pub(crate) fn new(keys: &'a [Key]) -> Self {
        let mut last = HashMap::with_capacity(keys.len());
        let before = keys
            .iter()
            .enumerate()
            .map(|(row, key)| {
                if key.is_null() {
                    None
                } else {
                    last.insert(key, row)
                }
            })
            .collect();
        RowsByKey { last, before }
    }

    /// The different keys, in no order.
    pub(crate) fn distinct(&self) -> Vec<&'a Key> {
        self.last.keys().copied().collect()
    }

    /// The rows of a key.
    pub(crate) fn rows<'s>(&'s self, key: &Key) -> impl Iterator<Item = usize> + use<'s, 'a> {
        std::iter::successors(self.last.get(key).copied(), |row| {
            self.before.get(*row).copied().flatten()
        })
    }
}

/// The column with the key of the row that a related one belongs to.
const KEY: &str = "onedef_key";
/// The column that numbers the related rows of each row.
const ROW: &str = "onedef_row";

impl IncludePlan {
    /// The related rows of the rows with these keys. Through a table of pairs the other row's key stands in front.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`].
    #[cfg_attr(not(any(feature = "postgres", feature = "sqlite")), allow(dead_code))]
    pub(crate) fn statement(
        &self,
        dialect: Dialect,
        edge: &Edge,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<Statement, Error> {
        let model = self.hop.target();
        let tenant = self.tenant.as_ref().unwrap_or(tenant);
        let mut writer = Writer::new(dialect, tenant);
        let w = &mut writer;
        let rows = w.alias();
        let limited = self.take.is_some() || self.skip > 0;
        w.word("SELECT ");
        let pairs = match (limited, &edge.pairs) {
            (true, _) => None,
            (false, Some(pairs)) => {
                let between = w.alias();
                w.column(Some(between), pairs.own);
                w.word(", ");
                Some(between)
            }
            (false, None) => None,
        };
        if limited && edge.pairs.is_some() {
            w.column(Some(rows), KEY);
            w.word(", ");
        }
        w.columns_of(Some(rows), model);
        w.word(" FROM ");
        if limited {
            self.numbered(w, edge, keys, tenant)?;
            w.word(" AS ");
            w.by(rows);
            w.word(" WHERE ");
            w.column(Some(rows), ROW);
            w.word(" > ");
            w.count(self.skip);
            if let Some(take) = self.take {
                w.word(" AND ");
                w.column(Some(rows), ROW);
                w.word(" <= ");
                w.count(self.skip.saturating_add(take).min(i64::MAX as u64));
            }
        } else {
            self.from(w, edge, rows, pairs);
            self.conditions(w, edge, rows, pairs, keys, tenant)?;
        }
        if limited {
            w.order(rows, &super::order::total(model, self.order.clone()))?;
        } else {
            w.order(rows, &self.order)?;
        }
        writer.finish()
    }

    /// The related rows, numbered for each row that they belong to.
    fn numbered(
        &self,
        w: &mut Writer<'_>,
        edge: &Edge,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<(), Error> {
        let rows = w.alias();
        let pairs = edge.pairs.as_ref().map(|_| w.alias());
        w.word("(SELECT ");
        w.by(rows);
        w.word(".*, ");
        if let (Some(between), Some(table)) = (pairs, &edge.pairs) {
            w.column(Some(between), table.own);
            w.word(" AS ");
            w.ident(KEY);
            w.word(", ");
        }
        w.word("row_number() OVER (PARTITION BY ");
        match (pairs, &edge.pairs) {
            (Some(between), Some(table)) => w.column(Some(between), table.own),
            _ => w.list(", ", &edge.remote, |w, field| w.column(Some(rows), field.column)),
        }
        w.order(rows, &super::order::total(self.hop.target(), self.order.clone()))?;
        w.word(") AS ");
        w.ident(ROW);
        w.word(" FROM ");
        self.from(w, edge, rows, pairs);
        self.conditions(w, edge, rows, pairs, keys, tenant)?;
        w.word(")");
        Ok(())
    }

    fn from(&self, w: &mut Writer<'_>, edge: &Edge, rows: Alias, pairs: Option<Alias>) {
        w.table(self.hop.target());
        w.word(" AS ");
        w.by(rows);
        if let (Some(between), Some(table)) = (pairs, &edge.pairs) {
            w.word(" JOIN ");
            w.name(table.schema, &table.table);
            w.word(" AS ");
            w.by(between);
            w.word(" ON ");
            w.column(Some(between), table.other);
            w.word(" = ");
            w.list("", edge.remote.iter().take(1), |w, id| {
                w.column(Some(rows), id.column)
            });
        }
    }

    fn conditions(
        &self,
        w: &mut Writer<'_>,
        edge: &Edge,
        rows: Alias,
        pairs: Option<Alias>,
        keys: Vec<&Key>,
        tenant: &Tenant,
    ) -> Result<(), Error> {
        w.word(" WHERE ");
        match (pairs, &edge.pairs, edge.local.first()) {
            (Some(between), Some(table), Some(local)) => {
                w.keys_in(&[(between, table.own, local)], keys);
            }
            _ => {
                let columns: Vec<_> = edge
                    .remote
                    .iter()
                    .map(|field| (rows, field.column, *field))
                    .collect();
                w.keys_in(&columns, keys);
            }
        }
        for node in self.filter.clone() {
            w.word(" AND ");
            w.condition(rows, self.hop.target(), node)?;
        }
        w.visible(rows, self.hop.target(), self.deleted, tenant, &mut Where::begun())
    }
}

impl Writer<'_> {
    /// A key is one of these. The columns with the fields whose values they hold.
    fn keys_in(&mut self, columns: &[(Alias, &str, &'static FieldDescription)], keys: Vec<&Key>) {
        if let [(alias, column, field)] = columns {
            let values = keys
                .into_iter()
                .map(|key| match key {
                    Key::One(value) => value.clone(),
                    Key::Several(_) => Datum::Null,
                })
                .collect();
            self.column_in(*alias, column, field, values);
            return;
        }
        let mut values: Vec<Vec<Datum>> = columns.iter().map(|_| Vec::with_capacity(keys.len())).collect();
        for key in keys {
            if let Key::Several(parts) = key {
                for (list, part) in values.iter_mut().zip(parts) {
                    list.push(part.clone());
                }
            }
        }
        self.word("(");
        self.list(", ", columns, |w, (alias, column, _)| {
            w.column(Some(*alias), column)
        });
        self.word(") IN (SELECT ");
        match self.dialect {
            Dialect::Postgres => {
                self.word("* FROM unnest(");
                self.list(", ", columns.iter().zip(values), |w, ((.., field), values)| {
                    w.values(field, values)
                });
                self.word("))");
            }
            Dialect::Sqlite => {
                // An array for each column, walked along the first of them.
                self.word("k0.value");
                for number in 1..columns.len() {
                    self.word(&format!(", k{number}.value"));
                }
                self.word(" FROM ");
                for (number, ((.., field), values)) in columns.iter().zip(values).enumerate() {
                    self.word(if number == 0 { "" } else { " JOIN " });
                    self.word("json_each(");
                    self.values(field, values);
                    self.word(&format!(") AS k{number}"));
                    if number > 0 {
                        self.word(&format!(" ON k{number}.key = k0.key"));
                    }
                }
                self.word(")");
            }
        }
    }
}
