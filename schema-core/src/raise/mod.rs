//! The opposite of `lower`: a [`Database`] that was read from a live server becomes a [`Schema`].
//!
//! Types and defaults in the database's words become fields, foreign keys become relations with a field on both sides,
//! named as people would name them. What the definition has no words for is kept as SQL text and reported.
//!
//! Lowering what was raised gives the same database, but for what [`Raised::notes`] names and for how the same thing is
//! said:
//! * a default is written as lowering writes it: without casts, `now()` as `CURRENT_TIMESTAMP`, a list as `ARRAY[…]`;
//! * indexes, constraints and keys stand in the order of the definition;
//! * a list may be null, as those of Prisma's may;
//! * on SQLite types are those that the definition has for the same values, a key of one column that says `INTEGER` counts
//!   by itself with `AUTOINCREMENT`, and constraints have names;
//! * on MySQL the collation of a table is that of Prisma's scripts, and `ON UPDATE` is part of the default;
//! * an index over an expression with an operator class or a collation is a statement.

mod columns;
mod defaults;
mod enums;
mod fields;
mod indexes;
mod join_tables;
mod literals;
mod names;
mod plan;
mod relations;
mod tables;
mod types;
mod views;

use std::collections::BTreeMap;

use crate::database::{Database, Name};
use crate::schema::{DatabaseDef, DatabaseId, EnumId, Schema};
use crate::span::{Span, Spanned};
use crate::syntax;

/// The one database of a raised schema.
const HERE: DatabaseId = DatabaseId(0);

/// The definition of a database that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Raised {
    /// What the database says.
    pub schema: Schema,
    /// What the definition has no words for, in the order of the database.
    pub notes: Vec<Note>,
}

/// Something that a definition cannot say, or says otherwise than the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The table, column or other thing: `` `users`.email ``.
    pub about: String,
    /// What about it, as the end of a sentence that begins with it.
    pub says: String,
}

impl Note {
    /// A note.
    pub fn new(about: impl Into<String>, says: impl Into<String>) -> Note {
        Note {
            about: about.into(),
            says: says.into(),
        }
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.about, self.says)
    }
}

/// The definition of a database, which is called `default`. Cannot fail: what has no words becomes a note.
pub fn raise(database: &Database) -> Raised {
    let mut cx = Raising {
        database,
        names: names::Names::of(database),
        enums: BTreeMap::new(),
        schema: Schema {
            databases: vec![definition(database)],
            ..Schema::default()
        },
        notes: Vec::new(),
    };
    cx.raise_enums();
    let plan = cx.plan();
    let fields = cx.raise_tables(&plan);
    cx.raise_relations(&plan, &fields);
    cx.raise_views();
    Raised {
        schema: cx.schema,
        notes: cx.notes,
    }
}

/// What every part of raising looks at, and what it has made so far.
struct Raising<'a> {
    database: &'a Database,
    names: names::Names,
    /// Enums by the name of their type as columns say it.
    enums: BTreeMap<String, EnumId>,
    schema: Schema,
    notes: Vec<Note>,
}

impl Raising<'_> {
    fn note(&mut self, about: impl Into<String>, says: impl Into<String>) {
        self.notes.push(Note::new(about, says));
    }
}

/// What belongs to no table.
fn definition(database: &Database) -> DatabaseDef {
    let extensions = database.extensions.iter().map(|one| syntax::Extension {
        name: unplaced(one.name.clone()),
        schema: one.schema.clone().map(unplaced),
        version: one.version.clone().map(unplaced),
    });
    let sequences = database.sequences.iter().map(|one| syntax::Sequence {
        name: unplaced(one.name.name.clone()),
        schema: one.name.schema.clone().map(unplaced),
        start: one.start,
        increment: one.increment,
    });
    DatabaseDef {
        name: "default".to_owned(),
        dialect: database.dialect,
        extensions: extensions.collect(),
        relation_mode_prisma: false,
        functions: database.functions.iter().map(|one| one.sql.clone()).collect(),
        sequences: sequences.collect(),
    }
}

fn unplaced<T>(value: T) -> Spanned<T> {
    Spanned::new(value, Span::NOWHERE)
}

/// A table's or view's name for a note.
fn shown(name: &Name) -> String {
    match &name.schema {
        Some(schema) => format!("`{schema}.{}`", name.name),
        None => format!("`{}`", name.name),
    }
}
