//! `INSERT`, of any number of rows that set the same columns.

use super::edge::{self, Columns, Hop};
use super::scope::Tenant;
use super::statement::{Dialect, Statement, Writer};
use super::values::Values;
use super::visible::{Deleted, TenantOf, Where, tenant_of};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::{Datum, Kind};

/// New rows of one model. All set the same columns.
#[derive(Debug)]
pub(crate) struct Insert {
    pub(crate) model: &'static ModelDescription,
    pub(crate) tenant: Tenant,
    pub(crate) rows: Vec<Values>,
    pub(crate) skip_duplicates: bool,
    /// What becomes of a row whose key is taken.
    pub(crate) conflict: Option<Conflict>,
    /// A relation whose row is known to be one of the tenant's.
    pub(crate) trusted: Option<&'static str>,
}

/// `ON CONFLICT (…) DO UPDATE`
#[derive(Debug)]
pub(crate) struct Conflict {
    /// The columns of the key.
    pub(crate) key: Columns,
    /// What is set.
    pub(crate) assignments: Vec<super::update::Assignment>,
}

/// SQLite takes so many values in one statement (`SQLITE_MAX_VARIABLE_NUMBER`), PostgreSQL twice as many.
const MOST_VALUES: usize = 32_000;

impl Insert {
    pub(crate) fn new(model: &'static ModelDescription, tenant: Tenant, first: Values) -> Self {
        Insert {
            model,
            tenant,
            rows: vec![first],
            skip_duplicates: false,
            conflict: None,
            trusted: None,
        }
    }

    /// Whether a row sets the same columns.
    pub(crate) fn takes(&self, values: &Values) -> bool {
        self.rows.first().is_some_and(|first| first.sets_as(values))
    }

    /// In parts that are not too large for one statement.
    pub(crate) fn chunks(mut self, dialect: Dialect) -> Vec<Insert> {
        let width = self.rows.first().map_or(1, |row| row.set().count()).max(1);
        let most = match dialect {
            Dialect::Postgres if self.fits_arrays() => usize::MAX,
            _ => (MOST_VALUES / (width + self.model.relations.len() + 1)).max(1),
        };
        if self.rows.len() <= most {
            return vec![self];
        }
        let mut rows = std::mem::take(&mut self.rows).into_iter().peekable();
        let mut chunks = Vec::new();
        while rows.peek().is_some() {
            chunks.push(Insert {
                model: self.model,
                tenant: self.tenant.clone(),
                rows: rows.by_ref().take(most).collect(),
                skip_duplicates: self.skip_duplicates,
                conflict: None,
                trusted: self.trusted,
            });
        }
        chunks
    }

    /// Whether the rows can be given as an array for each column. A list of lists cannot: it would be one list.
    fn fits_arrays(&self) -> bool {
        self.rows.len() > 1
            && self.rows.first().is_some_and(|row| {
                row.set()
                    .all(|(field, _)| !matches!(field.kind, Kind::List(_) | Kind::Foreign))
            })
    }

    /// The relations whose rows have to be the tenant's.
    fn guards(&self) -> Result<Vec<(Hop, Columns, Columns)>, Error> {
        let mut guards = Vec::new();
        let (Tenant::Is(_), Some(first)) = (&self.tenant, self.rows.first()) else {
            return Ok(guards);
        };
        for relation in self.model.relations {
            if relation.kind != "BelongsTo" || self.trusted == Some(relation.name) {
                continue;
            }
            let hop = Hop {
                model: self.model,
                relation,
            };
            if matches!(tenant_of(hop.target())?, TenantOf::Nobody) {
                continue;
            }
            let edge = hop.edge()?;
            if edge.local.iter().all(|field| first.get(field).is_some()) {
                guards.push((hop, edge.local, edge.remote));
            }
        }
        Ok(guards)
    }

    /// The names of the relations whose rows have to be the tenant's, for the error when one is not.
    pub(crate) fn guarded(&self) -> Vec<&'static str> {
        let guards = self.guards().unwrap_or_default();
        guards.iter().map(|(hop, ..)| hop.relation.name).collect()
    }

    /// The tenant's own column.
    fn give_to_tenant(&mut self) -> Result<(), Error> {
        let Tenant::Is(tenant) = &self.tenant else {
            return Ok(());
        };
        if let TenantOf::Column(field) = tenant_of(self.model)? {
            for row in &mut self.rows {
                if row.get(field).is_some_and(|given| given != tenant) {
                    return Err(Error::Unwritable {
                        field: Some(field.name),
                        reason: "a row of another tenant cannot be made in this scope",
                    });
                }
                row.set_field(field, tenant.clone());
            }
        }
        Ok(())
    }

    /// The statement. With `returning` it gives the rows.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`].
    pub(crate) fn statement(mut self, dialect: Dialect, returning: bool) -> Result<Statement, Error> {
        self.give_to_tenant()?;
        let guards = self.guards()?;
        let tenant = std::mem::replace(&mut self.tenant, Tenant::Any);
        let columns: Columns = self
            .rows
            .first()
            .map(|row| row.set().map(|(field, _)| field).collect())
            .unwrap_or_default();
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("INSERT INTO ");
        w.table(self.model);
        w.word(" AS ");
        w.by(rows);
        if columns.is_empty() {
            w.word(" DEFAULT VALUES");
        } else {
            w.word(" (");
            w.list(", ", &columns, |w, field| w.ident(field.column));
            w.word(") ");
            let as_arrays = dialect == Dialect::Postgres && self.fits_arrays();
            let values = std::mem::take(&mut self.rows);
            match (as_arrays, guards.is_empty()) {
                (false, true) => rows_of_values(w, values),
                (as_arrays, _) => {
                    let source = w.alias();
                    w.word("SELECT ");
                    w.by(source);
                    w.word(".* FROM ");
                    if as_arrays {
                        arrays(w, &columns, values);
                    } else {
                        w.word("(");
                        rows_of_values(w, values);
                        w.word(")");
                    }
                    w.word(" AS ");
                    w.by(source);
                    if as_arrays {
                        w.word("(");
                        w.list(", ", 1..=columns.len(), |w, number| {
                            w.ident(&format!("column{number}"))
                        });
                        w.word(")");
                    }
                    let mut clause = Where::default();
                    for (hop, local, remote) in &guards {
                        clause.next(w);
                        guard(w, source, &columns, *hop, local, remote, &tenant)?;
                    }
                    // `SELECT … ON CONFLICT` without a condition is a join to SQLite.
                    if guards.is_empty() && (self.conflict.is_some() || self.skip_duplicates) {
                        w.word(" WHERE TRUE");
                    }
                }
            }
        }
        if let Some(conflict) = self.conflict.take() {
            w.word(" ON CONFLICT (");
            w.list(", ", &conflict.key, |w, field| w.ident(field.column));
            w.word(")");
            partial(w, self.model, &conflict.key);
            w.word(" DO UPDATE SET ");
            super::update::assign(w, rows, conflict.assignments);
            w.visible(rows, self.model, Deleted::Hidden, &tenant, &mut Where::default())?;
        } else if self.skip_duplicates {
            w.word(" ON CONFLICT DO NOTHING");
        }
        if returning {
            w.word(" RETURNING ");
            w.columns_of(None, self.model);
        }
        writer.finish()
    }
}

/// `VALUES (…), (…)`
fn rows_of_values(w: &mut Writer<'_>, rows: Vec<Values>) {
    w.word("VALUES ");
    w.list(", ", rows, |w, row| {
        w.word("(");
        w.list(", ", row.into_set(), |w, (field, value)| w.value(field, value));
        w.word(")");
    });
}

/// `unnest($1, $2 …)`: an array for each column, so that the text does not depend on the number of rows.
fn arrays(w: &mut Writer<'_>, columns: &[&'static FieldDescription], rows: Vec<Values>) {
    let mut arrays: Vec<Vec<Datum>> = columns.iter().map(|_| Vec::with_capacity(rows.len())).collect();
    for row in rows {
        for (array, (_, value)) in arrays.iter_mut().zip(row.into_set()) {
            array.push(value);
        }
    }
    w.word("unnest(");
    w.list(", ", columns.iter().zip(arrays), |w, (field, values)| {
        w.values(field, values)
    });
    w.word(")");
}

/// The row that a key refers to is the tenant's, or the key is null.
fn guard(
    w: &mut Writer<'_>,
    source: super::statement::Alias,
    columns: &[&'static FieldDescription],
    hop: Hop,
    local: &[&'static FieldDescription],
    remote: &[&'static FieldDescription],
    tenant: &Tenant,
) -> Result<(), Error> {
    let place = |field: &&'static FieldDescription| {
        let at = columns.iter().position(|one| one.is(field));
        format!("column{}", at.map_or(0, |at| at + 1))
    };
    w.word("(");
    for field in local.iter().filter(|field| field.nullable) {
        w.column(Some(source), &place(field));
        w.word(" IS NULL OR ");
    }
    w.word("EXISTS (SELECT 1 FROM ");
    let other = w.alias();
    w.table(hop.target());
    w.word(" AS ");
    w.by(other);
    w.word(" WHERE ");
    w.list(" AND ", remote.iter().zip(local), |w, (remote, local)| {
        w.column(Some(other), remote.column);
        w.word(" = ");
        w.column(Some(source), &place(local));
    });
    w.visible(
        other,
        hop.target(),
        Deleted::Included,
        tenant,
        &mut Where::begun(),
    )?;
    w.word("))");
    Ok(())
}

/// A key that holds only among rows that are not deleted.
fn partial(w: &mut Writer<'_>, model: &'static ModelDescription, key: &[&'static FieldDescription]) {
    let is_key = |columns: Option<Columns>| {
        columns.is_some_and(|columns| {
            columns.len() == key.len() && columns.iter().zip(key).all(|(one, other)| one.is(other))
        })
    };
    let live = |options: &[&str]| options.contains(&"live");
    let of_fields = model.fields.iter().any(|field| {
        field
            .indexes
            .iter()
            .any(|index| index.kind == "unique" && live(index.options))
            && is_key(Some(vec![field]))
    });
    let of_model = model.indexes.iter().any(|index| {
        index.kind == "unique" && live(index.options) && is_key(edge::columns(model, index.columns))
    });
    if let (true, Some(mark)) = (of_fields || of_model, super::visible::mark(model)) {
        w.word(" WHERE ");
        w.marked(None, mark, false);
    }
}
