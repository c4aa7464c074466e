//! Foreign keys and checks.

use std::collections::{BTreeMap, BTreeSet};

use schema_core::database::{Check, ForeignKey};
use schema_core::syntax::ReferentialAction;
use serde::Deserialize;

use super::{Server, bare};
use crate::introspect::{Error, text};

#[derive(Deserialize)]
struct KeyRow {
    table: String,
    name: String,
    column: String,
    target_database: i64,
    target: String,
    referenced: String,
    on_update: String,
    on_delete: String,
}

#[derive(Deserialize)]
struct CheckRow {
    table: String,
    name: String,
    expr: String,
}

/// The checks of one table.
#[derive(Default)]
pub(super) struct Checks {
    pub(super) all: Vec<Check>,
    /// Columns of MariaDB's that a check keeps to JSON, which is what the type JSON is there.
    pub(super) json: BTreeSet<String>,
}

const MYSQL_CHECKS: &str = "SELECT CAST(JSON_OBJECT('table', t.TABLE_NAME, 'name', c.CONSTRAINT_NAME,
        'expr', c.CHECK_CLAUSE) AS CHAR)
    FROM information_schema.CHECK_CONSTRAINTS c
    JOIN information_schema.TABLE_CONSTRAINTS t
        ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME
    WHERE c.CONSTRAINT_SCHEMA = DATABASE() AND t.CONSTRAINT_TYPE = 'CHECK' ORDER BY t.TABLE_NAME, c.CONSTRAINT_NAME";

const MARIADB_CHECKS: &str = "SELECT CAST(JSON_OBJECT('table', TABLE_NAME, 'name', CONSTRAINT_NAME,
        'expr', CHECK_CLAUSE) AS CHAR)
    FROM information_schema.CHECK_CONSTRAINTS
    WHERE CONSTRAINT_SCHEMA = DATABASE() ORDER BY TABLE_NAME, CONSTRAINT_NAME";

impl Server {
    /// By table, by name.
    pub(super) async fn foreign_keys(&mut self) -> Result<BTreeMap<String, Vec<ForeignKey>>, Error> {
        let rows: Vec<KeyRow> = self
            .ask(
                "foreign keys",
                "SELECT CAST(JSON_OBJECT('table', k.TABLE_NAME, 'name', k.CONSTRAINT_NAME, 'column', k.COLUMN_NAME,
                    'target_database', IF(k.REFERENCED_TABLE_SCHEMA <> DATABASE(), 1, 0), 'target', k.REFERENCED_TABLE_NAME,
                    'referenced', k.REFERENCED_COLUMN_NAME, 'on_update', r.UPDATE_RULE, 'on_delete', r.DELETE_RULE) AS CHAR)
                FROM information_schema.KEY_COLUMN_USAGE k
                JOIN information_schema.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA
                    AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND r.TABLE_NAME = k.TABLE_NAME
                WHERE k.CONSTRAINT_SCHEMA = DATABASE() AND k.REFERENCED_TABLE_NAME IS NOT NULL
                ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION",
            )
            .await?;
        let mut keys = BTreeMap::<String, Vec<ForeignKey>>::new();
        for row in rows {
            let own = keys.entry(row.table.clone()).or_default();
            if own.last().is_none_or(|last| last.name != row.name) {
                // A table of another database is none that was read, whatever its name.
                let target = match row.target_database {
                    0 => row.target,
                    _ => format!("{} of another database", row.target),
                };
                own.push(ForeignKey {
                    name: row.name,
                    columns: Vec::new(),
                    target: bare(&target),
                    references: Vec::new(),
                    on_delete: action(&row.on_delete),
                    on_update: action(&row.on_update),
                });
            }
            if let Some(key) = own.last_mut() {
                key.columns.push(row.column);
                key.references.push(row.referenced);
            }
        }
        Ok(keys)
    }

    /// By table, by name.
    pub(super) async fn checks(&mut self) -> Result<BTreeMap<String, Checks>, Error> {
        let query = if self.is_mariadb {
            MARIADB_CHECKS
        } else {
            MYSQL_CHECKS
        };
        let rows: Vec<CheckRow> = self.ask("checks", query).await?;
        let mut checks = BTreeMap::<String, Checks>::new();
        for row in rows {
            let own = checks.entry(row.table.clone()).or_default();
            let of_json = format!("json_valid(`{}`)", row.name);
            if self.is_mariadb && row.expr == of_json {
                own.json.insert(row.name);
                continue;
            }
            own.all.push(Check {
                name: row.name,
                expr: self.unqualified(text::bare(&row.expr)),
                comment: None,
            });
        }
        Ok(checks)
    }

    /// MySQL escapes the quotation marks of expressions and names the character set of texts.
    pub(super) fn unqualified(&self, expr: &str) -> String {
        match self.is_mariadb {
            true => expr.to_owned(),
            false => expr.replace("\\'", "'").replace("_utf8mb4'", "'"),
        }
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
