//! Changing rows.

use std::marker::PhantomData;

use super::aggregate::Number;
use super::create::Draft;
use super::edge::Columns;
use super::filter::{Condition, Node, Rows as _, Single};
use super::guard::{self, Guard, Held};
use super::include::{IncludeList, IntoInclude};
use super::insert::{Conflict, Insert};
use super::into_field::IntoField;
use super::scope::{Scope, Tenant};
use super::statement::{Alias, Dialect, Statement, Writer};
use super::values::now_for;
use super::visible::{Deleted, TenantOf, Where, tenant_of};
use crate::column::Column;
use crate::description::{FieldDescription, ModelDescription};
use crate::error::Error;
use crate::model::Entity;
use crate::value::{Datum, Element, Field, Kind, moment_now};

/// What becomes of a column.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    pub(crate) field: &'static FieldDescription,
    pub(crate) change: Change,
}

/// A new value, or one made of the old one.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Set(Datum),
    /// An operator with a value.
    Operate(&'static str, Datum),
    /// One more element at the end of a list.
    Push(Datum),
}

/// Rows that are changed, whatever the model.
#[derive(Debug, Clone)]
pub(crate) struct Changes {
    pub(crate) model: &'static ModelDescription,
    pub(crate) tenant: Tenant,
    pub(crate) deleted: Deleted,
    pub(crate) filter: Vec<Node>,
    pub(crate) assignments: Vec<Assignment>,
    /// Why these rows cannot be told apart.
    pub(crate) refused: Option<&'static str>,
}

impl Changes {
    pub(crate) fn of(model: &'static ModelDescription, tenant: Tenant) -> Self {
        Changes {
            model,
            tenant,
            deleted: Deleted::Hidden,
            filter: Vec::new(),
            assignments: Vec::new(),
            refused: None,
        }
    }

    pub(crate) fn by(mut self, key: Vec<(&'static FieldDescription, Datum)>) -> Self {
        self.filter.extend(key.into_iter().map(Node::equal));
        self
    }

    /// A new value counts alone, whatever was said before; a change of the old value cannot come after another one.
    pub(crate) fn set(&mut self, field: &'static FieldDescription, change: Change) {
        let before = self.assignments.len();
        self.assignments.retain(|one| !one.field.is(field));
        if before > self.assignments.len() && !matches!(change, Change::Set(_)) {
            self.refused.get_or_insert(
                "a column is changed twice in one update: add the numbers up, or set the value",
            );
        }
        self.assignments.push(Assignment { field, change });
    }

    /// The time of the change, in the columns that keep it.
    pub(crate) fn touch(&mut self) {
        let now = moment_now();
        for field in self.model.fields.iter().filter(|field| field.updated_at) {
            if !self.assignments.iter().any(|one| one.field.is(field)) {
                self.assignments.push(Assignment {
                    field,
                    change: Change::Set(now_for(field, now)),
                });
            }
        }
    }

    /// The statement; none when nothing is changed. With `returning` it gives the rows as they are afterwards.
    ///
    /// # Errors
    /// [`Error::Definition`], [`Error::Unwritable`].
    pub(crate) fn statement(mut self, dialect: Dialect, returning: bool) -> Result<Option<Statement>, Error> {
        if let Some(reason) = self.refused {
            return Err(Error::Unwritable { field: None, reason });
        }
        if self.assignments.is_empty() {
            return Ok(None);
        }
        self.touch();
        self.stays_with_tenant()?;
        let guards = key_guards(self.model, &self.tenant, &self.assignments)?;
        let tenant = std::mem::replace(&mut self.tenant, Tenant::Any);
        let mut writer = Writer::new(dialect, &tenant);
        let w = &mut writer;
        let rows = w.alias();
        w.word("UPDATE ");
        w.table(self.model);
        w.word(" AS ");
        w.by(rows);
        w.word(" SET ");
        // A guard says of the key as it will be what the assignments say.
        let kept = if guards.is_empty() {
            Vec::new()
        } else {
            self.assignments.clone()
        };
        assign(w, rows, std::mem::take(&mut self.assignments));
        let mut clause = Where::default();
        for node in std::mem::take(&mut self.filter) {
            clause.next(w);
            w.condition(rows, self.model, node)?;
        }
        w.visible(rows, self.model, self.deleted, &tenant, &mut clause)?;
        guarded(w, rows, &guards, &kept, &tenant, &mut clause)?;
        if returning {
            w.word(" RETURNING ");
            w.columns_of(None, self.model);
        }
        writer.finish().map(Some)
    }

    /// A row is not given away.
    fn stays_with_tenant(&self) -> Result<(), Error> {
        let Tenant::Is(tenant) = &self.tenant else {
            return Ok(());
        };
        let TenantOf::Column(field) = tenant_of(self.model)? else {
            return Ok(());
        };
        let given_away = self
            .assignments
            .iter()
            .any(|one| one.field.is(field) && !matches!(&one.change, Change::Set(value) if value == tenant));
        if given_away {
            return Err(Error::Unwritable {
                field: Some(field.name),
                reason: "a row cannot be given to another tenant in the scope of one",
            });
        }
        Ok(())
    }
}

/// The relations whose keys are changed, and whose rows have to be the tenant's.
///
/// # Errors
/// As [`Guard::leads`].
pub(crate) fn key_guards(
    model: &'static ModelDescription,
    tenant: &Tenant,
    assignments: &[Assignment],
) -> Result<Vec<Guard>, Error> {
    let mut leading = Vec::new();
    let is_written = |field: &'static FieldDescription| assignments.iter().any(|one| one.field.is(field));
    for guard in guard::guards(model, tenant, None, is_written)? {
        if guard.leads(|field| held(assignments, field))? {
            leading.push(guard);
        }
    }
    Ok(leading)
}

/// What a column of a key holds after the change.
fn held(assignments: &[Assignment], field: &'static FieldDescription) -> Held {
    match assignments
        .iter()
        .find(|one| one.field.is(field))
        .map(|one| &one.change)
    {
        Some(Change::Set(value)) => guard::held(value),
        _ if field.nullable => Held::Perhaps,
        _ => Held::Value,
    }
}

/// The conditions of the guards, over the row as it will be.
///
/// # Errors
/// As [`Guard::write`].
pub(crate) fn guarded(
    w: &mut Writer<'_>,
    rows: Alias,
    guards: &[Guard],
    assignments: &[Assignment],
    tenant: &Tenant,
    clause: &mut Where,
) -> Result<(), Error> {
    for guard in guards {
        clause.next(w);
        guard.write(
            w,
            tenant,
            |field| held(assignments, field),
            |w, field| match assignments.iter().find(|one| one.field.is(field)) {
                Some(Assignment { change, .. }) => changed(w, rows, field, change.clone()),
                None => w.column(Some(rows), field.column),
            },
        )?;
    }
    Ok(())
}

/// `"a" = …, "b" = …`
pub(crate) fn assign(w: &mut Writer<'_>, rows: Alias, assignments: Vec<Assignment>) {
    w.list(", ", assignments, |w, Assignment { field, change }| {
        w.ident(field.column);
        w.word(" = ");
        changed(w, rows, field, change);
    });
}

/// What a column becomes.
fn changed(w: &mut Writer<'_>, rows: Alias, field: &'static FieldDescription, change: Change) {
    match change {
        Change::Set(value) => w.stored(field, value),
        Change::Operate(operator, value) => match (w.dialect, bounds(field.kind)) {
            (Dialect::Sqlite, Some(bounds)) => within(w, rows, field, operator, &value, bounds),
            _ => operated(w, rows, field, operator, value),
        },
        Change::Push(_) if w.dialect == Dialect::Sqlite => w.refuse(field.name, "SQLite has no lists"),
        Change::Push(value) => {
            w.word("array_append(");
            w.column(Some(rows), field.column);
            w.word(", ");
            w.element(field, value);
            w.word(")");
        }
    }
}

fn operated(w: &mut Writer<'_>, rows: Alias, field: &'static FieldDescription, operator: &str, value: Datum) {
    w.column(Some(rows), field.column);
    w.word(operator);
    w.value(field, value);
}

/// The least and the greatest integer of a kind, as SQL.
fn bounds(kind: Kind) -> Option<(&'static str, &'static str)> {
    match kind {
        Kind::I16 => Some(("-32768", "32767")),
        Kind::I32 => Some(("-2147483648", "2147483647")),
        Kind::I64 => Some(("(-9223372036854775807 - 1)", "9223372036854775807")),
        _ => None,
    }
}

/// A number made of the old one, where it fits. SQLite keeps a larger one all the same, or makes a floating-point number
/// of it, and then nobody can read the row; `abs` of the least integer is what makes it fail ("integer overflow").
fn within(
    w: &mut Writer<'_>,
    rows: Alias,
    field: &'static FieldDescription,
    operator: &str,
    value: &Datum,
    (least, greatest): (&str, &str),
) {
    w.word("CASE WHEN typeof(");
    operated(w, rows, field, operator, value.clone());
    w.word(") = 'null' THEN NULL WHEN typeof(");
    operated(w, rows, field, operator, value.clone());
    w.word(") = 'integer' AND ");
    operated(w, rows, field, operator, value.clone());
    w.word(" BETWEEN ");
    w.word(least);
    w.word(" AND ");
    w.word(greatest);
    w.word(" THEN ");
    operated(w, rows, field, operator, value.clone());
    // Of the column, so that it is not computed before a row is looked at.
    w.word(" ELSE abs(-9223372036854775807 - 1 + 0 * ");
    w.column(Some(rows), field.column);
    w.word(") END");
}

impl<M: Entity, W> Scope<M, W> {
    /// A change of the row with this key.
    pub fn update<K: Single<M, W>>(&self, key: K) -> Update<M> {
        Update {
            changes: Changes::of(M::TABLE, self.tenant.clone()).by(key.into_key()),
            among_live: K::Among::LIVE,
            includes: (),
            model: PhantomData,
        }
    }

    /// A change of all rows that meet the conditions.
    pub fn update_many(&self) -> UpdateMany<M> {
        UpdateMany {
            changes: Changes::of(M::TABLE, self.tenant.clone()),
            model: PhantomData,
        }
    }

    /// A change of the row with this key, or else a new row. One statement, `INSERT … ON CONFLICT`: of several that run at
    /// once none fails. The new row gets the values of the key.
    pub fn upsert(&self, key: impl Single<M, W>, new: impl Draft<M>) -> Upsert<M> {
        let new = new.into_create();
        Upsert {
            key: key.into_key(),
            with_others: new.children.first().map(|child| child.hop.relation.name),
            new: new.values,
            of_new: new.tenant,
            changes: Changes::of(M::TABLE, self.tenant.clone()),
            includes: (),
            model: PhantomData,
        }
    }
}

/// A change of one row, and what is loaded with it.
#[derive(Debug, Clone)]
#[must_use = "nothing is changed until it is run: `.one(&pool)`"]
pub struct Update<M, I = ()> {
    pub(crate) changes: Changes,
    /// Whether the key holds only among the rows that are not marked as deleted.
    among_live: bool,
    pub(crate) includes: I,
    model: PhantomData<fn() -> M>,
}

/// A change of many rows.
#[derive(Debug, Clone)]
#[must_use = "nothing is changed until it is run: `.exec(&pool)` or `.all(&pool)`"]
pub struct UpdateMany<M> {
    pub(crate) changes: Changes,
    model: PhantomData<fn() -> M>,
}

/// A change of a row, or a new one, and what is loaded with it.
#[derive(Debug, Clone)]
#[must_use = "nothing is written until it is run: `.one(&pool)`"]
pub struct Upsert<M, I = ()> {
    key: Vec<(&'static FieldDescription, Datum)>,
    new: super::values::Values,
    /// Whose the new row says it is.
    of_new: Tenant,
    /// A relation whose rows were to be written with the new one.
    with_others: Option<&'static str>,
    changes: Changes,
    pub(crate) includes: I,
    model: PhantomData<fn() -> M>,
}

macro_rules! setters {
    ($($type:ident [$($includes:ident)?]),*) => {
        $(
            impl<M: Entity $(, $includes)?> $type<M $(, $includes)?> {
                /// A new value.
                pub fn set<T: Field, const N: usize>(mut self, column: Column<M, T, N>, value: impl IntoField<T>) -> Self {
                    self.changes.set(column.field_of(), Change::Set(value.into_field()));
                    self
                }

                /// A new value, if there is one. `None` leaves the column as it is; `Some(None)` makes one null that may be.
                pub fn set_some<T: Field, const N: usize>(
                    self,
                    column: Column<M, T, N>,
                    value: Option<impl IntoField<T>>,
                ) -> Self {
                    match value {
                        Some(value) => self.set(column, value),
                        None => self,
                    }
                }

                /// So much more.
                pub fn increment<T: Field<Value: Number>, const N: usize>(
                    mut self,
                    column: Column<M, T, N>,
                    by: impl IntoField<T::Value>,
                ) -> Self {
                    self.changes.set(column.field_of(), Change::Operate(" + ", by.into_field()));
                    self
                }

                /// So much less.
                pub fn decrement<T: Field<Value: Number>, const N: usize>(
                    mut self,
                    column: Column<M, T, N>,
                    by: impl IntoField<T::Value>,
                ) -> Self {
                    self.changes.set(column.field_of(), Change::Operate(" - ", by.into_field()));
                    self
                }

                /// So many times as much.
                pub fn multiply<T: Field<Value: Number>, const N: usize>(
                    mut self,
                    column: Column<M, T, N>,
                    by: impl IntoField<T::Value>,
                ) -> Self {
                    self.changes.set(column.field_of(), Change::Operate(" * ", by.into_field()));
                    self
                }

                /// One more element at the end of a list. PostgreSQL.
                pub fn push<T: Element, const N: usize>(
                    mut self,
                    column: Column<M, Vec<T>, N>,
                    element: impl IntoField<T>,
                ) -> Self {
                    self.changes.set(column.field_of(), Change::Push(element.into_field()));
                    self
                }
            }
        )*
    };
}

setters!(Update [I], UpdateMany [], Upsert [I]);

impl<M: Entity, I> Update<M, I> {
    /// With related rows that come out with the changed one, as they are after the change.
    pub fn include<R: IntoInclude<M>>(self, relation: R) -> Update<M, (I, R::Include)>
    where
        (I, R::Include): IncludeList<M>,
    {
        Update {
            changes: self.changes,
            among_live: self.among_live,
            includes: (self.includes, relation.into_include()),
            model: PhantomData,
        }
    }

    /// Only when the row meets the condition as well: of a version that nobody has changed since.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.changes.filter.push(filter.into_filter().node);
        self
    }

    /// Also when the row is marked as deleted. Refused with a key that is `live`, which several rows may have then.
    pub fn with_deleted(mut self) -> Self {
        if self.among_live {
            self.changes.refused = Some("a key that is `live` does not tell deleted rows apart: use the id");
        }
        self.changes.deleted = Deleted::Included;
        self
    }
}

impl<M: Entity> UpdateMany<M> {
    /// Only rows that meet the condition.
    pub fn filter(mut self, filter: impl Condition<M>) -> Self {
        self.changes.filter.push(filter.into_filter().node);
        self
    }

    /// Rows that are marked as deleted as well.
    pub fn with_deleted(mut self) -> Self {
        self.changes.deleted = Deleted::Included;
        self
    }
}

impl<M: Entity, I> Upsert<M, I> {
    /// With related rows that come out with the row.
    pub fn include<R: IntoInclude<M>>(self, relation: R) -> Upsert<M, (I, R::Include)>
    where
        (I, R::Include): IncludeList<M>,
    {
        Upsert {
            key: self.key,
            new: self.new,
            of_new: self.of_new,
            with_others: self.with_others,
            changes: self.changes,
            includes: (self.includes, relation.into_include()),
            model: PhantomData,
        }
    }

    /// As an insert, and what is loaded with its row.
    ///
    /// # Errors
    /// [`Error::Unwritable`] when the new row has another key, or comes with others.
    pub(crate) fn insert(self) -> Result<(Insert, I), Error> {
        if self.with_others.is_some() {
            return Err(Error::Unwritable {
                field: self.with_others,
                reason: "`upsert` writes one row: use `create` for a row that comes with others",
            });
        }
        let mut new = self.new;
        new.set_key(self.key.clone())?;
        let mut changes = self.changes;
        changes.tenant = changes.tenant.of_row(&self.of_new)?;
        let mut key: Columns = self.key.iter().map(|(field, _)| *field).collect();
        // Within a tenant its key counts as given; the database's key has it.
        if let (Tenant::Is(_), TenantOf::Column(tenant)) = (&changes.tenant, tenant_of(M::TABLE)?)
            && !super::edge::conflict_keys(M::TABLE)
                .iter()
                .any(|one| same_columns(one, &key))
        {
            let whole = super::edge::conflict_keys(M::TABLE).into_iter().find(|one| {
                one.len() == key.len() + 1
                    && one
                        .iter()
                        .all(|field| field.is(tenant) || key.iter().any(|part| part.is(field)))
            });
            key = whole.unwrap_or(key);
        }
        changes.stays_with_tenant()?;
        if changes.assignments.is_empty() {
            // Something has to be set for the row to come back.
            let (field, value) = self
                .key
                .into_iter()
                .next()
                .unwrap_or((&FieldDescription::EMPTY, Datum::Null));
            changes.set(field, Change::Set(value));
        } else {
            changes.touch();
        }
        let mut insert = Insert::new(M::TABLE, changes.tenant, new.complete());
        insert.conflict = Some(Conflict {
            key,
            assignments: changes.assignments,
        });
        Ok((insert, self.includes))
    }
}

fn same_columns(one: &Columns, other: &Columns) -> bool {
    one.len() == other.len() && one.iter().all(|field| other.iter().any(|part| part.is(field)))
}
