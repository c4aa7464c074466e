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

use crate::database::Database;
use writer::Script;

/// The script that makes the database from nothing, in Prisma's layout, ending in one newline.
pub fn render(database: &Database) -> String {
    let mut script = Script::default();
    statements::schemas(&mut script, database);
    statements::extensions(&mut script, database);
    statements::sequences(&mut script, database);
    statements::enums(&mut script, database);
    statements::functions(&mut script, database, true);
    for one in &database.tables {
        table::create(&mut script, database.dialect, one);
    }
    statements::functions(&mut script, database, false);
    for one in &database.tables {
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
