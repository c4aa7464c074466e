//! Every definition that there is: the corpus, the examples, and some that nobody wrote.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use onedef_tests::random::Definition;
use onedef_tests::typescript::Workshop;
use schema_build::{Disk, Project};
use schema_core::back::Options;
use schema_core::back::typescript::{self, BigInt, Dates, Decimal, Enums};
use schema_core::dialect::Dialect;
use schema_core::schema::Schema;

/// Definitions that nobody wrote.
const SEEDS: u64 = 60;

#[test]
fn every_module_compiles_and_is_formatted() -> Result<()> {
    let workshop = Workshop::new("every")?;
    let mut modules = Modules {
        workshop,
        paths: Vec::new(),
    };
    for folder in projects()? {
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let project = Project::load(&folder.join("onedef.toml"))
            .ok()
            .with_context(|| format!("{name}: onedef.toml is not read"))?;
        let config = &project.config;
        let compiled = schema_core::compile(&Disk::new(&folder), &config.source, &config.settings(), &[]);
        let schema = compiled
            .schema
            .with_context(|| format!("{name} does not compile"))?;
        for choice in [0, 7] {
            modules.add(&name, &schema, choice)?;
        }
    }
    for seed in 0..SEEDS {
        let dialect = match seed % 5 {
            4 => Dialect::Sqlite,
            _ => Dialect::PostgreSql,
        };
        let definition = Definition::of(seed, dialect);
        let compiled = schema_core::compile(&definition, &definition.source(), &definition.databases, &[]);
        let schema = compiled
            .schema
            .with_context(|| format!("seed {seed} does not compile"))?;
        modules.add(&format!("random-{seed}"), &schema, seed)?;
    }
    let count = modules.paths.len();
    onedef_tests::say(&format!("{count} modules compiled"));
    ensure!(count > 0, "there is nothing to compile");
    modules.workshop.compile()?;
    modules.workshop.is_formatted(&modules.paths)
}

struct Modules {
    workshop: Workshop,
    paths: Vec<String>,
}

impl Modules {
    fn add(&mut self, name: &str, schema: &Schema, choice: u64) -> Result<()> {
        for (id, database) in schema.databases() {
            let text = super::write("typescript", schema, id, &options(choice))?;
            let path = format!("{name}-{}-{choice}.ts", database.name);
            self.workshop.write(&path, &text)?;
            self.workshop
                .write(&format!("same/{path}"), &same(&path, &text))?;
            self.paths.push(path);
        }
        Ok(())
    }
}

/// Every option has been chosen by some of the first 36 numbers.
fn options(choice: u64) -> Options {
    Options {
        sources: vec!["src/lib.rs".to_owned()],
        typescript: typescript::Options {
            dates: [Dates::Date, Dates::String][(choice % 2) as usize],
            bigint: [BigInt::BigInt, BigInt::String, BigInt::Number][(choice % 3) as usize],
            decimal: [Decimal::String, Decimal::DecimalJs, Decimal::Number][(choice / 2 % 3) as usize],
            enums: [Enums::Union, Enums::Enum][(choice / 6 % 2) as usize],
            zod: choice % 7 != 6,
        },
        ..Options::default()
    }
}

/// A module that only compiles when what a schema gives is what its interface says, and the other way round.
fn same(path: &str, text: &str) -> String {
    let mut out = format!("import type * as zod from \"zod\";\nimport type * as rows from \"../{path}\";\n");
    let mut columns = "";
    let mut count = 0;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("export const ") {
            columns = rest.split(' ').next().unwrap_or_default();
        }
        let Some((_, shape)) = line.split_once("} satisfies ") else {
            continue;
        };
        let Some((shape, interface)) = shape.trim_end_matches(">;").split_once('<') else {
            continue;
        };
        let schema = format!(
            "{}Schema",
            columns.trim_end_matches('_').trim_end_matches("Columns")
        );
        // Where a name was taken, the schema may be called something else.
        if !text.contains(&format!("export const {schema} ")) {
            continue;
        }
        count += 1;
        if shape.starts_with("New") {
            out.push_str(&format!(
                "export const given{count} = (row: rows.{interface}): zod.input<typeof rows.{schema}> => row;\n"
            ));
        } else {
            out.push_str(&format!(
                "export const read{count} = (row: zod.infer<typeof rows.{schema}>): rows.{interface} => row;\n\
                 export const given{count} = (row: rows.{interface}): zod.input<typeof rows.{schema}> => row;\n"
            ));
        }
    }
    match count {
        0 => "export {};\n".to_owned(),
        _ => out,
    }
}

fn projects() -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for parent in ["tests/corpus", "examples"] {
        for entry in std::fs::read_dir(onedef_tests::root().join(parent))? {
            let path = entry?.path();
            if path.join("onedef.toml").is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
