//! Indexes, and the unique constraints of which SQLite keeps an index alone.

use std::collections::BTreeMap;

use schema_core::database::{Index, IndexColumn, IndexValue, UniqueConstraint};
use schema_core::dialect::Dialect;
use schema_core::lower::naming;
use schema_core::syntax::SortOrder;

use super::statement::{self, TableText};
use super::{File, Object, by_table};
use crate::introspect::Error;

/// Table, index, whether it is unique, where it comes from (`c`, `u`, `pk`), column (none of an expression), whether it is
/// descending, collation.
type Row = (String, String, bool, String, Option<String>, bool, Option<String>);

/// The indexes of all tables.
pub(super) struct Indexes<'a> {
    rows: BTreeMap<String, Vec<Row>>,
    texts: BTreeMap<&'a str, &'a str>,
}

impl File {
    pub(super) async fn indexes<'a>(&mut self, objects: &'a [Object]) -> Result<Indexes<'a>, Error> {
        let rows: Vec<Row> = self
            .ask(
                "indexes",
                "SELECT m.name, l.name, l.\"unique\", l.origin, x.name, x.\"desc\", x.coll \
                 FROM sqlite_schema m, pragma_index_list(m.name) l, pragma_index_xinfo(l.name) x \
                 WHERE m.type = 'table' AND x.key = 1 AND l.origin <> 'pk' ORDER BY m.name, l.name, x.seqno",
            )
            .await?;
        let texts = objects.iter().filter(|one| one.kind == "index");
        Ok(Indexes {
            rows: by_table(rows, |row| &row.0),
            texts: texts
                .filter_map(|one| Some((one.name.as_str(), one.sql.as_deref()?)))
                .collect(),
        })
    }
}

impl Indexes<'_> {
    /// Those of one table, each kind by name.
    pub(super) fn take(&mut self, table: &str, text: &TableText) -> (Vec<Index>, Vec<UniqueConstraint>) {
        let rows = self.rows.remove(table).unwrap_or_default();
        let (mut indexes, mut uniques) = (Vec::new(), Vec::new());
        for (name, rows) in by_table(rows, |row| &row.1) {
            match self.texts.get(name.as_str()) {
                Some(sql) => indexes.push(index(name, &rows, sql, text)),
                None => uniques.push(unique(table, &rows, text)),
            }
        }
        uniques.sort_by(|one, other| one.name.cmp(&other.name));
        (indexes, uniques)
    }
}

fn index(name: String, rows: &[Row], sql: &str, text: &TableText) -> Index {
    let (exprs, predicate) = statement::index(sql);
    let columns = rows.iter().enumerate();
    let columns: Vec<IndexColumn> = columns
        .map(|(at, (.., column, descending, collation))| IndexColumn {
            collation: own_collation(column.as_deref(), collation.as_deref(), text),
            value: match column {
                Some(name) => IndexValue::Column(name.clone()),
                None => IndexValue::Expr(exprs.get(at).cloned().unwrap_or_default()),
            },
            prefix: None,
            ops: None,
            order: descending.then_some(SortOrder::Desc),
            nulls: None,
        })
        .collect();
    let is_plain = columns
        .iter()
        .all(|column| matches!(column.value, IndexValue::Column(_)));
    Index {
        name,
        unique: rows.first().is_some_and(|row| row.2),
        method: None,
        fulltext: false,
        columns,
        include: Vec::new(),
        nulls_not_distinct: false,
        with: Vec::new(),
        in_prisma: is_plain && predicate.is_none(),
        predicate,
        comment: None,
        renamed_from: None,
    }
}

/// The collation of an index's column, when it is not that of the table's.
fn own_collation(column: Option<&str>, collation: Option<&str>, text: &TableText) -> Option<String> {
    let of_table = column
        .and_then(|name| {
            text.columns
                .iter()
                .find(|one| one.name.eq_ignore_ascii_case(name))
        })
        .and_then(|one| one.collation.as_deref())
        .unwrap_or("BINARY");
    let collation = collation?;
    (!collation.eq_ignore_ascii_case(of_table)).then(|| collation.to_owned())
}

fn unique(table: &str, rows: &[Row], text: &TableText) -> UniqueConstraint {
    let columns: Vec<String> = rows.iter().filter_map(|row| row.4.clone()).collect();
    let same = |other: &[String]| {
        other.len() == columns.len()
            && other
                .iter()
                .zip(&columns)
                .all(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    let said = text
        .uniques
        .iter()
        .find(|(_, columns)| same(columns))
        .map(|(name, _)| name.clone());
    let names: Vec<&str> = columns.iter().map(String::as_str).collect();
    UniqueConstraint {
        name: said.unwrap_or_else(|| naming::unique(Dialect::Sqlite, table, &names)),
        columns,
        include: Vec::new(),
        nulls_not_distinct: false,
        deferrable: false,
        comment: None,
        renamed_from: None,
    }
}
