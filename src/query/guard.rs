//! Keys that are written in the scope of a tenant: the rows that they lead to have to be the tenant's own.
//!
//! Every statement that writes a key asks here, whichever helper it comes from. A guard is a condition of the statement
//! itself, so that nothing can happen between the question and the write.

use super::edge::{Columns, Hop};
use super::scope::Tenant;
use super::statement::Writer;
use super::visible::{Deleted, TenantOf, Where, tenant_of};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::Datum;

/// A relation whose key is written.
#[derive(Debug)]
pub(crate) struct Guard {
    hop: Hop,
    local: Columns,
    remote: Columns,
    /// The column behind the relation that says whose the row itself is, where it is this relation that says so.
    owner: Option<&'static FieldDescription>,
}

/// What stands in a column of a key once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    /// A value.
    Value,
    /// A value or null.
    Perhaps,
    /// Null.
    Null,
    /// What the database fills in.
    Unknown,
}

/// The relations of a model whose keys are written; `is_written` says of which columns. None outside of a tenant's scope.
///
/// # Errors
/// [`Error::Definition`].
pub(crate) fn guards(
    model: &'static ModelDescription,
    tenant: &Tenant,
    trusted: Option<&'static str>,
    is_written: impl Fn(&'static FieldDescription) -> bool,
) -> Result<Vec<Guard>, Error> {
    let mut guards = Vec::new();
    if matches!(tenant, Tenant::Any) {
        return Ok(guards);
    }
    let through = match tenant_of(model)? {
        TenantOf::Through(hop, field) => Some((hop.relation.name, field)),
        TenantOf::Nobody | TenantOf::Column(_) => None,
    };
    for relation in model
        .relations
        .iter()
        .filter(|one| one.kind == "BelongsTo" && trusted != Some(one.name))
    {
        let hop = Hop { model, relation };
        let owner = through
            .filter(|(name, _)| *name == relation.name)
            .map(|(_, field)| field);
        if owner.is_none() && matches!(tenant_of(hop.target())?, TenantOf::Nobody) {
            continue;
        }
        let edge = hop.edge()?;
        if edge.local.iter().any(|field| is_written(field)) {
            guards.push(Guard {
                hop,
                local: edge.local,
                remote: edge.remote,
                owner,
            });
        }
    }
    Ok(guards)
}

impl Guard {
    /// The relation.
    pub(crate) fn relation(&self) -> &'static str {
        self.hop.relation.name
    }

    /// Whether the key leads to a row at all. `held` says what stands in each of its columns.
    ///
    /// # Errors
    /// [`Error::Unwritable`] for a row that would be nobody's, and for a key that the database fills in.
    pub(crate) fn leads(&self, held: impl Fn(&'static FieldDescription) -> Held) -> Result<bool, Error> {
        let refused = |reason| {
            Err(Error::Unwritable {
                field: Some(self.relation()),
                reason,
            })
        };
        let any = |one| self.local.iter().any(|field| held(field) == one);
        match (any(Held::Null), any(Held::Unknown)) {
            (true, _) if self.owner.is_some() => {
                refused("in the scope of a tenant, a row belongs to one of the tenant's")
            }
            (true, _) => Ok(false),
            (false, true) => refused(
                "in the scope of a tenant, a key to a tenant's row is given, not left to the database",
            ),
            (false, false) => Ok(true),
        }
    }

    /// The condition: the row is the tenant's, or the key is null. `part` writes what stands in a column of the key.
    ///
    /// # Errors
    /// [`Error::Definition`].
    pub(crate) fn write(
        &self,
        w: &mut Writer<'_>,
        tenant: &Tenant,
        held: impl Fn(&'static FieldDescription) -> Held,
        mut part: impl FnMut(&mut Writer<'_>, &'static FieldDescription),
    ) -> Result<(), Error> {
        w.word("(");
        let may_be_null = self.local.iter().filter(|field| held(field) == Held::Perhaps);
        for field in may_be_null.filter(|_| self.owner.is_none()) {
            part(w, field);
            w.word(" IS NULL OR ");
        }
        w.word("EXISTS (SELECT 1 FROM ");
        let other = w.alias();
        w.table(self.hop.target());
        w.word(" AS ");
        w.by(other);
        w.word(" WHERE ");
        w.list(
            " AND ",
            self.remote.iter().zip(&self.local),
            |w, (remote, local)| {
                w.column(Some(other), remote.column);
                w.word(" = ");
                part(w, local);
            },
        );
        if let (Some(field), Tenant::Is(value)) = (self.owner, tenant) {
            w.word(" AND ");
            w.column(Some(other), field.column);
            w.word(" = ");
            w.value(field, value.clone());
        }
        // Of the other row it counts whose it is, not whether it is marked as deleted. Its own condition may be the same.
        let own = match tenant_of(self.hop.target())? {
            TenantOf::Column(column) => self.owner.is_some_and(|field| field.is(column)),
            TenantOf::Nobody | TenantOf::Through(..) => false,
        };
        if !own {
            w.visible(
                other,
                self.hop.target(),
                Deleted::Included,
                tenant,
                &mut Where::begun(),
            )?;
        }
        w.word("))");
        Ok(())
    }
}

/// What a value holds.
pub(crate) fn held(value: &Datum) -> Held {
    if value.is_null() { Held::Null } else { Held::Value }
}
