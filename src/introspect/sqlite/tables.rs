//! Tables: columns, keys, checks.

use std::collections::BTreeMap;

use schema_core::database::{Check, Column, Generated, PrimaryKey, Table};
use schema_core::dialect::Dialect;
use schema_core::lower::naming;
use sqlx::FromRow;
use sqlx::Row as _;
use sqlx::sqlite::SqliteRow;

use super::statement::{self, CheckText, TableText};
use super::{File, Object, by_table};
use crate::introspect::Error;

/// Tables that belong to tools and not to the application.
const OF_TOOLS: [&str; 1] = ["_prisma_migrations"];

/// A row of `pragma_table_xinfo`.
pub(super) struct ColumnRow {
    table: String,
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) not_null: bool,
    default: Option<String>,
    /// The position in the primary key, from 1; else 0.
    key: i64,
    /// 2 of a generated column that is computed when read, 3 of a stored one.
    hidden: i64,
}

impl FromRow<'_, SqliteRow> for ColumnRow {
    fn from_row(row: &SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(ColumnRow {
            table: row.try_get(0)?,
            name: row.try_get(1)?,
            ty: row.try_get(2)?,
            not_null: row.try_get(3)?,
            default: row.try_get(4)?,
            key: row.try_get(5)?,
            hidden: row.try_get(6)?,
        })
    }
}

/// Columns by their table or view.
pub(super) type Columns = BTreeMap<String, Vec<ColumnRow>>;

impl File {
    pub(super) async fn columns(&mut self) -> Result<Columns, Error> {
        let rows = self
            .ask(
                "columns",
                "SELECT m.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden \
                 FROM sqlite_schema m, pragma_table_xinfo(m.name) x \
                 WHERE m.type IN ('table', 'view') AND x.hidden <> 1 ORDER BY m.name, x.cid",
            )
            .await?;
        Ok(by_table(rows, |row: &ColumnRow| &row.table))
    }

    /// Tables by name.
    pub(super) async fn tables(
        &mut self,
        objects: &[Object],
        columns: &mut Columns,
    ) -> Result<Vec<Table>, Error> {
        let kinds: Vec<(String, String, bool, bool)> = self
            .ask(
                "tables",
                "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'",
            )
            .await?;
        let mut foreign_keys = self.foreign_keys(objects, columns).await?;
        let mut indexes = self.indexes(objects).await?;
        let mut tables = Vec::new();
        let texts = objects.iter().filter(|one| one.kind == "table");
        for (object, sql) in texts.filter_map(|one| Some((one, one.sql.as_deref()?))) {
            let name = object.name.as_str();
            let kind = kinds.iter().find(|(other, ..)| other == name);
            if OF_TOOLS.contains(&name) || !self.is_kept(name, kind) {
                continue;
            }
            let text = statement::table(sql);
            self.note_text(name, &text);
            let own = columns.remove(name).unwrap_or_default();
            let (indexes, uniques) = indexes.take(name, &text);
            tables.push(Table {
                primary_key: primary_key(&own),
                checks: checks(name, &text.checks),
                columns: own.iter().map(|row| column(row, &own, &text)).collect(),
                foreign_keys: foreign_keys.remove(name).unwrap_or_default(),
                name: super::keys::bare(name),
                indexes,
                uniques,
                exclusions: Vec::new(),
                comment: None,
                collation: None,
                row_security: None,
                renamed_from: None,
                is_join_table: false,
            });
        }
        tables.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(tables)
    }

    fn is_kept(&mut self, name: &str, kind: Option<&(String, String, bool, bool)>) -> bool {
        let about = format!("`{name}`");
        match kind {
            Some((_, kind, ..)) if kind == "virtual" => {
                self.note(
                    about,
                    "is a virtual table, which is left out with the tables behind it",
                );
                false
            }
            Some((_, kind, ..)) if kind == "shadow" => false,
            Some((_, _, without_rowid, strict)) => {
                if *without_rowid {
                    self.note(&about, "says `WITHOUT ROWID`, which is left out");
                }
                if *strict {
                    self.note(about, "is `STRICT`, which is left out");
                }
                true
            }
            None => true,
        }
    }

    fn note_text(&mut self, name: &str, text: &TableText) {
        if text.deferrable {
            self.note(
                format!("`{name}`"),
                "has foreign keys that can be deferred, which is left out",
            );
        }
        if text.on_conflict {
            self.note(format!("`{name}`"), "says `ON CONFLICT`, which is left out");
        }
    }
}

fn column(row: &ColumnRow, all: &[ColumnRow], text: &TableText) -> Column {
    let written = text
        .columns
        .iter()
        .find(|one| one.name.eq_ignore_ascii_case(&row.name));
    let is_key = row.key == 1 && all.iter().filter(|one| one.key > 0).count() == 1;
    Column {
        sql_type: type_name(&row.ty),
        nullable: !row.not_null && row.key == 0,
        default: row.default.clone(),
        generated: written
            .and_then(|one| one.generated.clone())
            .map(|expr| Generated {
                expr,
                stored: row.hidden == 3,
            }),
        collation: written.and_then(|one| one.collation.clone()),
        inline_primary_key: is_key,
        autoincrement: is_key && text.autoincrement,
        ..Column::plain(&row.name)
    }
}

/// A type; a column may have none, and takes then what it is given.
pub(super) fn type_name(ty: &str) -> String {
    match ty.is_empty() {
        true => "ANY".to_owned(),
        false => ty.to_owned(),
    }
}

fn primary_key(columns: &[ColumnRow]) -> Option<PrimaryKey> {
    let mut key: Vec<&ColumnRow> = columns.iter().filter(|row| row.key > 0).collect();
    key.sort_by_key(|row| row.key);
    let columns: Vec<String> = key.into_iter().map(|row| row.name.clone()).collect();
    (!columns.is_empty()).then_some(PrimaryKey {
        name: None,
        columns,
        prefixes: Vec::new(),
    })
}

/// Checks in the order written. One without a name has the one that PostgreSQL would give it.
fn checks(table: &str, texts: &[CheckText]) -> Vec<Check> {
    let mut names: Vec<String> = texts.iter().filter_map(|one| one.name.clone()).collect();
    let mut checks = Vec::with_capacity(texts.len());
    for one in texts {
        let name = one.name.clone().unwrap_or_else(|| {
            let columns: Vec<&str> = one.column.as_deref().into_iter().collect();
            let default = naming::check(Dialect::Sqlite, table, &columns);
            naming::free(Dialect::Sqlite, default, |name| {
                names.iter().any(|other| other == name)
            })
        });
        names.push(name.clone());
        checks.push(Check {
            name,
            expr: one.expr.clone(),
            comment: None,
        });
    }
    checks
}

/// The column at a position of the primary key.
pub(super) fn key_column(columns: &[ColumnRow], at: usize) -> Option<String> {
    let wanted = i64::try_from(at + 1).ok()?;
    columns
        .iter()
        .find(|row| row.key == wanted)
        .map(|row| row.name.clone())
}
