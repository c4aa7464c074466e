//! The schemas take what the database takes, and refuse what it refuses.

use std::sync::Arc;

use anyhow::{Context, Result};
use onedef_tests::typescript::Workshop;
use schema_core::back::{Options, typescript};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::schema::{DatabaseId, Schema};

struct One(&'static str);

impl Files for One {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        Ok((path == "models.rs").then(|| Arc::from(self.0)))
    }
}

/// Compiles a definition of one file for PostgreSQL.
pub(crate) fn schema_of(text: &'static str) -> Result<Schema> {
    let source = Source {
        roots: vec!["models.rs".to_owned()],
        cfg: Vec::new(),
    };
    let databases = [DatabaseSetting {
        name: "default".to_owned(),
        dialect: Dialect::PostgreSql,
    }];
    let compiled = schema_core::compile(&One(text), &source, &databases, &[]);
    compiled
        .schema
        .with_context(|| format!("{:#?}", compiled.diagnostics))
}

#[test]
fn a_schema_takes_what_the_database_takes() -> Result<()> {
    let schema = schema_of(include_str!("models.rs"))?;
    let options = Options {
        typescript: typescript::Options {
            zod: true,
            ..typescript::Options::default()
        },
        ..Options::default()
    };
    let workshop = Workshop::new("values")?;
    let module = super::write("typescript", &schema, DatabaseId(0), &options)?;
    workshop.write("models.ts", &module)?;
    workshop.write("values.ts", include_str!("values.ts"))?;
    workshop.compile()?;
    workshop.is_formatted(&["models.ts".to_owned()])?;
    onedef_tests::say(workshop.node("values.js", &[])?.trim());
    Ok(())
}
