//! SQLAlchemy models as Python sees them: `ruff` would format them as they are and finds nothing, `mypy --strict` neither, and
//! they behave as the definition says. What Alembic and the databases say of them is asked in `conformance.rs` and `random.rs`.
#![allow(
    clippy::disallowed_methods,
    reason = "a test that reads projects from the disk and starts processes"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use onedef_tests::peers::{Peers, python};
use onedef_tests::random::Definition;
use onedef_tests::scratch::Scratch;
use schema_build::{Disk, Project};
use schema_core::Compilation;
use schema_core::back::sqlalchemy::Flavor;
use schema_core::back::{self, Input, Options};
use schema_core::dialect::Dialect;
use schema_core::files::Files;
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::Source;
use schema_core::lower::lower;
use schema_core::ownership::{ServiceId, ServiceSetting, Sight, sight};
use schema_core::schema::DatabaseId;
use schema_core::span::{Span, Spanned};

/// Random definitions of which the models are read.
const SEEDS: u64 = 60;

#[test]
fn models_are_formatted_linted_and_typed() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut count = 0;
    let mut put = |compilation: &Compilation, label: &str| -> Result<()> {
        let schema = compilation.schema.as_ref().context("does not compile")?;
        let services = (0..compilation.ownership.services.len()).map(|at| Some(ServiceId(at as u32)));
        for service in std::iter::once(None).chain(services) {
            for (id, _) in schema.databases() {
                let text = written(compilation, id, service, "sqlalchemy", Options::default())?;
                std::fs::write(folder.path().join(format!("{label}_{count}.py")), text)?;
                count += 1;
            }
        }
        Ok(())
    };
    for parent in ["tests/corpus", "examples"] {
        for project in projects(&onedef_tests::root().join(parent))? {
            let loaded = Project::load(&project.join("onedef.toml"))
                .ok()
                .with_context(|| format!("{}: onedef.toml is not read", project.display()))?;
            let config = &loaded.config;
            let files = Disk::new(&project);
            for dialect in [None, Some(Dialect::Sqlite)] {
                let settings: Vec<DatabaseSetting> = config
                    .settings()
                    .into_iter()
                    .map(|one| DatabaseSetting {
                        dialect: dialect.unwrap_or(one.dialect),
                        ..one
                    })
                    .collect();
                let compilation = schema_core::compile(&files, &config.source, &settings, &config.services);
                // Not everything is there on SQLite.
                if compilation.schema.is_some() || dialect.is_none() {
                    put(&compilation, "project")?;
                }
            }
        }
    }
    for seed in 0..SEEDS {
        let dialect = if seed % 5 == 4 {
            Dialect::Sqlite
        } else {
            Dialect::PostgreSql
        };
        let definition = Definition::of(seed, dialect);
        let source = Source {
            roots: vec!["src/lib.rs".to_owned()],
            cfg: Vec::new(),
        };
        let compilation = schema_core::compile(&definition, &source, &definition.databases, &[]);
        put(&compilation, "random")?;
    }
    extensions(folder.path())?;
    for (name, text) in modules()? {
        std::fs::write(folder.path().join(name), text)?;
        count += 1;
    }
    let tool = |name: &str, args: &[&str]| -> Result<()> {
        let program = python()?.with_file_name(name);
        let output = Command::new(program)
            .args(args)
            .arg(".")
            .env("MYPYPATH", folder.path())
            .current_dir(folder.path())
            .output()?;
        ensure!(
            output.status.success(),
            "{name} {args:?}:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(())
    };
    tool("ruff", &["format", "--no-cache", "--diff"])?;
    tool("ruff", &["check", "--no-cache", "--output-format=concise"])?;
    tool("mypy", &["--strict", "--no-incremental"])?;
    onedef_tests::say(&format!("{count} modules formatted, linted and typed"));
    Ok(())
}

#[test]
fn models_behave() -> Result<()> {
    let mut peers = Peers::start()?;
    let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, "models")?;
    let folder = tempfile::tempdir()?;
    extensions(folder.path())?;
    for (name, text) in modules()? {
        std::fs::write(folder.path().join(name), text)?;
    }
    let output = Command::new(python()?)
        .arg(onedef_tests::root().join("tests/python/behaviour.py"))
        .arg(folder.path())
        .arg(&scratch.ours)
        .arg(folder.path().join("sqlite.db"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()?;
    scratch.close(&mut peers.databases)?;
    ensure!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// The modules that `behaviour.py` imports, and the script of the other service.
fn modules() -> Result<Vec<(&'static str, String)>> {
    let flask = || {
        let mut options = Options::default();
        options.sqlalchemy.flavor = Flavor::Flask {
            module: "app.extensions".to_owned(),
            instance: "db".to_owned(),
        };
        options
    };
    let database = DatabaseId(0);
    let whole = compiled(Dialect::PostgreSql, &[]);
    // SQLite has no lists.
    let on_sqlite = compiled(Dialect::Sqlite, &[]);
    let shared = compiled(Dialect::PostgreSql, &services());
    let (frontend, backend) = (Some(ServiceId(0)), Some(ServiceId(1)));
    let plain = Options::default;
    Ok(vec![
        (
            "whole.py",
            written(&whole, database, None, "sqlalchemy", plain())?,
        ),
        (
            "whole_sqlite.py",
            written(&on_sqlite, database, None, "sqlalchemy", plain())?,
        ),
        (
            "backend.py",
            written(&shared, database, backend, "sqlalchemy", plain())?,
        ),
        (
            "flask_backend.py",
            written(&shared, database, backend, "sqlalchemy", flask())?,
        ),
        (
            "frontend.sql",
            written(&shared, database, frontend, "sql", plain())?,
        ),
    ])
}

/// The application's own module.
fn extensions(folder: &Path) -> Result<()> {
    let app = folder.join("app");
    std::fs::create_dir_all(&app)?;
    std::fs::write(app.join("__init__.py"), "")?;
    let text = "from flask_sqlalchemy import SQLAlchemy\n\ndb = SQLAlchemy()\n";
    std::fs::write(app.join("extensions.py"), text)?;
    Ok(())
}

/// The definition in `tests/python/`, without what the dialect does not have.
struct Python(Dialect);

impl Files for Python {
    fn read(&self, path: &str) -> Result<Option<std::sync::Arc<str>>, String> {
        let path = onedef_tests::root().join("tests/python").join(path);
        if !path.is_file() {
            return Ok(None);
        }
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
        let kept = text
            .lines()
            .filter(|line| self.0 == Dialect::PostgreSql || !line.contains("Vec<String>"));
        let text: String = kept.flat_map(|line| [line, "\n"]).collect();
        Ok(Some(text.into()))
    }
}

fn compiled(dialect: Dialect, services: &[ServiceSetting]) -> Compilation {
    let source = Source {
        roots: vec!["models.rs".to_owned()],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".to_owned(),
        dialect,
    };
    schema_core::compile(&Python(dialect), &source, &[setting], services)
}

fn services() -> Vec<ServiceSetting> {
    let said = |text: &str| Spanned::new(text.to_owned(), Span::NOWHERE);
    let service = |name: &str, owns: &[&str], mirrors: &[&str], reads: &[&str]| ServiceSetting {
        name: said(name),
        owns: owns.iter().map(|one| said(one)).collect(),
        mirrors: mirrors.iter().map(|one| said(one)).collect(),
        reads: reads.iter().map(|one| said(one)).collect(),
        except: Vec::new(),
        hide: Vec::new(),
        has_artifacts: true,
    };
    vec![
        service("frontend", &["auth", "audit"], &[], &[]),
        service("backend", &["billing"], &["auth"], &["audit"]),
    ]
}

/// An artifact of a service.
fn written(
    compilation: &Compilation,
    database: DatabaseId,
    service: Option<ServiceId>,
    kind: &str,
    options: Options,
) -> Result<String> {
    let whole = compilation
        .schema
        .as_ref()
        .with_context(|| format!("does not compile: {:#?}", compilation.diagnostics))?;
    let seen = sight(whole, &compilation.ownership, service);
    let lowered = lower(&seen, database);
    let end = back::find(kind).context("there is no such back end")?;
    Ok((end.write)(Input {
        schema: &seen,
        database,
        lowered: &lowered,
        whole,
        sight: Sight::of(&compilation.ownership, service),
        options: &options,
    }))
}

/// The folders with an `onedef.toml` directly below this one, sorted.
fn projects(parent: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(parent)? {
        let path = entry?.path();
        if path.join("onedef.toml").is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
