//! Which rows a query sees at all: those of its tenant, and those that are not deleted.

use super::edge::{self, Hop};
use super::scope::Tenant;
use super::statement::{Alias, Writer};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::Kind;

/// What of the rows that are marked as deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Deleted {
    /// Left out.
    #[default]
    Hidden,
    /// With the others.
    Included,
    /// Alone.
    Only,
}

/// The columns that mark a row as deleted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub(crate) flag: Option<&'static FieldDescription>,
    pub(crate) at: Option<&'static FieldDescription>,
}

/// How rows of a model are marked as deleted, when they are.
pub(crate) fn mark(model: &'static ModelDescription) -> Option<Mark> {
    let delete = model.soft_delete?;
    let field = |name: Option<&str>| edge::field(model, name?);
    let (flag, at) = (field(delete.flag), field(delete.at));
    Some(match (flag, at) {
        // `soft_delete = is_deleted` names a flag: the column's type tells, as it does to the compiler.
        (None, Some(at)) if at.kind == Kind::Bool => Mark {
            flag: Some(at),
            at: None,
        },
        (flag, at) => Mark { flag, at },
    })
}

/// Where the tenant of a row stands.
#[derive(Debug, Clone, Copy)]
pub(crate) enum TenantOf {
    /// Nowhere: the rows belong to no tenant.
    Nobody,
    /// In a column.
    Column(&'static FieldDescription),
    /// In a column of the row that this relation leads to.
    Through(Hop, &'static FieldDescription),
}

/// Where the tenant of a model's rows stands.
///
/// # Errors
/// [`Error::Definition`] when the path leads nowhere: then nothing is read, rather than everything.
pub(crate) fn tenant_of(model: &'static ModelDescription) -> Result<TenantOf, Error> {
    let broken = || Error::Definition {
        model: model.name,
        field: model.tenant.first().copied().unwrap_or_default(),
        reason: "the path of the tenant leads to no column",
    };
    match *model.tenant {
        [] => Ok(TenantOf::Nobody),
        [name] => edge::field(model, name).map(TenantOf::Column).ok_or_else(broken),
        [first, last, ..] => {
            let relation = model.relations.iter().find(|one| one.name == first);
            let hop = Hop {
                model,
                relation: relation.ok_or_else(broken)?,
            };
            let column = edge::field(hop.target(), last).ok_or_else(broken)?;
            Ok(TenantOf::Through(hop, column))
        }
    }
}

/// ` WHERE ` before the first condition, ` AND ` before each other.
#[derive(Debug, Default)]
pub(crate) struct Where {
    begun: bool,
}

impl Where {
    /// Conditions stand there already.
    pub(crate) fn begun() -> Self {
        Where { begun: true }
    }

    /// Before a condition.
    pub(crate) fn next(&mut self, w: &mut Writer<'_>) {
        w.word(if std::mem::replace(&mut self.begun, true) {
            " AND "
        } else {
            " WHERE "
        });
    }
}

impl Writer<'_> {
    /// The conditions that every query of a model has, after those that stand there already.
    ///
    /// # Errors
    /// As [`tenant_of`].
    pub(crate) fn visible(
        &mut self,
        alias: Alias,
        model: &'static ModelDescription,
        deleted: Deleted,
        tenant: &Tenant,
        clause: &mut Where,
    ) -> Result<(), Error> {
        if let (Some(mark), true) = (mark(model), deleted != Deleted::Included) {
            clause.next(self);
            match deleted {
                Deleted::Only => self.marked(Some(alias), mark),
                Deleted::Hidden | Deleted::Included => self.live(Some(alias), mark),
            }
        }
        if let Tenant::Is(value) = tenant {
            match tenant_of(model)? {
                TenantOf::Nobody => {}
                TenantOf::Column(field) => {
                    clause.next(self);
                    self.column(Some(alias), field.column);
                    self.word(" = ");
                    self.value(field, not_null(value));
                }
                TenantOf::Through(hop, field) => {
                    clause.next(self);
                    let edge = hop.edge()?;
                    let owner = self.alias();
                    self.word("EXISTS (SELECT 1 FROM ");
                    self.table(hop.target());
                    self.word(" AS ");
                    self.by(owner);
                    self.word(" WHERE ");
                    self.list(
                        " AND ",
                        edge.remote.iter().zip(&edge.local),
                        |w, (remote, local)| {
                            w.column(Some(owner), remote.column);
                            w.word(" = ");
                            w.column(Some(alias), local.column);
                        },
                    );
                    self.word(" AND ");
                    self.column(Some(owner), field.column);
                    self.word(" = ");
                    self.value(field, not_null(value));
                    self.word(")");
                }
            }
        }
        Ok(())
    }

    /// A row is not marked as deleted. In the words of the keys that are `live`, small letters included: SQLite knows a key
    /// again by them.
    pub(crate) fn live(&mut self, alias: Option<Alias>, mark: Mark) {
        self.word("(");
        match mark {
            Mark { flag: Some(flag), .. } => {
                self.column(alias, flag.column);
                self.word(" = false");
            }
            Mark { at: Some(at), .. } => {
                self.column(alias, at.column);
                self.word(" IS NULL");
            }
            // The check of the definition asks for one of them.
            Mark { flag: None, at: None } => self.word("TRUE"),
        }
        self.word(")");
    }

    /// A row is marked as deleted.
    fn marked(&mut self, alias: Option<Alias>, mark: Mark) {
        match mark {
            Mark { flag: Some(flag), .. } => self.column(alias, flag.column),
            Mark { at: Some(at), .. } => {
                self.column(alias, at.column);
                self.word(" IS NOT NULL");
            }
            Mark { flag: None, at: None } => self.word("FALSE"),
        }
    }
}

/// Rows without a tenant are nobody's, and a tenant that is null has none.
fn not_null(value: &crate::value::Datum) -> crate::value::Datum {
    if value.is_null() {
        return crate::value::Datum::Invalid("a tenant is never null");
    }
    value.clone()
}
