//! `Schema` × dialect → [`Database`](crate::database::Database): names, types, defaults and expressions become the database's.

pub mod naming;

use crate::database::Database;
use crate::schema::{DatabaseId, Schema};

/// The SQL model of one database of a schema that passed [`check`](crate::check). Cannot fail.
pub fn lower(schema: &Schema, database: DatabaseId) -> Database {
    let dialect = schema.database(database).dialect;
    Database {
        dialect,
        schemas: Vec::new(),
        extensions: Vec::new(),
        sequences: Vec::new(),
        functions: Vec::new(),
        enums: Vec::new(),
        tables: Vec::new(),
        views: Vec::new(),
    }
}
