//! Circles that begin with a Prisma schema of somebody else.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use schema_core::back::prisma::Version;
use schema_core::back::{self, Input, Options, rust};
use schema_core::front::prisma::{Imported, import};
use schema_core::front::resolve::DatabaseSetting;
use schema_core::front::rust::scan::{Source, SourceFile};
use schema_core::lower::lower;
use schema_core::schema::{DatabaseId, Schema};

use crate::dmmf;
use crate::peers::Prisma;
use crate::written::Texts;

/// A schema of one or more files.
#[derive(Debug)]
pub struct Original {
    /// The name of its file or folder.
    pub name: String,
    /// Its files.
    pub files: Vec<SourceFile>,
}

/// What came of one schema.
#[derive(Debug)]
pub struct Line {
    /// The schema's name.
    pub name: String,
    /// How many models it has.
    pub models: usize,
    /// Why Prisma and we both refuse it.
    pub refused: Option<String>,
    /// The first difference, or why there is none to see.
    pub difference: Option<String>,
}

/// The schemas of a folder but for those of some names, which are not even opened: each `.prisma` file is one, and each
/// folder of such files.
///
/// # Errors
/// The folder cannot be read.
pub fn originals(folder: &Path, skip: &[&str]) -> Result<Vec<Original>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if skip.contains(&name.as_str()) {
            continue;
        }
        let files = if path.is_dir() {
            files_below(&path)?
        } else {
            vec![path.clone()]
        };
        let mut sources = Vec::new();
        for file in files
            .iter()
            .filter(|file| file.extension().is_some_and(|one| one == "prisma"))
        {
            let text =
                std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            sources.push(SourceFile {
                path: file.display().to_string(),
                text: text.into(),
            });
        }
        if !sources.is_empty() {
            found.push(Original { name, files: sources });
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in read {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

impl Original {
    /// All files as one text, as Prisma sees them.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.files.iter().map(|file| file.text.as_ref()).collect();
        texts.join("\n")
    }
}

/// Prisma's schema and the SQL of what was imported.
pub fn generated(imported: &Imported) -> Option<Generated> {
    write(imported, imported.schema.as_ref()?)
}

/// What was generated from a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Prisma's schema.
    pub prisma: String,
    /// The script.
    pub sql: String,
}

fn write(imported: &Imported, schema: &Schema) -> Option<Generated> {
    let datasource = imported.datasource.as_ref()?;
    let mut options = Options::default();
    options.prisma.version = datasource.version;
    options.prisma.url_env.clone_from(&datasource.url_env);
    options.prisma.generators.clone_from(&imported.generators);
    let database = DatabaseId(0);
    let lowered = lower(schema, database);
    let input = || Input::whole(schema, database, &lowered, &options);
    let text = |kind: &str| {
        back::find(kind)
            .map(|one| (one.write)(input()))
            .unwrap_or_default()
    };
    Some(Generated {
        prisma: text("prisma"),
        sql: text("sql"),
    })
}

/// What is generated from the Rust text of what was imported, and the text.
///
/// # Errors
/// The text does not compile.
pub fn through_rust(imported: &Imported) -> Result<Option<(Generated, String)>> {
    let (Some(schema), Some(datasource)) = (&imported.schema, &imported.datasource) else {
        return Ok(None);
    };
    let options = rust::Options {
        order: imported.order.clone(),
        ..rust::Options::default()
    };
    let files = Texts(rust::write(schema, &imported.comments, &options));
    let source = Source {
        roots: vec![options.root],
        cfg: Vec::new(),
    };
    let setting = DatabaseSetting {
        name: "default".to_owned(),
        dialect: datasource.dialect,
    };
    let compiled = schema_core::compile(&files, &source, &[setting], &[]);
    let Some(again) = &compiled.schema else {
        let found: Vec<String> = compiled
            .diagnostics
            .iter()
            .map(|one| format!("{} {}", one.code.id, one.message))
            .collect();
        bail!("the Rust text does not compile: {}", found.join("; "));
    };
    let text = files.0.first().map(|file| file.text.clone()).unwrap_or_default();
    Ok(write(imported, again).map(|generated| (generated, text)))
}

/// From Prisma's schema to Rust text and back: Prisma's data model of both.
///
/// # Errors
/// A peer could not be asked.
pub fn data_model(prisma: &mut Prisma, original: &Original) -> Result<Line> {
    let imported = import(&original.files);
    let models = imported
        .schema
        .as_ref()
        .map_or(0, |schema| schema.models.len() + schema.views.len());
    let version = imported
        .datasource
        .as_ref()
        .map_or(Version::Seven, |one| one.version);
    let line = |difference| Line {
        name: original.name.clone(),
        models,
        refused: None,
        difference,
    };
    let text = original.text();
    if let Some(problem) = prisma.problem(&text, version)? {
        let refused = imported.has_errors();
        let problem = problem.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut line = line((!refused).then(|| format!("Prisma refuses it, and we do not: {problem}")));
        line.refused = refused.then_some(problem);
        return Ok(line);
    }
    let Some(ours) = generated(&imported) else {
        return Ok(line(Some(findings(&imported))));
    };
    let again = match through_rust(&imported) {
        Ok(again) => again.map_or_else(|| ours.clone(), |(again, _)| again),
        Err(error) => return Ok(line(Some(format!("{error:#}")))),
    };
    if let Some(change) = first_change(&ours.sql, &again.sql) {
        return Ok(line(Some(change)));
    }
    let ours = again.prisma;
    if let Some(problem) = prisma.problem(&ours, version)? {
        return Ok(line(Some(format!(
            "Prisma refuses what was generated: {problem}"
        ))));
    }
    let before = prisma.dmmf(&text, version)?;
    let after = prisma.dmmf(&ours, version)?;
    Ok(line(dmmf::difference(&before, &after)))
}

/// The first line that the way through Rust changed.
fn first_change(before: &str, after: &str) -> Option<String> {
    let (mut old, mut new) = (before.lines(), after.lines());
    loop {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (old, new) if old == new => {}
            (old, new) => {
                let text = |line: Option<&str>| line.unwrap_or("the end").trim().to_owned();
                return Some(format!("through Rust `{}` becomes `{}`", text(old), text(new)));
            }
        }
    }
}

fn findings(imported: &Imported) -> String {
    let errors = imported
        .diagnostics
        .iter()
        .filter(|one| one.code.severity == schema_core::diagnostic::Severity::Error);
    let lines: Vec<String> = errors
        .map(|one| format!("{} {}", one.code.id, one.message))
        .collect();
    format!(
        "{} errors: {}",
        lines.len(),
        lines.iter().take(8).cloned().collect::<Vec<_>>().join("; ")
    )
}
