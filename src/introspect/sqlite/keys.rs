//! Foreign keys.

use std::collections::BTreeMap;

use schema_core::database::{ForeignKey, Name};
use schema_core::dialect::Dialect;
use schema_core::lower::naming;
use schema_core::syntax::ReferentialAction;

use super::tables::Columns;
use super::{File, Object, by_table, statement};
use crate::introspect::Error;

/// Table, number of the key, position in it, target, column, referenced column, actions on update and on delete.
type Row = (String, i64, i64, String, String, Option<String>, String, String);

impl File {
    /// By table, in the order written.
    pub(super) async fn foreign_keys(
        &mut self,
        objects: &[Object],
        columns: &Columns,
    ) -> Result<BTreeMap<String, Vec<ForeignKey>>, Error> {
        // SQLite numbers the last one 0.
        let rows: Vec<Row> = self
            .ask(
                "foreign keys",
                "SELECT m.name, k.id, k.seq, k.\"table\", k.\"from\", k.\"to\", k.on_update, k.on_delete \
                 FROM sqlite_schema m, pragma_foreign_key_list(m.name) k \
                 WHERE m.type = 'table' ORDER BY m.name, k.id DESC, k.seq",
            )
            .await?;
        let mut all = BTreeMap::new();
        for (table, rows) in by_table(rows, |row| &row.0) {
            let named = objects
                .iter()
                .find(|one| one.kind == "table" && one.name == table)
                .and_then(|one| one.sql.as_deref())
                .map(|sql| statement::table(sql).foreign_keys)
                .unwrap_or_default();
            let keys = keys(&table, rows, &named, columns);
            all.insert(table, keys);
        }
        Ok(all)
    }
}

fn keys(table: &str, rows: Vec<Row>, named: &[(String, Vec<String>)], columns: &Columns) -> Vec<ForeignKey> {
    let mut keys: Vec<(i64, ForeignKey)> = Vec::new();
    for (_, number, _, target, column, referenced, on_update, on_delete) in rows {
        if keys.last().is_none_or(|(last, _)| *last != number) {
            // Names of tables are the same in any case.
            let target = columns
                .keys()
                .find(|one| one.eq_ignore_ascii_case(&target))
                .cloned()
                .unwrap_or(target);
            let key = ForeignKey {
                name: String::new(),
                columns: Vec::new(),
                target: bare(&target),
                references: Vec::new(),
                on_delete: action(&on_delete),
                on_update: action(&on_update),
            };
            keys.push((number, key));
        }
        let Some((_, key)) = keys.last_mut() else { continue };
        // Without a column the primary key is meant.
        let referenced = referenced.or_else(|| {
            let target = columns.get(&key.target.name)?;
            super::tables::key_column(target, key.columns.len())
        });
        key.columns.push(column);
        key.references.extend(referenced);
    }
    let keys = keys.into_iter().map(|(_, mut key)| {
        let same = |columns: &[String]| {
            columns.len() == key.columns.len()
                && columns
                    .iter()
                    .zip(&key.columns)
                    .all(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        let said = named
            .iter()
            .find(|(_, columns)| same(columns))
            .map(|(name, _)| name.clone());
        let columns: Vec<&str> = key.columns.iter().map(String::as_str).collect();
        key.name = said.unwrap_or_else(|| naming::foreign_key(Dialect::Sqlite, table, &columns));
        key
    });
    keys.collect()
}

/// A name: SQLite has no schemas.
pub(super) fn bare(name: &str) -> Name {
    Name {
        schema: None,
        name: name.to_owned(),
    }
}

fn action(words: &str) -> ReferentialAction {
    match words {
        "CASCADE" => ReferentialAction::Cascade,
        "RESTRICT" => ReferentialAction::Restrict,
        "SET NULL" => ReferentialAction::SetNull,
        "SET DEFAULT" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}
