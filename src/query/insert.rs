//! `INSERT`, of any number of rows that set the same columns.

use super::edge::{self, Columns};
use super::guard::{self, Guard, Held};
use super::scope::Tenant;
use super::statement::{Alias, Dialect, Statement, Writer};
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

    /// Whether a row is of the same tenant and sets the same columns.
    pub(crate) fn takes(&self, tenant: &Tenant, values: &Values) -> bool {
        self.tenant == *tenant && self.rows.first().is_some_and(|first| first.sets_as(values))
    }

    /// In parts that are not too large for one statement.
    pub(crate) fn chunks(mut self, dialect: Dialect) -> Vec<Insert> {
        let width = self.rows.first().map_or(1, |row| row.set().count());
        let most = match dialect {
            // `DEFAULT VALUES` is one row.
            _ if width == 0 => 1,
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
        let given = self.rows.first().and_then(|row| row.get(field));
        match given {
            _ if of_tenant => Held::Value,
            Some(value) if self.rows.len() == 1 => guard::held(value),
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
        let mut asked = Insert::new(self.model, self.tenant.clone(), Values::new(self.model));
        asked.rows.clone_from(&self.rows);
        asked.trusted = self.trusted;
        asked.give_to_tenant()?;
        let guards = asked.guards()?;
        let (false, Some(columns)) = (guards.is_empty(), asked.columns()) else {
            return Ok(None);
        };
        let mut writer = Writer::new(dialect, &self.tenant);
        let w = &mut writer;
        let source = w.alias();
        w.word("SELECT 1 FROM ");
        asked.source(w, source, &columns);
        w.word(" WHERE NOT (");
        asked.guarded_by(w, &guards, source, &columns, &self.tenant)?;
        w.word(") LIMIT 1");
        writer.finish().map(Some)
    }

    /// The columns that the rows set, if any.
    fn columns(&self) -> Option<Columns> {
        let columns: Columns = self.rows.first()?.set().map(|(field, _)| field).collect();
        (!columns.is_empty()).then_some(columns)
    }

    /// The rows as a table with the columns `column1`, `column2` …
    fn source(&mut self, w: &mut Writer<'_>, source: Alias, columns: &[&'static FieldDescription]) {
        let as_arrays = w.dialect == Dialect::Postgres && self.fits_arrays();
        let rows = std::mem::take(&mut self.rows);
        if as_arrays {
            arrays(w, columns, rows);
        } else {
            w.word("(");
            rows_of_values(w, rows);
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
    }

    /// What each guard asks of a row.
    fn guarded_by(
        &self,
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
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("INSERT INTO ");
        w.table(self.model);
        w.word(" AS ");
        w.by(rows);
        let set = self.columns();
        let takes_no_values = set.is_none();
        match set {
            None => w.word(" DEFAULT VALUES"),
            Some(columns) => {
                w.word(" (");
                w.list(", ", &columns, |w, field| w.ident(field.column));
                w.word(") ");
                let as_arrays = dialect == Dialect::Postgres && self.fits_arrays();
                if guards.is_empty() && !as_arrays {
                    rows_of_values(w, std::mem::take(&mut self.rows));
                } else {
                    let source = w.alias();
                    w.word("SELECT ");
                    w.by(source);
                    w.word(".* FROM ");
                    self.source(w, source, &columns);
                    if !guards.is_empty() {
                        w.word(" WHERE ");
                        self.guarded_by(w, &guards, source, &columns, &tenant)?;
                    } else if self.conflict.is_some() || self.skip_duplicates {
                        // `SELECT … ON CONFLICT` without a condition is a join to SQLite.
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
            let mut clause = Where::default();
            let guards = super::update::key_guards(self.model, &tenant, &conflict.assignments)?;
            super::update::assign(w, rows, conflict.assignments.clone());
            w.visible(rows, self.model, Deleted::Hidden, &tenant, &mut clause)?;
            super::update::guarded(w, rows, &guards, &conflict.assignments, &tenant, &mut clause)?;
        } else if self.skip_duplicates && !takes_no_values {
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
    w.reserve(rows.len() * rows.first().map_or(0, |row| row.set().count()));
    w.word("VALUES ");
    w.list(", ", rows, |w, row| {
        w.word("(");
        w.list(", ", row.into_set(), |w, (field, value)| w.stored(field, value));
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
