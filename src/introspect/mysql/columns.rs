//! Columns of tables and views.

use std::collections::BTreeMap;

use schema_core::database::{Column, Generated};
use schema_core::dialect::Dialect;
use serde::Deserialize;

use super::{Server, by_table, types};
use crate::introspect::{Error, text};

/// Columns by their table or view, by position.
pub(super) type Columns = BTreeMap<String, Vec<ColumnRow>>;

#[derive(Deserialize)]
pub(super) struct ColumnRow {
    table: String,
    pub(super) name: String,
    printed: String,
    nullable: i64,
    default: Option<String>,
    extra: String,
    collation: Option<String>,
    comment: String,
    generated: Option<String>,
}

impl Server {
    pub(super) async fn columns(&mut self) -> Result<Columns, Error> {
        let rows = self
            .ask(
                "columns",
                "SELECT CAST(JSON_OBJECT('table', TABLE_NAME, 'name', COLUMN_NAME, 'printed', COLUMN_TYPE,
                    'nullable', IF(IS_NULLABLE = 'YES', 1, 0), 'default', COLUMN_DEFAULT, 'extra', LOWER(EXTRA),
                    'collation', COLLATION_NAME, 'comment', COLUMN_COMMENT, 'generated', GENERATION_EXPRESSION) AS CHAR)
                FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION",
            )
            .await?;
        Ok(by_table(rows, |row: &ColumnRow| &row.table))
    }

    /// A column; `of_table` is the collation of its table, `is_json` says that a check keeps it to JSON.
    pub(super) fn column(&mut self, row: &ColumnRow, of_table: Option<&str>, is_json: bool) -> Column {
        let (sql_type, leaves_out) = match is_json {
            true => ("JSON".to_owned(), false),
            false => types::read(&row.printed),
        };
        if leaves_out {
            let says = format!("has the type `{}`, and is read as `{sql_type}`", row.printed);
            self.note(format!("`{}`.{}", row.table, row.name), says);
        }
        if row.extra.contains("invisible") {
            self.note(
                format!("`{}`.{}", row.table, row.name),
                "is invisible, which is left out",
            );
        }
        let generated = row.generated.as_deref().filter(|expr| !expr.is_empty());
        let is_text = sql_type != "JSON" && !sql_type.starts_with("ENUM");
        let collation = row
            .collation
            .as_deref()
            .filter(|one| is_text && Some(*one) != of_table);
        Column {
            nullable: row.nullable == 1,
            default: self.default(row, &sql_type).filter(|_| generated.is_none()),
            generated: generated.map(|expr| Generated {
                expr: self.unqualified(text::bare(expr)),
                stored: row.extra.contains("stored") || row.extra.contains("persistent"),
            }),
            collation: collation.map(str::to_owned),
            autoincrement: row.extra.contains("auto_increment"),
            on_update: on_update(&row.extra),
            comment: Some(row.comment.clone()).filter(|comment| !comment.is_empty()),
            sql_type,
            ..Column::plain(&row.name)
        }
    }

    fn default(&self, row: &ColumnRow, sql_type: &str) -> Option<String> {
        let printed = row.default.as_deref()?;
        if self.is_mariadb {
            return (printed != "NULL").then(|| upper_case_now(printed));
        }
        let is_expression = row.extra.contains("default_generated");
        let is_number = ["INT", "DECIMAL", "FLOAT", "DOUBLE", "BOOLEAN", "YEAR"]
            .iter()
            .any(|word| sql_type.contains(word));
        Some(match (is_expression, is_number || printed.starts_with("b'")) {
            // MySQL escapes the quotation marks of expressions, and names the character set of texts.
            (true, _) => upper_case_now(&printed.replace("\\'", "'").replace("_utf8mb4'", "'")),
            (false, true) => printed.to_owned(),
            (false, false) => Dialect::MySql.quote().text(printed),
        })
    }
}

/// `current_timestamp(3)` as lowering writes it; an expression of any other kind stays.
fn upper_case_now(printed: &str) -> String {
    match printed.to_ascii_lowercase().strip_prefix("current_timestamp") {
        Some("()") => "CURRENT_TIMESTAMP".to_owned(),
        Some(rest) if rest.is_empty() || rest.starts_with('(') => format!("CURRENT_TIMESTAMP{rest}"),
        _ => printed.to_owned(),
    }
}

fn on_update(extra: &str) -> Option<String> {
    let (_, set) = extra.split_once("on update ")?;
    Some(upper_case_now(set.trim()))
}
