//! `INSERT`, of any number of rows that set the same columns.

use super::batch::Batch;
use super::edge::{self, Columns};
use super::guard::{self, Guard, Held};
use super::scope::Tenant;
use super::statement::{Alias, Dialect, Statement, Writer};
use super::values::{Filling, Values};
use super::visible::{Deleted, TenantOf, Where, tenant_of};
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::value::Kind;

/// New rows of one model. All set the same columns.
#[derive(Debug)]
pub(crate) struct Insert {
    pub(crate) model: &'static ModelDescription,
    pub(crate) tenant: Tenant,
    pub(crate) rows: Batch,
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

/// New rows in groups that set the same columns, in their order, each of which is one insert.
#[derive(Debug)]
pub(crate) struct Groups {
    filling: Filling,
    /// As [`Insert::trusted`].
    trusted: Option<&'static str>,
    /// How many rows there will be, as far as is known.
    expected: usize,
    inserts: Vec<Insert>,
}

impl Groups {
    pub(crate) fn new(
        model: &'static ModelDescription,
        trusted: Option<&'static str>,
        expected: usize,
    ) -> Self {
        Groups {
            filling: Filling::of(model),
            trusted,
            expected,
            inserts: Vec::new(),
        }
    }

    /// Adds a row, with what clients fill in.
    pub(crate) fn push(&mut self, tenant: Tenant, mut row: Values) {
        self.filling.fill(&mut row);
        self.expected = self.expected.saturating_sub(1);
        match self.inserts.last_mut() {
            Some(last) if last.tenant == tenant && last.rows.takes(&row) => last.rows.push(row),
            _ => {
                let mut insert = Insert::of(row.model, tenant, Batch::new(row, self.expected));
                insert.trusted = self.trusted;
                self.inserts.push(insert);
            }
        }
    }

    pub(crate) fn into_inserts(self) -> Vec<Insert> {
        self.inserts
    }
}

impl Insert {
    /// One row.
    pub(crate) fn new(model: &'static ModelDescription, tenant: Tenant, row: Values) -> Self {
        Insert::of(model, tenant, Batch::new(row, 0))
    }

    fn of(model: &'static ModelDescription, tenant: Tenant, rows: Batch) -> Self {
        Insert {
            model,
            tenant,
            rows,
            skip_duplicates: false,
            conflict: None,
            trusted: None,
        }
    }

    /// In parts that are not too large for one statement.
    pub(crate) fn chunks(self, dialect: Dialect) -> Vec<Insert> {
        let width = self.rows.width();
        let most = match dialect {
            // `DEFAULT VALUES` is one row.
            _ if width == 0 => 1,
            Dialect::Postgres if self.fits_arrays() => usize::MAX,
            _ => (MOST_VALUES / (width + self.model.relations.len() + 1)).max(1),
        };
        if self.rows.count() <= most {
            return vec![self];
        }
        let parts = self.rows.parts(most).into_iter();
        parts
            .map(|rows| Insert {
                model: self.model,
                tenant: self.tenant.clone(),
                rows,
                skip_duplicates: self.skip_duplicates,
                conflict: None,
                trusted: self.trusted,
            })
            .collect()
    }

    /// Whether the rows can be given as an array for each column. A list of lists cannot: it would be one list.
    fn fits_arrays(&self) -> bool {
        let fits = |field: &FieldDescription| !matches!(field.kind, Kind::List(_) | Kind::Foreign);
        self.rows.count() > 1 && self.rows.columns().all(fits)
    }

    /// The relations whose rows have to be the tenant's.
    fn guards(&self) -> Result<Vec<Guard>, Error> {
        let mut guards = guard::guards(self.model, &self.tenant, self.trusted, |_| true)?;
        let mut failed = None;
        guards.retain(|guard| match guard.leads(|field| self.holds(field)) {
            Ok(leads) => leads,
            Err(error) => {
                failed.get_or_insert(error);
                false
            }
        });
        failed.map_or(Ok(guards), Err)
    }

    /// What will stand in a column, in any of the rows.
    fn holds(&self, field: &'static FieldDescription) -> Held {
        let of_tenant = match tenant_of(self.model) {
            Ok(TenantOf::Column(column)) => column.is(field),
            _ => false,
        };
        match self.rows.first(field) {
            _ if of_tenant => Held::Value,
            Some(value) if self.rows.count() == 1 => guard::held(value),
            Some(_) if field.nullable => Held::Perhaps,
            Some(_) => Held::Value,
            None if field.nullable && field.default.is_none() => Held::Null,
            None => Held::Unknown,
        }
    }

    /// The names of the relations whose rows have to be the tenant's, for the error when one is not.
    pub(crate) fn guarded(&self) -> Vec<&'static str> {
        let guards = self.guards().unwrap_or_default();
        guards.iter().map(Guard::relation).collect()
    }

    /// Asks whether one of the rows refers to one that is not the tenant's. Where rows may be left out because their keys
    /// are taken, their number does not tell.
    ///
    /// # Errors
    /// As [`statement`](Self::statement).
    pub(crate) fn strangers(&self, dialect: Dialect) -> Result<Option<Statement>, Error> {
        let mut asked = Insert::of(self.model, self.tenant.clone(), self.rows.clone());
        asked.trusted = self.trusted;
        asked.give_to_tenant()?;
        let guards = asked.guards()?;
        if guards.is_empty() || asked.rows.width() == 0 {
            return Ok(None);
        }
        let mut writer = Writer::new(dialect, &self.tenant);
        let w = &mut writer;
        let source = w.alias();
        w.word("SELECT 1 FROM ");
        let columns = asked.source(w, source);
        w.word(" WHERE NOT (");
        guarded_by(w, &guards, source, &columns, &self.tenant)?;
        w.word(") LIMIT 1");
        writer.finish().map(Some)
    }

    /// The rows as a table with the columns `column1`, `column2` …, which stand for those that are given back.
    fn source(self, w: &mut Writer<'_>, source: Alias) -> Columns {
        let as_arrays = w.dialect == Dialect::Postgres && self.fits_arrays();
        let (columns, values) = self.rows.into_parts();
        if as_arrays {
            w.word("unnest(");
            w.columns_of_values(&columns, values);
            w.word(")");
        } else {
            w.word("(");
            w.rows_of_values(&columns, values);
            w.word(")");
        }
        w.word(" AS ");
        w.by(source);
        if as_arrays {
            w.word("(");
            w.list(", ", 1..=columns.len(), |w, number| {
                w.ident(&column_number(number))
            });
            w.word(")");
        }
        columns
    }

    /// The tenant's own column.
    fn give_to_tenant(&mut self) -> Result<(), Error> {
        let Tenant::Is(tenant) = &self.tenant else {
            return Ok(());
        };
        if let TenantOf::Column(field) = tenant_of(self.model)?
            && !self.rows.give(field, tenant)
        {
            return Err(Error::Unwritable {
                field: Some(field.name),
                reason: "a row of another tenant cannot be made in this scope",
            });
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
        let (model, conflict, skip_duplicates) = (self.model, self.conflict.take(), self.skip_duplicates);
        let has_values = self.rows.width() > 0;
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("INSERT INTO ");
        w.table(model);
        w.word(" AS ");
        w.by(rows);
        if has_values {
            let is_chosen = conflict.is_some() || skip_duplicates;
            self.given(w, &guards, is_chosen, &tenant)?;
        } else {
            w.word(" DEFAULT VALUES");
        }
        if let Some(conflict) = conflict {
            replace(w, rows, model, conflict, &tenant)?;
        } else if skip_duplicates && has_values {
            w.word(" ON CONFLICT DO NOTHING");
        }
        if returning {
            w.word(" RETURNING ");
            w.columns_of(None, model);
        }
        writer.finish()
    }

    /// The columns, and the rows: as they are, or those that the guards let through. `is_chosen` says that some of them
    /// meet a conflict.
    fn given(
        self,
        w: &mut Writer<'_>,
        guards: &[Guard],
        is_chosen: bool,
        tenant: &Tenant,
    ) -> Result<(), Error> {
        w.word(" (");
        w.list(", ", self.rows.columns(), |w, field| w.ident(field.column));
        w.word(") ");
        if guards.is_empty() && !(w.dialect == Dialect::Postgres && self.fits_arrays()) {
            let (columns, values) = self.rows.into_parts();
            w.rows_of_values(&columns, values);
            return Ok(());
        }
        let source = w.alias();
        w.word("SELECT ");
        w.by(source);
        w.word(".* FROM ");
        let columns = self.source(w, source);
        if !guards.is_empty() {
            w.word(" WHERE ");
            guarded_by(w, guards, source, &columns, tenant)?;
        } else if is_chosen {
            // `SELECT … ON CONFLICT` without a condition is a join to SQLite.
            w.word(" WHERE TRUE");
        }
        Ok(())
    }
}

/// `ON CONFLICT (…) DO UPDATE`
fn replace(
    w: &mut Writer<'_>,
    rows: Alias,
    model: &'static ModelDescription,
    conflict: Conflict,
    tenant: &Tenant,
) -> Result<(), Error> {
    let Conflict { key, assignments } = conflict;
    w.word(" ON CONFLICT (");
    w.list(", ", &key, |w, field| w.ident(field.column));
    w.word(")");
    partial(w, model, &key);
    w.word(" DO UPDATE SET ");
    let mut clause = Where::default();
    let guards = super::update::key_guards(model, tenant, &assignments)?;
    super::update::assign(w, rows, assignments.clone());
    w.visible(rows, model, Deleted::Hidden, tenant, &mut clause)?;
    super::update::guarded(w, rows, &guards, &assignments, tenant, &mut clause)
}

/// What each guard asks of a row.
fn guarded_by(
    w: &mut Writer<'_>,
    guards: &[Guard],
    source: Alias,
    columns: &[&'static FieldDescription],
    tenant: &Tenant,
) -> Result<(), Error> {
    for (position, guard) in guards.iter().enumerate() {
        w.word(if position == 0 { "" } else { " AND " });
        let held = |field: &'static FieldDescription| {
            if field.nullable {
                Held::Perhaps
            } else {
                Held::Value
            }
        };
        guard.write(w, tenant, held, |w, field| {
            let at = columns.iter().position(|one| one.is(field));
            w.column(Some(source), &column_number(at.map_or(0, |at| at + 1)));
        })?;
    }
    Ok(())
}

/// The name of a column of the rows that are inserted: what both databases call it in `VALUES`.
fn column_number(number: usize) -> String {
    format!("column{number}")
}

/// A key that holds only among rows that are not deleted.
fn partial(w: &mut Writer<'_>, model: &'static ModelDescription, key: &[&'static FieldDescription]) {
    let is_key = |columns: Option<Columns>| {
        columns.is_some_and(|columns| {
            columns.len() == key.len() && columns.iter().zip(key).all(|(one, other)| one.is(other))
        })
    };
    let live = |options: &[&str]| options.contains(&edge::LIVE);
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
        w.live(None, mark);
    }
}
