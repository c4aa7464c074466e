//! Tables: put together from columns, keys, indexes and checks.

use schema_core::database::Table;
use serde::Deserialize;

use super::columns::Columns;
use super::{Server, bare};
use crate::introspect::Error;

/// Tables that belong to tools and not to the application.
const OF_TOOLS: [&str; 1] = ["_prisma_migrations"];

/// What texts have that say none, in a script of ours.
const COLLATION: &str = "utf8mb4_unicode_ci";

#[derive(Deserialize)]
struct TableRow {
    name: String,
    kind: String,
    engine: Option<String>,
    collation: Option<String>,
    comment: String,
    /// The next number, when no row has one yet.
    next: Option<i64>,
    partitioned: i64,
}

impl Server {
    /// Tables by name.
    pub(super) async fn tables(&mut self, columns: &mut Columns) -> Result<Vec<Table>, Error> {
        let rows: Vec<TableRow> = self
            .ask(
                "tables",
                "SELECT CAST(JSON_OBJECT('name', TABLE_NAME, 'kind', TABLE_TYPE, 'engine', ENGINE,
                    'collation', TABLE_COLLATION, 'comment', TABLE_COMMENT,
                    'next', IF(TABLE_ROWS = 0, AUTO_INCREMENT, NULL),
                    'partitioned', IF(CREATE_OPTIONS LIKE '%partitioned%', 1, 0)) AS CHAR)
                FROM information_schema.TABLES
                WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE NOT LIKE '%VIEW' ORDER BY TABLE_NAME",
            )
            .await?;
        let mut foreign_keys = self.foreign_keys().await?;
        let mut checks = self.checks().await?;
        let mut indexes = self.indexes().await?;
        let mut tables = Vec::with_capacity(rows.len());
        for row in rows {
            if OF_TOOLS.contains(&row.name.as_str()) || !self.is_kept(&row) {
                continue;
            }
            let checks = checks.remove(&row.name).unwrap_or_default();
            let foreign_keys = foreign_keys.remove(&row.name).unwrap_or_default();
            let own = columns.remove(&row.name).unwrap_or_default();
            let mut raised = Vec::with_capacity(own.len());
            for column in &own {
                let is_json = checks.json.contains(&column.name);
                let mut column = self.column(column, row.collation.as_deref(), is_json);
                column.serial_start = row.next.filter(|next| column.autoincrement && *next != 1);
                raised.push(column);
            }
            let (primary_key, indexes) = indexes.take(self, &row.name, &foreign_keys);
            tables.push(Table {
                name: bare(&row.name),
                columns: raised,
                primary_key,
                indexes,
                uniques: Vec::new(),
                checks: checks.all,
                exclusions: Vec::new(),
                foreign_keys,
                comment: Some(row.comment).filter(|comment| !comment.is_empty()),
                collation: row.collation.filter(|collation| collation != COLLATION),
                row_security: None,
                renamed_from: None,
                is_join_table: false,
            });
        }
        Ok(tables)
    }

    fn is_kept(&mut self, row: &TableRow) -> bool {
        let about = format!("`{}`", row.name);
        if row.kind == "SEQUENCE" {
            self.note(about, "is a sequence, which is left out");
            return false;
        }
        if let Some(engine) = row.engine.as_deref().filter(|engine| *engine != "InnoDB") {
            self.note(&about, format!("has the engine {engine}, which is left out"));
        }
        if row.partitioned == 1 {
            self.note(&about, "is partitioned, which is left out");
        }
        if let Some(collation) = row.collation.as_deref().filter(|one| *one != COLLATION) {
            let says =
                format!("has the collation `{collation}`, which is left out; it will have `{COLLATION}`");
            self.note(about, says);
        }
        true
    }
}
