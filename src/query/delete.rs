//! Deleting rows, and taking that back.

use std::marker::PhantomData;

use super::filter::{Condition, Node, Single, Whole};
use super::scope::{Scope, Tenant};
use super::statement::{Dialect, Statement, Writer};
use super::update::{Change, Changes};
use super::values::now_for;
use super::visible::{Deleted, Where, mark};
use crate::error::Error;
use crate::model::Entity;
use crate::value::{Datum, moment_now};

/// Rows that are deleted, whatever the model.
#[derive(Debug, Clone)]
pub(crate) struct Removal {
    /// What is deleted; nothing is set in it yet.
    changes: Changes,
    /// Rows go, even of a model that only marks them.
    hard: bool,
}

impl Removal {
    /// Whose rows.
    pub(crate) fn tenant(&self) -> &Tenant {
        &self.changes.tenant
    }

    /// The statement: of a model that marks its deleted rows an update, unless they are to go.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`].
    pub(crate) fn statement(self, dialect: Dialect, returning: bool) -> Result<Statement, Error> {
        let mut changes = self.changes;
        if let (Some(mark), false) = (mark(changes.model), self.hard) {
            let now = moment_now();
            if let Some(flag) = mark.flag {
                changes.set(flag, Change::Set(Datum::Bool(true)));
            }
            if let Some(at) = mark.at {
                changes.set(at, Change::Set(now_for(at, now)));
            }
            let statement = changes.statement(dialect, returning)?;
            return statement.ok_or(Error::Unwritable {
                field: None,
                reason: "nothing marks a row of this model as deleted",
            });
        }
        let tenant = std::mem::replace(&mut changes.tenant, Tenant::Any);
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("DELETE FROM ");
        w.table(changes.model);
        w.word(" AS ");
        w.by(rows);
        let mut clause = Where::default();
        for node in changes.filter {
            clause.next(w);
            w.condition(rows, changes.model, node)?;
        }
        w.visible(rows, changes.model, changes.deleted, &tenant, &mut clause)?;
        if returning {
            w.word(" RETURNING ");
            w.columns_of(None, changes.model);
        }
        writer.finish()
    }
}

impl<M: Entity, W> Scope<M, W> {
    /// Deletes the row with this key. A model with `soft_delete` marks it, and reads leave it out from then on.
    pub fn delete(&self, key: impl Single<M, W>) -> Delete<M> {
        Delete {
            removal: Removal {
                changes: Changes::of(M::TABLE, self.tenant.clone()).by(key.into_key()),
                hard: false,
            },
            model: PhantomData,
        }
    }

    /// Deletes all rows that meet the conditions, as [`delete`](Self::delete) does.
    pub fn delete_many(&self) -> DeleteMany<M> {
        DeleteMany {
            removal: Removal {
                changes: Changes::of(M::TABLE, self.tenant.clone()),
                hard: false,
            },
            model: PhantomData,
        }
    }

    /// Deletes the row with this key for good, whether it is marked as deleted or not.
    pub fn hard_delete<K: Single<M, W, Among: Whole>>(&self, key: K) -> Delete<M> {
        let mut delete = self.delete(key);
        delete.removal.hard = true;
        delete.removal.changes.deleted = Deleted::Included;
        delete
    }

    /// Deletes all rows that meet the conditions for good. Of a model with `soft_delete` those that are marked as deleted,
    /// unless [`with_deleted`](DeleteMany::with_deleted) says that the others go too.
    pub fn hard_delete_many(&self) -> DeleteMany<M> {
        let mut delete = self.delete_many();
        delete.removal.hard = true;
        delete.removal.changes.deleted = Deleted::Only;
        delete
    }

    /// Takes back that the row with this key is marked as deleted.
    pub fn restore<K: Single<M, W, Among: Whole>>(&self, key: K) -> Restore<M>
    where
        M::Presence: super::scope::Marked,
    {
        let mut changes = Changes::of(M::TABLE, self.tenant.clone()).by(key.into_key());
        changes.deleted = Deleted::Only;
        if let Some(mark) = mark(M::TABLE) {
            if let Some(flag) = mark.flag {
                changes.set(flag, Change::Set(Datum::Bool(false)));
            }
            if let Some(at) = mark.at {
                changes.set(at, Change::Set(Datum::Null));
            }
        }
        Restore {
            changes,
            model: PhantomData,
        }
    }
}

/// A row to be deleted.
#[derive(Debug, Clone)]
#[must_use = "nothing is deleted until it is run: `.one(&pool)`"]
pub struct Delete<M> {
    pub(crate) removal: Removal,
    model: PhantomData<fn() -> M>,
}

/// Rows to be deleted.
#[derive(Debug, Clone)]
#[must_use = "nothing is deleted until it is run: `.exec(&pool)`"]
pub struct DeleteMany<M> {
    pub(crate) removal: Removal,
    model: PhantomData<fn() -> M>,
}

/// A row whose deletion is taken back.
#[derive(Debug, Clone)]
#[must_use = "nothing is restored until it is run: `.one(&pool)`"]
pub struct Restore<M> {
    pub(crate) changes: Changes,
    model: PhantomData<fn() -> M>,
}

impl<M: Entity> Delete<M> {
    /// Only when the row meets the condition as well.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.removal.changes.filter.push(node(filter));
        self
    }
}

impl<M: Entity> DeleteMany<M> {
    /// Only rows that meet the condition.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.removal.changes.filter.push(node(filter));
        self
    }

    /// Whether they are marked as deleted or not.
    pub fn with_deleted(mut self) -> Self {
        self.removal.changes.deleted = Deleted::Included;
        self
    }
}

fn node<M>(filter: impl Condition<M>) -> Node {
    filter.into_filter().node
}
