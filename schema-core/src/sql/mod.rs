//! `Database` → a script of `CREATE …` statements. Only writes: no name is made here, no type chosen.
//!
//! Layout and order of what Prisma knows are those of its schema engine, byte for byte. What it has no words for stands
//! where it can be created: extensions before the types that they bring, sequences before the defaults that draw from
//! them, checks and exclusions inside their tables, functions before the tables that call them or after those that their
//! bodies name (and before the indexes that call them), then views, row-level security and comments.

pub mod quote;
mod statements;
mod table;
mod writer;

use crate::database::{Database, Index, IndexColumn, Name, Table};
use crate::dialect::Dialect;
use writer::Script;

/// The character set and the collation that MySQL's texts have when they say none.
pub(crate) fn charset_of(table: &Table) -> (&str, &str) {
    table::charset_of(table)
}

/// A column of an index, with all that is said of it.
pub(crate) fn index_column(dialect: Dialect, column: &IndexColumn) -> String {
    statements::index_column(dialect.quote(), column)
}

/// The statement that makes an index.
pub(crate) fn index(dialect: Dialect, table: &Name, index: &Index) -> String {
    let mut script = Script::new(dialect);
    statements::index(&mut script, table, index);
    script.into_statements().concat()
}

/// Statements for whoever makes the tables in other words.
pub(crate) mod parts {
    use super::*;

    /// What types and tables stand in: schemas and extensions. They do nothing the second time.
    pub(crate) fn ground(database: &Database) -> Vec<String> {
        let mut script = Script::new(database.dialect);
        statements::schemas(&mut script, database);
        statements::extensions(&mut script, database);
        script.into_statements()
    }

    /// What tables call: sequences and functions.
    pub(crate) fn before_tables(database: &Database) -> Vec<String> {
        let mut script = Script::new(database.dialect);
        statements::sequences(&mut script, database);
        statements::functions(&mut script, database, true);
        script.into_statements()
    }

    /// What names tables: functions, and comments on types.
    pub(crate) fn after_tables(database: &Database) -> Vec<String> {
        let mut script = Script::new(database.dialect);
        statements::functions(&mut script, database, false);
        let types = Database {
            tables: Vec::new(),
            views: Vec::new(),
            ..database.clone()
        };
        statements::comments(&mut script, &types);
        script.into_statements()
    }

    /// Of one table: exclusion constraints, row-level security, comments on constraints and indexes.
    pub(crate) fn of_table(database: &Database, table: &Table) -> Vec<String> {
        let mut script = Script::new(database.dialect);
        for one in &table.exclusions {
            let statement = table::add_exclusion(script.quote(), table, one);
            script.step("AddExclusion", &statement);
        }
        let counted = table.columns.iter();
        for column in counted.filter(|_| database.dialect.facts().functions) {
            if let Some(start) = column.serial_start {
                table::restart(&mut script, table, column, start);
            }
        }
        statements::row_security(&mut script, table);
        let mut silent = table.clone();
        silent.comment = None;
        for column in &mut silent.columns {
            column.comment = None;
        }
        let only = Database {
            dialect: database.dialect,
            schemas: Vec::new(),
            extensions: Vec::new(),
            sequences: Vec::new(),
            functions: Vec::new(),
            enums: Vec::new(),
            tables: vec![silent],
            views: Vec::new(),
        };
        statements::comments(&mut script, &only);
        script.into_statements()
    }
}

/// The script that makes the database from nothing, in Prisma's layout, ending in one newline.
pub fn render(database: &Database) -> String {
    let mut script = Script::new(database.dialect);
    statements::schemas(&mut script, database);
    statements::extensions(&mut script, database);
    statements::sequences(&mut script, database);
    statements::enums(&mut script, database);
    statements::functions(&mut script, database, true);
    for one in &database.tables {
        table::create(&mut script, database.dialect, one);
    }
    statements::functions(&mut script, database, false);
    let later = database.tables.iter();
    for one in later.filter(|_| !database.dialect.facts().indexes_in_tables) {
        for index in &one.indexes {
            statements::index(&mut script, &one.name, index);
        }
    }
    if database.dialect.facts().adds_foreign_keys {
        for one in &database.tables {
            statements::foreign_keys(&mut script, one);
        }
    }
    statements::views(&mut script, database);
    for one in &database.tables {
        statements::row_security(&mut script, one);
    }
    statements::comments(&mut script, database);
    script.finish()
}
