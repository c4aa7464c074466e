//! From a project to the texts of its artifacts: compile once, lower each database once, render.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use schema_core::back::{self, BackEnd};
use schema_core::database::Database;
use schema_core::diagnostic::codes::configuration::{C0108, C0201};
use schema_core::diagnostic::{Diagnostic, Severity};
use schema_core::lower;
use schema_core::schema::{DatabaseId, Schema};

use crate::disk::Disk;
use crate::error::{Error, Findings};
use crate::project::Project;
use crate::seal;

/// A definition without errors, ready to be rendered.
#[derive(Debug)]
pub struct Definition {
    schema: Schema,
    lowered: Vec<OnceLock<Database>>,
    /// Warnings and notes, with what they point into.
    pub findings: Findings,
}

/// Artifacts that would replace what they are made from, which no option may do: source files, the files that these name
/// (`sql_file`, `function(file = …)`) and `onedef.toml` itself.
fn over_sources(project: &Project, disk: &Disk) -> Vec<Diagnostic> {
    let mut taken: BTreeSet<String> = disk.read().iter().map(|path| plain(path)).collect();
    taken.insert(plain(&project.source.path));
    let artifacts = project.config.artifacts.iter();
    artifacts
        .filter(|artifact| taken.contains(&plain(&artifact.path)))
        .map(|artifact| {
            let message = format!("`{}` is what the artifacts are made from", artifact.path);
            Diagnostic::new(&C0108, artifact.path_span, message).help("write the artifact to another file")
        })
        .collect()
}

/// A path in lower case, without `.` and without the `..` that lead back: what names one file on some system, is equal.
fn plain(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/").to_lowercase()
}

impl Definition {
    /// Reads and checks the sources of a project. `cfg` is added to the settings of `onedef.toml`; `disk` learns which
    /// files were read, whether this succeeds or not.
    ///
    /// # Errors
    /// When the definition has errors, or defines nothing (C0201).
    pub fn compile(project: &Project, cfg: &[String], disk: &Disk) -> Result<Definition, Error> {
        let mut source = project.config.source.clone();
        source.cfg.extend_from_slice(cfg);
        let compilation = schema_core::compile(disk, &source, &project.config.settings());
        let mut findings = Findings {
            diagnostics: compilation.diagnostics,
            scanned: compilation.files,
            extra: vec![project.source.clone()],
        };
        findings.diagnostics.extend(project.warnings.iter().cloned());
        let over_sources = over_sources(project, disk);
        findings.diagnostics.extend(over_sources);
        if findings.has_errors() {
            return Err(Error::Findings(Box::new(findings)));
        }
        match compilation.schema {
            Some(schema) if !(schema.models.is_empty() && schema.views.is_empty()) => {
                if findings.diagnostics.is_empty() {
                    findings.scanned.clear();
                }
                let lowered = schema.databases.iter().map(|_| OnceLock::new()).collect();
                Ok(Definition {
                    schema,
                    lowered,
                    findings,
                })
            }
            _ => {
                findings.diagnostics.push(nothing_defined(project));
                Err(Error::Findings(Box::new(findings)))
            }
        }
    }

    /// How many models and views it has.
    pub fn len(&self) -> usize {
        self.schema.models.len() + self.schema.views.len()
    }

    /// Never: a definition of nothing is an error.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there are warnings.
    pub fn has_warnings(&self) -> bool {
        self.findings.count(Severity::Warning) > 0
    }

    /// The text of one artifact, with its checksum.
    pub fn text(&self, back_end: &BackEnd, database: usize, options: &back::Options) -> String {
        let id = DatabaseId(u32::try_from(database).unwrap_or(u32::MAX));
        let Some(lowered) = self.lowered.get(database) else {
            return String::new();
        };
        seal::seal((back_end.write)(back::Input {
            schema: &self.schema,
            database: id,
            lowered: lowered.get_or_init(|| lower::lower(&self.schema, id)),
            options,
        }))
    }
}

fn nothing_defined(project: &Project) -> Diagnostic {
    let roots = project.config.source.roots.join("`, `");
    Diagnostic::new(
        &C0201,
        project.config.roots_span,
        format!("no model was found below `{roots}`"),
    )
    .help("point `roots` to the crate whose modules hold the structs with `#[derive(Model)]`")
}

/// The artifacts by path.
pub(crate) fn paths(project: &Project) -> BTreeMap<&str, usize> {
    project
        .config
        .artifacts
        .iter()
        .enumerate()
        .map(|(position, artifact)| (artifact.path.as_str(), position))
        .collect()
}
