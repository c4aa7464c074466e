//! `Database` → a script of `CREATE …` statements. Only writes.

use crate::database::Database;

/// The script that makes the database from nothing, in Prisma's layout, ending in one newline.
pub fn render(database: &Database) -> String {
    let _ = database;
    String::new()
}
