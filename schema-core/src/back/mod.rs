//! Back ends: they write and decide nothing.
//!
//! A back end is a folder here and a row in [`ALL`]. It reads a [`Schema`] that passed the checks and, when it needs
//! final names, the [`Database`] that was lowered from it.

pub mod header;
pub mod json;
pub mod prisma;
pub mod prisma_config;
pub mod prisma_extension;
pub mod rust;
pub mod sqlalchemy;
pub(crate) mod standing;
pub mod typescript;

use crate::database::Database;
use crate::ownership::Sight;
use crate::schema::{DatabaseId, Schema};

/// What a back end is given.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The definition as the artifact's service sees it (see [`sight`](crate::ownership::sight)).
    pub schema: &'a Schema,
    /// Which of its databases.
    pub database: DatabaseId,
    /// The same database, lowered from what the service sees.
    pub lowered: &'a Database,
    /// The definition with what the service does not see: for what must be left alone by name.
    pub whole: &'a Schema,
    /// How the service stands to what it sees.
    pub sight: Sight<'a>,
    /// Settings of the artifact; no setting changes a table.
    pub options: &'a Options,
}

impl<'a> Input<'a> {
    /// What everyone sees: no service, no owners.
    pub fn whole(
        schema: &'a Schema,
        database: DatabaseId,
        lowered: &'a Database,
        options: &'a Options,
    ) -> Self {
        Input {
            schema,
            database,
            lowered,
            whole: schema,
            sight: Sight::default(),
            options,
        }
    }
}

/// Settings of an artifact in `onedef.toml`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// The sources, for the header: `crates/models/src/lib.rs`, in the order of `onedef.toml`. No header when empty.
    pub sources: Vec<String>,
    /// Prisma only.
    pub prisma: prisma::Options,
    /// SQLAlchemy only.
    pub sqlalchemy: sqlalchemy::Options,
    /// TypeScript only.
    pub typescript: typescript::Options,
    /// The extension of Prisma's client only.
    pub prisma_extension: prisma_extension::Options,
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
        kind: "sqlalchemy",
        about: "SQLAlchemy models (models.py)",
        write: sqlalchemy::write,
    },
    BackEnd {
        kind: "sql",
        about: "SQL script that creates the database",
        write: write_sql,
    },
    BackEnd {
        kind: "typescript",
        about: "TypeScript types of rows, with Zod schemas on request",
        write: typescript::write,
    },
    BackEnd {
        kind: "prisma-extension",
        about: "extension of Prisma's client: soft deletion and tenants",
        write: prisma_extension::write,
    },
    BackEnd {
        kind: "prisma-config",
        about: "what Prisma's migrations leave to other services",
        write: prisma_config::write,
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

/// The script of everything, or of what the service owns.
fn write_sql(input: Input<'_>) -> String {
    let script = match input.sight.service() {
        None => crate::sql::render(input.lowered),
        Some(_) => crate::sql::render(&standing::owned(input)),
    };
    header::comment(input.options, "--") + &script
}
