//! Writing new rows.

use std::marker::PhantomData;

use super::cardinality::Cardinality;
use super::edge::Hop;
use super::filter::Single;
use super::include::{IncludeList, IntoInclude};
use super::insert::{Groups, Insert};
use super::into_field::IntoField;
use super::related::Reach;
use super::scope::{Across, Scope, Tenant};
use super::values::Values;
use crate::column::Relation;
use crate::description::FieldDescription;
use crate::marker::{BelongsTo, HasMany, HasOne, ManyToMany};
use crate::model::Entity;
use crate::value::Datum;

/// Values for a new row of `M`: the generated struct of the required columns, or what `create` makes of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no new row of `{M}`",
    label = "expected the generated struct with the required columns of `{M}`, or `{M}::create(…)`"
)]
pub trait Draft<M>: Send {
    /// As what is created.
    #[doc(hidden)]
    fn into_create(self) -> Create<M>;
}

impl<M: Send> Draft<M> for Create<M> {
    fn into_create(self) -> Create<M> {
        self
    }
}

/// A model whose rows are created: what the derive generates for it.
pub trait Drafted: Entity {
    /// The struct with exactly the required columns: `NewUser`.
    type New: Draft<Self>;
    /// What has a setter for each other column.
    type Create: From<Create<Self>> + Draft<Self>;
}

/// A row to be created, with what is written and loaded with it. The derive's own type for a model has its setters as
/// well.
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct Create<M, I = ()> {
    pub(crate) tenant: Tenant,
    pub(crate) values: Values,
    pub(crate) children: Vec<Child<M>>,
    pub(crate) includes: I,
}

/// Related rows that are written after the row.
pub(crate) struct Child<M> {
    pub(crate) hop: Hop,
    /// Whose related rows, when it is said.
    pub(crate) tenant: Option<Tenant>,
    pub(crate) write: Box<dyn Children<M>>,
}

/// What is done with related rows, once the row is there.
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub(crate) use crate::run::children::Children;
/// Without a driver nothing is written.
#[cfg(not(any(feature = "postgres", feature = "sqlite")))]
pub(crate) trait Children<M>: Send {}

impl<M, I> std::fmt::Debug for Create<M, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Create")
            .field("values", &self.values)
            .finish_non_exhaustive()
    }
}

impl<M: Entity, W> Scope<M, W> {
    /// A new row. Takes the generated struct, which has exactly the required columns.
    pub fn create(&self, new: M::New) -> M::Create
    where
        M: Drafted,
    {
        let mut create = new.into_create();
        create.tenant = self.tenant.clone();
        M::Create::from(create)
    }

    /// New rows, in as few statements as can be.
    pub fn create_many<D: Draft<M>>(&self, drafts: impl IntoIterator<Item = D>) -> CreateMany<M> {
        CreateMany::of(self.tenant.clone(), drafts.into_iter().map(Draft::into_create))
    }

    /// A new row that refers to another one, which is found or created before, in the same transaction: `connect(key)`,
    /// `create(new)` or `connect_or_create(key, new)`.
    ///
    /// ```text
    /// Post::create_under(Post::AUTHOR, connect(User::EMAIL.eq("a@b.c")), |author| NewPost { author_id: author.id.clone(), title })
    /// ```
    pub fn create_under<L, T, D, F>(&self, relation: L, parent: Parent<T>, new: F) -> CreateUnder<M, T>
    where
        L: Reach<M, Kind: ToOne + Cardinality<Target = T>>,
        T: Entity,
        D: Draft<M>,
        F: FnOnce(&T) -> D + Send + 'static,
    {
        let way = relation.reach();
        CreateUnder {
            tenant: self.tenant.clone(),
            hop: way.hop,
            of_parent: way.tenant,
            parent,
            new: Box::new(|parent| new(parent).into_create()),
        }
    }
}

/// Relations that a key of the row itself leads through.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead to a row that has to be there before",
    label = "rows of this relation come after the new one: `.with(…)`, `.connect(…)`"
)]
pub trait ToOne: Cardinality {}
impl<T: Entity> ToOne for BelongsTo<T> {}
impl<T: Entity> ToOne for BelongsTo<Option<T>> {}

/// Relations whose other rows have the key, or a table of pairs has.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead to rows that come after the new one",
    label = "the new row has the key of this relation: `create_under(…)`"
)]
pub trait ToOthers: Cardinality {}
impl<T: Entity> ToOthers for HasOne<T> {}
impl<T: Entity> ToOthers for HasMany<T> {}
impl<T: Entity> ToOthers for ManyToMany<T> {}

impl<M: Entity> Create<M> {
    /// Of the columns at these places, which are in their order, and their values. All at once: what is handed on value by
    /// value costs the most of a large insert.
    #[doc(hidden)]
    #[inline]
    pub fn of<const N: usize>(places: [usize; N], values: [Datum; N]) -> Self {
        Create {
            tenant: Tenant::Any,
            values: Values::of(M::TABLE, places, values),
            children: Vec::new(),
            includes: (),
        }
    }

    /// The column at a position, of whatever may be given for it.
    #[doc(hidden)]
    #[inline]
    pub fn set<F>(mut self, at: usize, value: impl IntoField<F>) -> Self {
        self.values.put(at, value.into_field());
        self
    }
}

impl<M: Entity, I> Create<M, I> {
    /// With related rows that come out with the new one.
    pub fn include<R: IntoInclude<M>>(self, relation: R) -> Create<M, (I, R::Include)>
    where
        (I, R::Include): IncludeList<M>,
    {
        Create {
            tenant: self.tenant,
            values: self.values,
            children: self.children,
            includes: (self.includes, relation.into_include()),
        }
    }
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
impl<M: Entity> Create<M> {
    /// With new rows of a relation, in the same transaction. The keys by which they refer to the new row are filled in.
    pub fn with<K, R, D, L, F>(mut self, relation: Relation<M, K, R>, new: F) -> Self
    where
        K: ToOthers,
        D: Draft<K::Target>,
        L: IntoIterator<Item = D>,
        F: FnOnce(&M) -> L + Send + 'static,
    {
        let write = crate::run::children::CreateRelated::new(move |row: &M| {
            new(row).into_iter().map(Draft::into_create).collect()
        });
        self.children.push(Child {
            hop: relation.hop(),
            tenant: None,
            write: Box::new(write),
        });
        self
    }

    /// With a row of a relation that is there already: it refers to the new row from then on.
    pub fn connect<L, T>(mut self, relation: L, key: impl Single<T, Across>) -> Self
    where
        L: Reach<M, Kind: ToOthers + Cardinality<Target = T>>,
        T: Entity,
    {
        let way = relation.reach();
        self.children.push(Child {
            hop: way.hop,
            tenant: way.tenant,
            write: Box::new(crate::run::children::Connect { key: key.into_key() }),
        });
        self
    }

    /// With a row of a relation: the one that has the key, or else a new one.
    pub fn connect_or_create<L, T, D, F>(mut self, relation: L, key: impl Single<T, Across>, new: F) -> Self
    where
        L: Reach<M, Kind: ToOthers + Cardinality<Target = T>>,
        T: Entity,
        D: Draft<T>,
        F: FnOnce(&M) -> D + Send + 'static,
    {
        let way = relation.reach();
        self.children.push(Child {
            hop: way.hop,
            tenant: way.tenant,
            write: Box::new(crate::run::children::ConnectOrCreate::new(
                key.into_key(),
                move |row: &M| new(row).into_create(),
            )),
        });
        self
    }
}

/// New rows.
#[must_use = "nothing is created until it is run: `.exec(&pool)` or `.all(&pool)`"]
pub struct CreateMany<M> {
    pub(crate) tenant: Tenant,
    groups: Result<Groups, crate::Error>,
    count: usize,
    pub(crate) skip_duplicates: bool,
    model: PhantomData<fn() -> M>,
}

impl<M> std::fmt::Debug for CreateMany<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CreateMany({})", self.count)
    }
}

impl<M: Entity> CreateMany<M> {
    /// Rows one after the other, none of which stays as it came: what is kept of a thousand is their values.
    fn of(tenant: Tenant, drafts: impl Iterator<Item = Create<M>>) -> Self {
        let mut many = CreateMany {
            groups: Ok(Groups::new(M::TABLE, None, drafts.size_hint().0)),
            tenant,
            count: 0,
            skip_duplicates: false,
            model: PhantomData,
        };
        for draft in drafts {
            many.count += 1;
            many.push(draft);
        }
        many
    }

    /// Adds a row. The first that cannot be written is what running it says.
    fn push(&mut self, draft: Create<M>) {
        let Ok(groups) = &mut self.groups else { return };
        if let Some(child) = draft.children.first() {
            self.groups = Err(crate::Error::Unwritable {
                field: Some(child.hop.relation.name),
                reason: "`create_many` writes rows of one model: use `create` for rows that come with others",
            });
            return;
        }
        match self.tenant.of_row(&draft.tenant) {
            Ok(tenant) => groups.push(tenant, draft.values),
            Err(error) => self.groups = Err(error),
        }
    }

    /// Leaves out rows whose keys are taken, instead of failing.
    pub fn skip_duplicates(mut self) -> Self {
        self.skip_duplicates = true;
        self
    }

    /// The rows in groups that set the same columns, each of which is one insert.
    ///
    /// # Errors
    /// [`Error::Unwritable`](crate::Error::Unwritable) for rows that come with others.
    pub(crate) fn inserts(self) -> Result<Vec<Insert>, crate::Error> {
        let mut inserts = self.groups?.into_inserts();
        for insert in &mut inserts {
            insert.skip_duplicates = self.skip_duplicates;
        }
        Ok(inserts)
    }
}

/// A row that others are to refer to.
#[must_use = "it belongs into `create_under`"]
pub struct Parent<T> {
    pub(crate) plan: ParentPlan<T>,
}

/// How the row is found.
pub(crate) enum ParentPlan<T> {
    Connect(Vec<(&'static FieldDescription, Datum)>),
    Create(Create<T>),
    ConnectOrCreate(Vec<(&'static FieldDescription, Datum)>, Create<T>),
}

impl<T> std::fmt::Debug for Parent<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.plan {
            ParentPlan::Connect(_) => "connect",
            ParentPlan::Create(_) => "create",
            ParentPlan::ConnectOrCreate(..) => "connect_or_create",
        })
    }
}

/// The row with this key.
pub fn connect<T>(key: impl Single<T, Across>) -> Parent<T> {
    Parent {
        plan: ParentPlan::Connect(key.into_key()),
    }
}

/// A new row.
pub fn create<T>(new: impl Draft<T>) -> Parent<T> {
    Parent {
        plan: ParentPlan::Create(new.into_create()),
    }
}

/// The row with this key, or else a new one.
pub fn connect_or_create<T>(key: impl Single<T, Across>, new: impl Draft<T>) -> Parent<T> {
    Parent {
        plan: ParentPlan::ConnectOrCreate(key.into_key(), new.into_create()),
    }
}

/// A new row that refers to another.
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CreateUnder<M, T> {
    pub(crate) tenant: Tenant,
    pub(crate) hop: Hop,
    /// Whose row the other is, when it is said.
    pub(crate) of_parent: Option<Tenant>,
    pub(crate) parent: Parent<T>,
    #[expect(clippy::type_complexity, reason = "a function is one")]
    pub(crate) new: Box<dyn FnOnce(&T) -> Create<M> + Send>,
}

impl<M, T> std::fmt::Debug for CreateUnder<M, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CreateUnder({:?})", self.parent)
    }
}
