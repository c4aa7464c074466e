//! Conditions on related rows.

use std::marker::PhantomData;

use super::cardinality::Cardinality;
use super::edge::Hop;
use super::filter::{Condition, Filter, Node, Quantifier, Related};
use super::into_field::IntoField;
use super::scope::{Reaches, Tenancy, Tenant};
use crate::column::Relation;
use crate::marker::{BelongsTo, HasMany, HasOne, ManyToMany};
use crate::model::Entity;

impl<M: Entity, K, R> Relation<M, K, R> {
    /// The relation in the definition.
    pub(crate) fn hop(self) -> Hop {
        let relations = M::TABLE.relations;
        Hop {
            model: M::TABLE,
            // The derive counts them; a relation of another model does not have this type.
            relation: relations
                .get(self.position())
                .unwrap_or(&crate::description::RelationDescription::EMPTY),
        }
    }
}

/// The related rows of a relation, and whose of them: made by `.in_tenant(&id)` and `.across_tenants()` where rows of
/// tenants are reached from rows that belong to none.
#[derive(Debug, Clone)]
#[must_use = "a relation does nothing until something is asked of it"]
pub struct RelatedField<M, K, R> {
    pub(crate) relation: Relation<M, K, R>,
    pub(crate) tenant: Tenant,
}

impl<M: Entity, K: Cardinality, R> Relation<M, K, R> {
    /// The related rows of one tenant.
    pub fn in_tenant(
        self,
        id: impl IntoField<<<K::Target as Entity>::Tenancy as Tenancy>::Key>,
    ) -> RelatedField<M, K, R>
    where
        <<K::Target as Entity>::Tenancy as Tenancy>::Key: crate::value::Value,
    {
        RelatedField {
            relation: self,
            tenant: Tenant::Is(id.into_field()),
        }
    }

    /// The related rows of all tenants.
    pub fn across_tenants(self) -> RelatedField<M, K, R> {
        RelatedField {
            relation: self,
            tenant: Tenant::Any,
        }
    }
}

/// A relation of `M` that rows are written through, and whose rows it leads to: `User::PROJECTS`, or
/// `Label::PROJECTS.in_tenant(&id)` where `M` belongs to nobody.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no relation of `{M}`",
    label = "a relation of `{M}` belongs here"
)]
pub trait Reach<M> {
    /// Its marker.
    type Kind: Cardinality;

    /// As what is written through.
    #[doc(hidden)]
    fn reach(self) -> Way<Self::Kind>;
}

/// A relation that rows are written through.
#[derive(Debug)]
pub struct Way<K> {
    pub(crate) hop: Hop,
    /// Whose rows, when it is said.
    pub(crate) tenant: Option<Tenant>,
    kind: PhantomData<fn() -> K>,
}

impl<M, K, R> Reach<M> for Relation<M, K, R>
where
    M: Entity<Tenancy: Reaches<<K::Target as Entity>::Tenancy>>,
    K: Cardinality,
{
    type Kind = K;

    fn reach(self) -> Way<K> {
        Way {
            hop: self.hop(),
            tenant: None,
            kind: PhantomData,
        }
    }
}

impl<M: Entity, K: Cardinality, R> Reach<M> for RelatedField<M, K, R> {
    type Kind = K;

    fn reach(self) -> Way<K> {
        Way {
            hop: self.relation.hop(),
            tenant: Some(self.tenant),
            kind: PhantomData,
        }
    }
}

fn related<M: Entity, T>(
    hop: Hop,
    quantifier: Quantifier,
    inner: Option<Filter<T>>,
    tenant: Option<Tenant>,
) -> Filter<M> {
    Filter::new(Node::Related(Box::new(Related {
        hop,
        quantifier,
        inner: inner.map_or(Node::Constant(true), |filter| filter.node),
        tenant,
    })))
}

/// Conditions of relations to several rows, and of those to one.
macro_rules! quantifiers {
    (many: $($many:ty),*; one: $($one:ty),*) => {
        $(
            impl<M, T, R> Relation<M, $many, R>
            where
                M: Entity,
                T: Entity,
            {
                /// One of the related rows meets the condition.
                pub fn some(self, filter: impl Condition<T>) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related(self.hop(), Quantifier::Some, Some(filter.into_filter()), None)
                }

                /// All of the related rows meet the condition; so it is when there are none.
                pub fn every(self, filter: impl Condition<T>) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related(self.hop(), Quantifier::Every, Some(filter.into_filter()), None)
                }

                /// None of the related rows meets the condition.
                pub fn none(self, filter: impl Condition<T>) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related(self.hop(), Quantifier::None, Some(filter.into_filter()), None)
                }

                /// There are related rows.
                pub fn any(self) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related::<M, T>(self.hop(), Quantifier::Some, None, None)
                }

                /// There are no related rows.
                pub fn is_empty(self) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related::<M, T>(self.hop(), Quantifier::None, None, None)
                }
            }

            impl<M: Entity, T: Entity, R> RelatedField<M, $many, R> {
                /// One of the related rows meets the condition.
                pub fn some(self, filter: impl Condition<T>) -> Filter<M> {
                    related(self.relation.hop(), Quantifier::Some, Some(filter.into_filter()), Some(self.tenant))
                }

                /// All of the related rows meet the condition; so it is when there are none.
                pub fn every(self, filter: impl Condition<T>) -> Filter<M> {
                    related(self.relation.hop(), Quantifier::Every, Some(filter.into_filter()), Some(self.tenant))
                }

                /// None of the related rows meets the condition.
                pub fn none(self, filter: impl Condition<T>) -> Filter<M> {
                    related(self.relation.hop(), Quantifier::None, Some(filter.into_filter()), Some(self.tenant))
                }
            }
        )*
        $(
            impl<M, T, R> Relation<M, $one, R>
            where
                M: Entity,
                T: Entity,
            {
                /// There is a related row, and it meets the condition.
                pub fn is(self, filter: impl Condition<T>) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related(self.hop(), Quantifier::Some, Some(filter.into_filter()), None)
                }

                /// There is no related row that meets the condition.
                pub fn is_not(self, filter: impl Condition<T>) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related(self.hop(), Quantifier::None, Some(filter.into_filter()), None)
                }

                /// There is a related row.
                pub fn is_present(self) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related::<M, T>(self.hop(), Quantifier::Some, None, None)
                }

                /// There is no related row.
                pub fn is_absent(self) -> Filter<M>
                where
                    M::Tenancy: Reaches<T::Tenancy>,
                {
                    related::<M, T>(self.hop(), Quantifier::None, None, None)
                }
            }

            impl<M: Entity, T: Entity, R> RelatedField<M, $one, R> {
                /// There is a related row, and it meets the condition.
                pub fn is(self, filter: impl Condition<T>) -> Filter<M> {
                    related(self.relation.hop(), Quantifier::Some, Some(filter.into_filter()), Some(self.tenant))
                }

                /// There is no related row that meets the condition.
                pub fn is_not(self, filter: impl Condition<T>) -> Filter<M> {
                    related(self.relation.hop(), Quantifier::None, Some(filter.into_filter()), Some(self.tenant))
                }
            }
        )*
    };
}

quantifiers! {
    many: HasMany<T>, ManyToMany<T>;
    one: BelongsTo<T>, BelongsTo<Option<T>>, HasOne<T>
}
