//! What `prisma.config.ts` needs so that Prisma's migrations leave alone what other services own.
//!
//! In: the whole definition and how a service stands to it. Out: a module whose one object is spread into
//! `defineConfig({ … })`. Prisma's engine looks at every table and every enum type of the database's schemas and drops what
//! its own schema does not say; what is listed here, it does not look at. Views it never creates, changes or drops, so none
//! is listed.
//!
//! Listed besides: the table in which Alembic keeps its version, which stands beside everyone's tables. Prisma leaves its
//! own `_prisma_migrations` out by itself, and onedef's ledger is in a PostgreSQL schema of its own that Prisma is not told
//! of.

use std::fmt::Write as _;

use super::typescript::text;
use super::{Input, header};
use crate::dialect::Dialect;
use crate::lower::naming;
use crate::ownership::Access;
use crate::schema::{ModelId, Relation};

/// Where PostgreSQL puts what names no schema.
const PUBLIC: &str = "public";

/// The table of Alembic.
const ALEMBIC: &str = "alembic_version";

/// A table or a type, and whose it is.
struct External {
    name: String,
    owner: String,
}

/// Writes the module of one database.
pub fn write(input: Input<'_>) -> String {
    let mut out = header::comment(input.options, "//");
    out.push_str(
        "/**\n * What Prisma's migrations leave to those who own it. To be spread into the\n \
         * `defineConfig({ … })` of `prisma.config.ts`.\n */\nexport const onedef = {\n",
    );
    list("tables", &tables(input), &mut out);
    list("enums", &enums(input), &mut out);
    out.push_str("  experimental: {\n    externalTables: true,\n  },\n};\n");
    out
}

fn list(key: &str, externals: &[External], out: &mut String) {
    let _ = writeln!(out, "  {key}: {{");
    if externals.is_empty() {
        out.push_str("    external: [],\n");
    } else {
        out.push_str("    external: [\n");
        for one in externals {
            let _ = writeln!(out, "      {}, // {}", text::string(&one.name), one.owner);
        }
        out.push_str("    ],\n");
    }
    out.push_str("  },\n");
}

/// Every table that the service does not own, in the order of the source, join tables after the others.
fn tables(input: Input<'_>) -> Vec<External> {
    let whole = input.whole;
    let dialect = whole.database(input.database).dialect;
    let owner = |model: ModelId| owned_by(input.sight.owner_of_model(model));
    let mut found = Vec::new();
    for (id, model) in whole.models_in(input.database) {
        if input.sight.model(id) != Access::Owns {
            found.push(External {
                name: qualified(dialect, model.schema.as_deref(), &model.table),
                owner: owner(id),
            });
        }
    }
    for relation in &whole.relations {
        let Relation::ManyToMany(many) = relation else {
            continue;
        };
        let model = whole.model(many.a.0);
        let access = input.sight.model(many.a.0).min(input.sight.model(many.b.0));
        if access != Access::Owns && model.databases.contains(&input.database) {
            let table = naming::join_table_of(dialect, whole, many);
            found.push(External {
                name: qualified(dialect, model.schema.as_deref(), &table),
                owner: owner(many.a.0),
            });
        }
    }
    found.push(External {
        name: qualified(dialect, None, ALEMBIC),
        owner: "kept by Alembic".to_owned(),
    });
    found
}

/// Every enum type that the service does not own.
fn enums(input: Input<'_>) -> Vec<External> {
    let whole = input.whole;
    let dialect = whole.database(input.database).dialect;
    if !dialect.facts().enum_types {
        return Vec::new();
    }
    whole
        .enums_in(input.database)
        .filter(|(id, one)| !one.storage_text && input.sight.enum_(*id) != Access::Owns)
        .map(|(id, one)| External {
            name: qualified(dialect, one.schema.as_deref(), one.type_name_in(input.database)),
            owner: owned_by(input.sight.owner_of_enum(id)),
        })
        .collect()
}

fn owned_by(service: Option<&str>) -> String {
    // A line break would end the comment.
    let name: String = service
        .unwrap_or("somebody else")
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    format!("owned by {name}")
}

/// As Prisma's engine asks for it: with the schema where there are schemas.
fn qualified(dialect: Dialect, schema: Option<&str>, name: &str) -> String {
    match dialect.facts().schemas {
        true => format!("{}.{name}", schema.unwrap_or(PUBLIC)),
        false => name.to_owned(),
    }
}
