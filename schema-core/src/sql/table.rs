//! `CREATE TABLE`.

use super::quote::Quote;
use super::statements;
use super::writer::Script;
use crate::database::{Column, Exclusion, Generated, Table, UniqueConstraint};
use crate::dialect::{Comments, Dialect};

pub(super) fn create(script: &mut Script, dialect: Dialect, table: &Table) {
    let q = script.quote();
    let columns: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("    {}", self::column(dialect, column)))
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
    let options = options(dialect, table);
    script.step(
        "CreateTable",
        &format!("CREATE TABLE {} (\n{body}\n){options}", q.name(&table.name)),
    );
    if dialect.facts().functions {
        for column in &table.columns {
            if let Some(start) = column.serial_start {
                restart(script, table, column, start);
            }
        }
    }
}

/// What follows the closing parenthesis: on MySQL where counting begins, the character set and the comment.
fn options(dialect: Dialect, table: &Table) -> String {
    let mut words = Vec::new();
    if dialect == Dialect::MySql {
        let start = table.columns.iter().find_map(|column| column.serial_start);
        words.extend(start.map(|start| format!("AUTO_INCREMENT = {start}")));
        let (charset, collation) = charset_of(table);
        words.push(format!("DEFAULT CHARACTER SET {charset} COLLATE {collation}"));
    }
    words.extend(comment(dialect, table.comment.as_deref()));
    words.iter().map(|word| format!(" {word}")).collect()
}

/// The character set and the collation of a table's texts.
pub(super) fn charset_of(table: &Table) -> (&str, &str) {
    let collation = table.collation.as_deref().unwrap_or(COLLATION);
    (collation.split('_').next().unwrap_or(collation), collation)
}

/// What Prisma's engine says for every table.
const COLLATION: &str = "utf8mb4_unicode_ci";

/// A comment that stands with what it is about.
pub(super) fn comment(dialect: Dialect, text: Option<&str>) -> Option<String> {
    let text = text.filter(|_| dialect.facts().comments == Comments::Inline)?;
    Some(format!("COMMENT {}", dialect.quote().text(text)))
}

fn sets_apart(dialect: Dialect, table: &Table) -> bool {
    match dialect {
        Dialect::PostgreSql => true,
        Dialect::MySql => true,
        Dialect::Sqlite => key_line(dialect, table).is_some() || !table.checks.is_empty(),
    }
}

fn column(dialect: Dialect, column: &Column) -> String {
    let q = dialect.quote();
    let mut words = vec![q.ident(&column.name), column.sql_type.clone()];
    if let Some(collation) = &column.collation {
        words.push(format!("COLLATE {}", q.ident(collation)));
    }
    if let Some(generated) = column
        .generated
        .as_ref()
        .filter(|_| !dialect.facts().generated_not_null)
    {
        words.push(self::generated(generated));
    } else if !column.nullable {
        words.push("NOT NULL".to_owned());
    } else if dialect == Dialect::MySql {
        words.push("NULL".to_owned());
    }
    if column.inline_primary_key {
        words.push("PRIMARY KEY".to_owned());
    }
    if column.autoincrement && dialect == Dialect::Sqlite {
        words.push("AUTOINCREMENT".to_owned());
    }
    if let Some(default) = &column.default {
        words.push(format!("DEFAULT {default}"));
    }
    if let Some(on_update) = &column.on_update {
        words.push(format!("ON UPDATE {on_update}"));
    }
    if column.autoincrement && dialect == Dialect::MySql {
        words.push("AUTO_INCREMENT".to_owned());
    }
    words.extend(column.identity.clone());
    if let Some(generated) = column
        .generated
        .as_ref()
        .filter(|_| dialect.facts().generated_not_null)
    {
        words.push(self::generated(generated));
    }
    words.extend(comment(dialect, column.comment.as_deref()));
    words.join(" ")
}

fn generated(generated: &Generated) -> String {
    let kept = if generated.stored { "STORED" } else { "VIRTUAL" };
    format!("GENERATED ALWAYS AS ({}) {kept}", generated.expr)
}

fn constraints(dialect: Dialect, table: &Table) -> Vec<String> {
    let q = dialect.quote();
    let mut lines = Vec::new();
    if dialect.facts().indexes_in_tables {
        let indexes = table.indexes.iter();
        lines.extend(indexes.map(|index| statements::index_line(dialect, index)));
    }
    lines.extend(key_line(dialect, table));
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
    // Prisma leaves no blank between the columns of a key on PostgreSQL, and one elsewhere.
    let separator = match dialect {
        Dialect::PostgreSql => ",",
        Dialect::Sqlite | Dialect::MySql => ", ",
    };
    let columns = key.columns.iter().map(|column| {
        let prefix = key.prefixes.iter().find(|(name, _)| name == column);
        prefix.map_or_else(
            || q.ident(column),
            |(_, length)| format!("{}({length})", q.ident(column)),
        )
    });
    let columns = columns.collect::<Vec<String>>().join(separator);
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
