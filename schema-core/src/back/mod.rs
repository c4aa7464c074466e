//! Back ends: they write and decide nothing.
//!
//! A back end is a folder here and a row in [`ALL`]. It reads a [`Schema`] that passed the checks and, when it needs
//! final names, the [`Database`] that was lowered from it.

pub mod header;
pub mod json;
pub mod prisma;

use crate::database::Database;
use crate::schema::{DatabaseId, Schema};

/// What a back end is given.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The definition.
    pub schema: &'a Schema,
    /// Which of its databases.
    pub database: DatabaseId,
    /// The same database, lowered.
    pub lowered: &'a Database,
    /// Settings of the artifact; no setting changes a table.
    pub options: &'a Options,
}

/// Settings of an artifact in `onedef.toml`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The sources, for the header: `crates/models/src/lib.rs`, in the order of `onedef.toml`. No header when empty.
    pub sources: Vec<String>,
    /// Prisma only.
    pub prisma: prisma::Options,
}

/// A back end.
#[derive(Debug)]
pub struct BackEnd {
    /// `kind = "…"` in `onedef.toml`, and the argument of `onedef emit`.
    pub kind: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    /// Writes the artifact; ends in one newline.
    pub write: fn(Input<'_>) -> String,
}

/// Every back end.
pub static ALL: &[BackEnd] = &[
    BackEnd {
        kind: "prisma",
        about: "Prisma schema (schema.prisma)",
        write: prisma::write,
    },
    BackEnd {
        kind: "sql",
        about: "SQL script that creates the database",
        write: write_sql,
    },
    BackEnd {
        kind: "json",
        about: "the definition as JSON, for other tools",
        write: json::write,
    },
];

/// The back end of a kind.
pub fn find(kind: &str) -> Option<&'static BackEnd> {
    ALL.iter().find(|one| one.kind == kind)
}

fn write_sql(input: Input<'_>) -> String {
    header::comment(input.options, "--") + &crate::sql::render(input.lowered)
}
