//! The traits that the derives implement. Each shares its name with its derive, so that one `use` brings both.

#[cfg(feature = "query")]
use crate::column::Relation;
use crate::description::{EnumDescription, ModelDescription, ScalarDescription, ViewDescription};
#[cfg(feature = "query")]
use crate::query::{
    Across, Aggregate, Belonging, ByKey, Cardinality, Count, CreateMany, CreateUnder, Delete, DeleteMany,
    Draft, Drafted, Find, First, GroupBy, IntoField, Links, Many, Marked, Open, Parent, Pick, Reach, Restore,
    Scope, Selection, Single, Tenancy, ToOne, Update, UpdateMany, Upsert, Whole, Within,
};
use crate::row::Record;

/// A struct that is a table. Implemented by `#[derive(Model)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model [R0101]",
    label = "a relation leads to a struct with `#[derive(Model)]`"
)]
pub trait Model: Entity {
    /// The type of the id: the field's, a tuple for an id of several columns, or [`NoId`](crate::__v0::NoId).
    #[doc(hidden)]
    type Id;

    /// What the definition says of it.
    const DESCRIPTION: &'static ModelDescription;

    /// The description, for the models that lead here. A function of each model's own: the compiler follows hundreds of
    /// them in a row, but not hundreds of closures, nor of instances of one function.
    #[doc(hidden)]
    fn __description() -> &'static ModelDescription;

    /// The rows of one tenant: every query of a model with `tenant` begins here.
    #[cfg(feature = "query")]
    fn in_tenant(id: impl IntoField<<Self::Tenancy as Tenancy>::Key>) -> Scope<Self, Within>
    where
        Self::Tenancy: Belonging,
    {
        Scope::of(id.into_field())
    }

    /// The rows of all tenants, where that is what is meant.
    #[cfg(feature = "query")]
    fn across_tenants() -> Scope<Self, Across> {
        Scope::everywhere()
    }

    /// The row with this key, such as `User::EMAIL.eq("a@b.c")`. Only what the definition says is unique compiles.
    #[cfg(feature = "query")]
    fn find_unique(key: impl Single<Self, Across>) -> Find<Self, ByKey>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().find_unique(key)
    }

    /// The first row that meets the conditions.
    #[cfg(feature = "query")]
    fn find_first() -> Find<Self, First>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().find_first()
    }

    /// All rows that meet the conditions.
    #[cfg(feature = "query")]
    fn find_many() -> Find<Self, Many>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().find_many()
    }

    /// How many rows meet the conditions.
    #[cfg(feature = "query")]
    fn count() -> Count<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().count()
    }

    /// Sums, averages and the like of all rows that meet the conditions.
    #[cfg(feature = "query")]
    fn aggregate() -> Aggregate<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().aggregate()
    }

    /// Rows in groups that are equal in these columns: a column, or a tuple of them.
    #[cfg(feature = "query")]
    fn group_by<G: Selection<Self>>(columns: G) -> GroupBy<Self, G>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().group_by(columns)
    }

    /// A new row. Takes the generated struct, which has exactly the required columns.
    #[cfg(feature = "query")]
    fn create(new: <Self as Drafted>::New) -> <Self as Drafted>::Create
    where
        Self::Tenancy: Open,
        Self: Drafted,
    {
        Scope::<Self, Across>::everywhere().create(new)
    }

    /// New rows, in as few statements as can be.
    #[cfg(feature = "query")]
    fn create_many<D: Draft<Self>>(drafts: impl IntoIterator<Item = D>) -> CreateMany<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().create_many(drafts)
    }

    /// A new row that refers to another one, which is found or created before, in the same transaction: `connect(key)`,
    /// `create(new)` or `connect_or_create(key, new)`.
    #[cfg(feature = "query")]
    fn create_under<L, T: Entity, D: Draft<Self>>(
        relation: L,
        parent: Parent<T>,
        new: impl FnOnce(&T) -> D + Send + 'static,
    ) -> CreateUnder<Self, T>
    where
        L: Reach<Self, Kind: ToOne + Cardinality<Target = T>>,
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().create_under(relation, parent, new)
    }

    /// A change of the row with this key.
    #[cfg(feature = "query")]
    fn update(key: impl Single<Self, Across>) -> Update<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().update(key)
    }

    /// A change of all rows that meet the conditions.
    #[cfg(feature = "query")]
    fn update_many() -> UpdateMany<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().update_many()
    }

    /// A change of the row with this key, or else a new row. One statement: of several that run at once none fails.
    #[cfg(feature = "query")]
    fn upsert(key: impl Single<Self, Across>, new: impl Draft<Self>) -> Upsert<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().upsert(key, new)
    }

    /// The rows that the row with this key is paired with by a `ManyToMany`: `connect`, `disconnect` or `set` those of other
    /// keys.
    #[cfg(feature = "query")]
    fn links<L, T: Entity>(relation: L, key: impl Single<Self, Across>) -> Links<Self, T>
    where
        L: Reach<Self, Kind = crate::marker::ManyToMany<T>>,
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().links(relation, key)
    }

    /// Deletes the row with this key. A model with `soft_delete` marks it, and reads leave it out from then on.
    #[cfg(feature = "query")]
    fn delete(key: impl Single<Self, Across>) -> Delete<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().delete(key)
    }

    /// Deletes all rows that meet the conditions, as [`delete`](Model::delete) does.
    #[cfg(feature = "query")]
    fn delete_many() -> DeleteMany<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().delete_many()
    }

    /// Deletes the row with this key for good, whether it is marked as deleted or not.
    #[cfg(feature = "query")]
    fn hard_delete<K: Single<Self, Across, Among: Whole>>(key: K) -> Delete<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().hard_delete(key)
    }

    /// Deletes all rows that meet the conditions for good. Of a model with `soft_delete` those that are marked as deleted.
    #[cfg(feature = "query")]
    fn hard_delete_many() -> DeleteMany<Self>
    where
        Self::Tenancy: Open,
    {
        Scope::<Self, Across>::everywhere().hard_delete_many()
    }

    /// Takes back that the row with this key is marked as deleted.
    #[cfg(feature = "query")]
    fn restore<K: Single<Self, Across, Among: Whole>>(key: K) -> Restore<Self>
    where
        Self::Tenancy: Open,
        Self::Presence: Marked,
    {
        Scope::<Self, Across>::everywhere().restore(key)
    }

    /// What was included with this row: nothing, so that whatever is asked for does not compile, and says what to do.
    #[cfg(feature = "query")]
    #[doc(hidden)]
    fn get<K, R, P>(&self, relation: Relation<Self, K, R>)
    where
        R: Pick<(), P>,
    {
        let _ = relation;
    }
}

/// What queries know of the rows of a table or a view.
#[cfg(feature = "query")]
pub trait Entity: Record + Send + Sync + 'static {
    /// Whether its rows belong to tenants.
    type Tenancy: crate::query::Tenancy;
    /// Whether a row that is referred to is always there: it is not when rows are marked as deleted.
    type Presence: crate::query::Presence;

    /// The table, or the view as if it were one.
    #[doc(hidden)]
    const TABLE: &'static ModelDescription;
}

/// What queries know of the rows of a table or a view: without them, nothing.
#[cfg(not(feature = "query"))]
pub trait Entity: Record {}
#[cfg(not(feature = "query"))]
impl<M: Record> Entity for M {}

/// A struct that is a row of a view. Implemented by `#[derive(View)]`.
pub trait View: Entity {
    /// What the definition says of it.
    const DESCRIPTION: &'static ViewDescription;

    /// The first row that meets the conditions.
    #[cfg(feature = "query")]
    fn find_first() -> Find<Self, First> {
        Scope::<Self, Across>::everywhere().find_first()
    }

    /// All rows that meet the conditions.
    #[cfg(feature = "query")]
    fn find_many() -> Find<Self, Many> {
        Scope::<Self, Across>::everywhere().find_many()
    }

    /// How many rows meet the conditions.
    #[cfg(feature = "query")]
    fn count() -> Count<Self> {
        Scope::<Self, Across>::everywhere().count()
    }

    /// Sums, averages and the like of all rows that meet the conditions.
    #[cfg(feature = "query")]
    fn aggregate() -> Aggregate<Self> {
        Scope::<Self, Across>::everywhere().aggregate()
    }

    /// Rows in groups that are equal in these columns: a column, or a tuple of them.
    #[cfg(feature = "query")]
    fn group_by<G: Selection<Self>>(columns: G) -> GroupBy<Self, G> {
        Scope::<Self, Across>::everywhere().group_by(columns)
    }
}

/// An enum that is a type of the database. Implemented by `#[derive(Enum)]`.
pub trait Enum: Sized + Copy + 'static {
    /// What the definition says of it.
    const DESCRIPTION: &'static EnumDescription;

    /// The variant that the database stores under this label.
    fn from_label(label: &str) -> Option<Self>;

    /// What the database stores.
    fn label(&self) -> &'static str;
}

/// A newtype that stands for its inner type in columns. Implemented by `#[derive(Scalar)]`.
pub trait Scalar: Sized {
    /// What the definition says of it.
    const DESCRIPTION: &'static ScalarDescription;
}
