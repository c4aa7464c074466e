//! Whose rows: tenants, and what may be reached from where.

use std::fmt;
use std::marker::PhantomData;

use crate::error::Error;
use crate::model::Entity;
use crate::value::{Datum, Value};

/// Whether the rows of a model belong to tenants.
pub trait Tenancy: 'static {
    /// The type of the tenant's key.
    type Key;
}

/// Rows that belong to no tenant.
#[derive(Debug)]
pub struct Untenanted;

/// Rows that belong to the tenant whose key has the type `K`.
#[derive(Debug)]
pub struct ByTenant<K>(PhantomData<fn() -> K>);

/// The key of a tenant that there is not.
#[derive(Debug)]
pub struct NoTenant;

impl Tenancy for Untenanted {
    type Key = NoTenant;
}

impl<K: Value + 'static> Tenancy for ByTenant<K> {
    type Key = K;
}

/// Rows that belong to tenants.
#[diagnostic::on_unimplemented(
    message = "the rows of this model belong to no tenant",
    label = "its definition has no `tenant = …`"
)]
pub trait Belonging: Tenancy<Key: Value> {}

impl<K: Value + 'static> Belonging for ByTenant<K> {}

/// Whose the rows are that say so through rows of `T`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Through<T>(PhantomData<fn() -> T>);

/// What [`Through`] stands for.
#[doc(hidden)]
pub trait Resolved {
    /// It.
    type Tenancy: Tenancy;
}

impl<T: Entity<Tenancy: Belonging>> Resolved for Through<T> {
    type Tenancy = T::Tenancy;
}

/// A model whose rows can be asked for without saying whose.
#[diagnostic::on_unimplemented(
    message = "the rows of this model belong to tenants: start with `in_tenant(&id)` or `across_tenants()`",
    label = "say whose rows: `Model::in_tenant(&id)`, or of all: `Model::across_tenants()`"
)]
pub trait Open: Tenancy {}

impl Open for Untenanted {}

/// From a model of this tenancy, rows of a model of the tenancy `T` are reached without saying whose.
#[diagnostic::on_unimplemented(
    message = "the related rows belong to tenants, and the rows that lead to them do not",
    label = "say whose related rows: `.in_tenant(&id)`, or of all: `.across_tenants()`"
)]
pub trait Reaches<T> {}

impl<S> Reaches<Untenanted> for S {}
impl<A: Value, B: Value<Key = A::Key>> Reaches<ByTenant<B>> for ByTenant<A> {}

/// Whose rows a query is about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tenant {
    /// Everybody's.
    Any,
    /// Those of one tenant.
    Is(Datum),
}

impl Tenant {
    /// Whose a row is that says so itself, when it is written in this scope.
    ///
    /// # Errors
    /// [`Error::Unwritable`] when it is somebody else's.
    pub(crate) fn of_row(&self, own: &Tenant) -> Result<Tenant, Error> {
        match (self, own) {
            (Tenant::Any, own) => Ok(own.clone()),
            (scope, Tenant::Any) => Ok(scope.clone()),
            (scope, own) if scope == own => Ok(scope.clone()),
            _ => Err(Error::Unwritable {
                field: None,
                reason: "a row of another tenant cannot be made in this scope",
            }),
        }
    }
}

/// The rows of one tenant: its key counts as given.
#[derive(Debug)]
pub struct Within;

/// All rows, whoever's they are.
#[derive(Debug)]
pub struct Across;

/// Where every query of a model begins: whose rows it is about. `W` is [`Within`] or [`Across`]. It begins any number of
/// queries.
#[must_use = "a scope does nothing until a query is made in it"]
pub struct Scope<M, W> {
    pub(crate) tenant: Tenant,
    types: PhantomData<fn() -> (M, W)>,
}

impl<M, W> Clone for Scope<M, W> {
    fn clone(&self) -> Self {
        Scope {
            tenant: self.tenant.clone(),
            types: PhantomData,
        }
    }
}

impl<M, W> fmt::Debug for Scope<M, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.tenant {
            Tenant::Any => "Scope(all)",
            Tenant::Is(_) => "Scope(one tenant)",
        })
    }
}

impl<M: Entity> Scope<M, Across> {
    pub(crate) fn everywhere() -> Self {
        Scope {
            tenant: Tenant::Any,
            types: PhantomData,
        }
    }
}

impl<M: Entity> Scope<M, Within> {
    pub(crate) fn of(tenant: Datum) -> Self {
        Scope {
            tenant: Tenant::Is(tenant),
            types: PhantomData,
        }
    }
}

/// Whether a row that is referred to is always there.
pub trait Presence: 'static {
    /// What is loaded for a key that is not null.
    type Of<X: Send + Sync>: Send + Sync;

    /// From what was found.
    #[doc(hidden)]
    fn found<X: Send + Sync>(row: Option<X>) -> Option<Self::Of<X>>;
}

/// Rows are there while something refers to them.
#[derive(Debug)]
pub struct Always;

/// Rows that are marked as deleted can be restored.
#[diagnostic::on_unimplemented(
    message = "the rows of this model are deleted for good: there is nothing to restore",
    label = "its definition has no `soft_delete`"
)]
pub trait Marked: Presence {}

impl Marked for Perhaps {}

/// Rows can be marked as deleted, and are then left out.
#[derive(Debug)]
pub struct Perhaps;

impl Presence for Always {
    type Of<X: Send + Sync> = X;

    fn found<X: Send + Sync>(row: Option<X>) -> Option<X> {
        row
    }
}

impl Presence for Perhaps {
    type Of<X: Send + Sync> = Option<X>;

    fn found<X: Send + Sync>(row: Option<X>) -> Option<Option<X>> {
        Some(row)
    }
}
