//! The compiler, asked about a definition in a page.

use std::sync::Arc;

use schema_core::back::{self, Input, Options, prisma};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::lower::lower;
use schema_core::schema::{DatabaseId, Schema};

/// What every definition in a page may name without an import.
const IMPORTS: &str = "\
use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, Json, ManyToMany, Model, Opaque, Scalar, View};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;
";

struct Sources(Arc<str>);

impl Files for Sources {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok(match path {
            "src/lib.rs" => Some(self.0.clone()),
            // What `sql_file` and `function(file = …)` name in the examples.
            "views/active_users.sql" => Some("SELECT \"id\", \"email\" FROM \"user\" WHERE \"active\"".into()),
            "functions/slug.sql" => Some(
                "CREATE OR REPLACE FUNCTION slug(text) RETURNS text\nLANGUAGE sql IMMUTABLE AS\n'SELECT lower($1)';".into(),
            ),
            _ => None,
        })
    }
}

/// A definition that was accepted.
pub(crate) struct Definition(Schema);

impl Definition {
    /// Compiles a crate root with the usual imports; the findings in words when there are any.
    pub(crate) fn read(source: &str, databases: &[(&str, Dialect)]) -> Result<Definition, String> {
        let settings: Vec<DatabaseSetting> = databases
            .iter()
            .map(|(name, dialect)| DatabaseSetting {
                name: (*name).to_owned(),
                dialect: *dialect,
            })
            .collect();
        let roots = Source {
            roots: vec!["src/lib.rs".to_owned()],
            cfg: Vec::new(),
        };
        let compiled = schema_core::compile(
            &Sources(format!("{IMPORTS}{source}").into()),
            &roots,
            &settings,
            &[],
        );
        let findings: Vec<String> = compiled
            .diagnostics
            .iter()
            .map(|one| format!("{} {}", one.code.id, one.message))
            .collect();
        match compiled.schema {
            Some(schema) => Ok(Definition(schema)),
            None => Err(findings.join("\n")),
        }
    }

    /// An artifact, without the header and without the blocks that say nothing about tables.
    pub(crate) fn text(&self, kind: &str, database: usize) -> Option<String> {
        let id = DatabaseId(u32::try_from(database).ok()?);
        self.0.databases.get(database)?;
        let lowered = lower(&self.0, id);
        let text = (back::find(kind)?.write)(Input::whole(&self.0, id, &lowered, &options()));
        Some(match kind {
            "prisma" => without_settings(&text),
            "sql" => text.trim_start_matches(NEW_SCHEMA).to_owned(),
            _ => text,
        })
    }
}

/// A generator, because Prisma reads views only where one switches them on.
fn options() -> Options {
    let provider = prisma::Setting::String("prisma-client".to_owned());
    Options {
        prisma: prisma::Options {
            generators: vec![prisma::Generator {
                name: "client".to_owned(),
                settings: vec![("provider".to_owned(), provider)],
            }],
            ..prisma::Options::default()
        },
        ..Options::default()
    }
}

const NEW_SCHEMA: &str = "-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS \"public\";\n\n";

/// Leaves out `datasource` and `generator`.
fn without_settings(prisma: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in prisma.lines() {
        inside |= line.starts_with("datasource ") || line.starts_with("generator ");
        if !inside {
            kept.push_str(line);
            kept.push('\n');
        }
        inside &= line != "}";
    }
    format!("{}\n", kept.trim())
}
