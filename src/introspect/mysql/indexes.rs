//! Primary keys and indexes.

use std::collections::BTreeMap;

use schema_core::database::{ForeignKey, Index, IndexColumn, IndexValue, PrimaryKey};
use schema_core::syntax::SortOrder;
use serde::Deserialize;

use super::{Server, by_table};
use crate::introspect::Error;

#[derive(Deserialize)]
struct Row {
    table: String,
    name: String,
    unique: i64,
    /// `None` of MySQL's indexes over expressions.
    column: Option<String>,
    prefix: Option<u32>,
    descending: i64,
    kind: String,
    comment: String,
}

/// The indexes of all tables.
pub(super) struct Indexes(BTreeMap<String, Vec<Row>>);

impl Server {
    pub(super) async fn indexes(&mut self) -> Result<Indexes, Error> {
        let rows = self
            .ask(
                "indexes",
                "SELECT CAST(JSON_OBJECT('table', TABLE_NAME, 'name', INDEX_NAME, 'unique', IF(NON_UNIQUE = 0, 1, 0),
                    'column', COLUMN_NAME, 'prefix', SUB_PART, 'descending', IF(COLLATION = 'D', 1, 0),
                    'kind', INDEX_TYPE, 'comment', INDEX_COMMENT) AS CHAR)
                FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()
                ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
            )
            .await?;
        Ok(Indexes(by_table(rows, |row: &Row| &row.table)))
    }
}

impl Indexes {
    /// Those of one table, by name, without what the server made for a foreign key.
    pub(super) fn take(
        &mut self,
        server: &mut Server,
        table: &str,
        keys: &[ForeignKey],
    ) -> (Option<PrimaryKey>, Vec<Index>) {
        let rows = self.0.remove(table).unwrap_or_default();
        let (mut primary_key, mut indexes) = (None, Vec::new());
        for (name, rows) in by_table(rows, |row| &row.name) {
            let about = format!("{name} of `{table}`");
            let Some(columns) = columns(&rows) else {
                server.note(about, "is an index over an expression, which is left out");
                continue;
            };
            let kind = rows.first().map_or("", |row| row.kind.as_str());
            if name == "PRIMARY" {
                primary_key = Some(key(&rows));
            } else if !["BTREE", "HASH", "FULLTEXT"].contains(&kind) {
                server.note(
                    about,
                    format!("is an index of the kind {kind}, which is left out"),
                );
            } else if !is_of_key(&name, &columns, keys) {
                indexes.push(Index {
                    unique: rows.first().is_some_and(|row| row.unique == 1),
                    fulltext: kind == "FULLTEXT",
                    method: None,
                    columns,
                    include: Vec::new(),
                    nulls_not_distinct: false,
                    with: Vec::new(),
                    predicate: None,
                    comment: rows
                        .first()
                        .map(|row| row.comment.clone())
                        .filter(|comment| !comment.is_empty()),
                    renamed_from: None,
                    in_prisma: true,
                    name,
                });
            }
        }
        (primary_key, indexes)
    }
}

fn columns(rows: &[Row]) -> Option<Vec<IndexColumn>> {
    rows.iter()
        .map(|row| {
            Some(IndexColumn {
                value: IndexValue::Column(row.column.clone()?),
                prefix: row.prefix.filter(|_| row.kind != "FULLTEXT"),
                collation: None,
                ops: None,
                order: (row.descending == 1).then_some(SortOrder::Desc),
                nulls: None,
            })
        })
        .collect()
}

fn key(rows: &[Row]) -> PrimaryKey {
    let columns = rows.iter().filter_map(|row| row.column.clone());
    let prefixes = rows
        .iter()
        .filter_map(|row| Some((row.column.clone()?, row.prefix?)));
    PrimaryKey {
        name: None,
        columns: columns.collect(),
        prefixes: prefixes.collect(),
    }
}

/// Whether the server made an index for a foreign key, which it then does again: it has its name and its columns.
fn is_of_key(name: &str, columns: &[IndexColumn], keys: &[ForeignKey]) -> bool {
    let names = columns.iter().map(|column| match &column.value {
        IndexValue::Column(name) => name.as_str(),
        IndexValue::Expr(_) => "",
    });
    let names: Vec<&str> = names.collect();
    keys.iter().any(|key| key.name == name && key.columns == names)
}
