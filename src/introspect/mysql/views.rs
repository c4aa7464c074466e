//! Views, each after those that it reads.

use schema_core::database::{Column, View};
use serde::Deserialize;

use super::columns::Columns;
use super::{Server, bare};
use crate::introspect::Error;

#[derive(Deserialize)]
struct Row {
    name: String,
    query: String,
}

impl Server {
    pub(super) async fn views(&mut self, columns: &mut Columns) -> Result<Vec<View>, Error> {
        let rows: Vec<Row> = self
            .ask(
                "views",
                "SELECT CAST(JSON_OBJECT('name', TABLE_NAME, 'query', VIEW_DEFINITION) AS CHAR)
                FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME",
            )
            .await?;
        let mut waiting: Vec<View> = Vec::with_capacity(rows.len());
        let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
        for row in rows {
            // The server writes the database before every table.
            let place = |name: &str| format!("`{}`.`{name}`", self.name);
            let reads = names
                .iter()
                .filter(|name| **name != row.name && row.query.contains(&place(name)));
            let reads = reads.map(|name| bare(name)).collect();
            let query = row.query.replace(&format!("`{}`.", self.name), "");
            let own = columns.remove(&row.name).unwrap_or_default();
            let mut told: Vec<Column> = Vec::with_capacity(own.len());
            for column in &own {
                let column = self.column(column, None, false);
                told.push(Column {
                    sql_type: column.sql_type,
                    nullable: column.nullable,
                    ..Column::plain(&column.name)
                });
            }
            waiting.push(View {
                name: bare(&row.name),
                query,
                columns: told,
                reads,
                materialized: false,
                indexes: Vec::new(),
                comment: None,
            });
        }
        Ok(in_order(waiting))
    }
}

/// By name, but each after what it reads.
fn in_order(mut waiting: Vec<View>) -> Vec<View> {
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let is_free = |view: &View| {
            !view
                .reads
                .iter()
                .any(|read| waiting.iter().any(|other| other.name == *read))
        };
        // Views cannot read each other in a circle; if they seem to, the first stands first.
        let at = waiting.iter().position(is_free).unwrap_or(0);
        ordered.push(waiting.remove(at));
    }
    ordered
}
