//! `CREATE TABLE`.

use super::quote::Quote;
use super::statements;
use super::writer::Script;
use crate::database::{Column, Exclusion, Table, UniqueConstraint};
use crate::dialect::Dialect;

pub(super) fn create(script: &mut Script, dialect: Dialect, table: &Table) {
    let q = script.quote();
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("    {}", self::column(q, column)))
        .collect();
    let constraints: Vec<String> = constraints(dialect, table)
        .into_iter()
        .map(|line| format!("    {line}"))
        .collect();
    // Prisma sets only the primary key apart; SQLite's foreign keys follow the columns directly.
    let apart = if sets_apart(dialect, table) {
        ",\n\n"
    } else {
        ",\n"
    };
    let mut body = columns.join(",\n");
    if !constraints.is_empty() {
        if !body.is_empty() {
            body.push_str(apart);
        }
        body.push_str(&constraints.join(",\n"));
    }
    script.step(
        "CreateTable",
        &format!("CREATE TABLE {} (\n{body}\n)", q.name(&table.name)),
    );
    for column in &table.columns {
        if let Some(start) = column.serial_start {
            restart(script, table, column, start);
        }
    }
}

fn sets_apart(dialect: Dialect, table: &Table) -> bool {
    match dialect {
        Dialect::PostgreSql => true,
        Dialect::Sqlite => key_line(dialect, table).is_some() || !table.checks.is_empty(),
    }
}

fn column(q: Quote, column: &Column) -> String {
    let mut words = vec![q.ident(&column.name), column.sql_type.clone()];
    if let Some(collation) = &column.collation {
        words.push(format!("COLLATE {}", q.ident(collation)));
    }
    if !column.nullable {
        words.push("NOT NULL".to_owned());
    }
    if column.inline_primary_key {
        words.push("PRIMARY KEY".to_owned());
    }
    if column.autoincrement {
        words.push("AUTOINCREMENT".to_owned());
    }
    if let Some(default) = &column.default {
        words.push(format!("DEFAULT {default}"));
    }
    words.extend(column.identity.clone());
    if let Some(generated) = &column.generated {
        let kept = if generated.stored { "STORED" } else { "VIRTUAL" };
        words.push(format!("GENERATED ALWAYS AS ({}) {kept}", generated.expr));
    }
    words.join(" ")
}

fn constraints(dialect: Dialect, table: &Table) -> Vec<String> {
    let q = dialect.quote();
    let mut lines: Vec<String> = key_line(dialect, table).into_iter().collect();
    lines.extend(table.uniques.iter().map(|one| unique(q, one)));
    for check in &table.checks {
        lines.push(format!(
            "CONSTRAINT {} CHECK ({})",
            q.ident(&check.name),
            check.expr
        ));
    }
    for exclusion in &table.exclusions {
        lines.push(self::exclusion(q, exclusion));
    }
    if !dialect.facts().adds_foreign_keys {
        for key in &table.foreign_keys {
            lines.push(statements::foreign_key(q, key, " "));
        }
    }
    lines
}

fn exclusion(q: Quote, exclusion: &Exclusion) -> String {
    format!(
        "CONSTRAINT {} EXCLUDE {}",
        q.ident(&exclusion.name),
        exclusion.definition
    )
}

/// The statement that gives a table an exclusion constraint.
pub(super) fn add_exclusion(q: Quote, table: &Table, one: &Exclusion) -> String {
    format!("ALTER TABLE {} ADD {}", q.name(&table.name), exclusion(q, one))
}

fn key_line(dialect: Dialect, table: &Table) -> Option<String> {
    let q = dialect.quote();
    let key = table.primary_key.as_ref()?;
    if table.columns.iter().any(|column| column.inline_primary_key) {
        return None;
    }
    // Prisma leaves no blank between the columns of a key on PostgreSQL, and one on SQLite.
    let separator = match dialect {
        Dialect::PostgreSql => ",",
        Dialect::Sqlite => ", ",
    };
    let columns = q.idents(&key.columns, separator);
    Some(match &key.name {
        Some(name) => format!("CONSTRAINT {} PRIMARY KEY ({columns})", q.ident(name)),
        None => format!("PRIMARY KEY ({columns})"),
    })
}

fn unique(q: Quote, unique: &UniqueConstraint) -> String {
    let nulls = if unique.nulls_not_distinct {
        " NULLS NOT DISTINCT"
    } else {
        ""
    };
    let columns = q.idents(&unique.columns, ", ");
    let mut line = format!("CONSTRAINT {} UNIQUE{nulls} ({columns})", q.ident(&unique.name));
    if !unique.include.is_empty() {
        line.push_str(&format!(" INCLUDE ({})", q.idents(&unique.include, ", ")));
    }
    if unique.deferrable {
        line.push_str(" DEFERRABLE INITIALLY DEFERRED");
    }
    line
}

/// A serial column that does not start at 1.
pub(super) fn restart(script: &mut Script, table: &Table, column: &Column, start: i64) {
    let q = script.quote();
    let table = q.text(&q.name(&table.name));
    let column = q.text(&column.name);
    script.step(
        "AlterSequence",
        &format!("SELECT setval(pg_get_serial_sequence({table}, {column}), {start}, false)"),
    );
}
