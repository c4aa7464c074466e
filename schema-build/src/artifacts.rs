//! From a project to the texts of its artifacts: compile once, lower each database once, render.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use schema_core::back::{self, BackEnd};
use schema_core::database::Database;
use schema_core::diagnostic::codes::configuration::{C0108, C0113, C0201};
use schema_core::diagnostic::{Diagnostic, Severity};
use schema_core::lower;
use schema_core::ownership::{self, OwnedTable, Ownership, ServiceId, Sight};
use schema_core::schema::{DatabaseId, Part, Schema};
use schema_core::span::Span;

use crate::defined::Defined;
use crate::disk::Disk;
use crate::error::{Error, Findings};
use crate::project::Project;
use crate::seal;

/// A definition without errors, ready to be rendered.
#[derive(Debug)]
pub struct Definition {
    schema: Schema,
    /// Where its items were written.
    places: Vec<(Part, Span)>,
    ownership: Ownership,
    /// As everyone sees it.
    whole: Lowered,
    /// As each service sees it, in the order of `onedef.toml`; empty when tables have no owners. `None` for one that sees
    /// the whole.
    seen: Vec<OnceLock<Option<(Schema, Lowered)>>>,
    /// Warnings and notes, with what they point into.
    pub findings: Findings,
}

/// Each database of a schema, lowered when it is first asked for.
#[derive(Debug)]
struct Lowered(Vec<OnceLock<Database>>);

impl Lowered {
    fn none_yet(schema: &Schema) -> Self {
        Lowered(schema.databases.iter().map(|_| OnceLock::new()).collect())
    }

    fn of(&self, schema: &Schema, database: DatabaseId) -> Option<&Database> {
        let slot = self.0.get(database.0 as usize)?;
        Some(slot.get_or_init(|| lower::lower(schema, database)))
    }
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
        let compilation = schema_core::compile(
            disk,
            &source,
            &project.config.settings(),
            &project.config.services,
        );
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
                let ownership = compilation.ownership;
                let definition = Definition {
                    whole: Lowered::none_yet(&schema),
                    seen: ownership.services.iter().map(|_| OnceLock::new()).collect(),
                    schema,
                    places: compilation.places,
                    ownership,
                    findings,
                };
                definition.every_artifact_holds_something(project)
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

    /// Where its items are written, by their names in artifacts.
    pub(crate) fn defined(&self) -> Defined<'_> {
        Defined::of(&self.schema, &self.places)
    }

    /// Who owns, mirrors and reads each table.
    pub fn tables(&self) -> Vec<OwnedTable<'_>> {
        ownership::tables(&self.schema, &self.ownership)
    }

    /// The text of one artifact, with its checksum: of a database as a service sees it, by their positions in
    /// `onedef.toml`.
    pub fn text(
        &self,
        back_end: &BackEnd,
        database: usize,
        service: Option<usize>,
        options: &back::Options,
    ) -> String {
        let id = DatabaseId(u32::try_from(database).unwrap_or(u32::MAX));
        let (schema, lowered) = self.seen_by(service);
        let Some(lowered) = lowered.of(schema, id) else {
            return String::new();
        };
        seal::seal((back_end.write)(back::Input {
            schema,
            database: id,
            lowered,
            whole: &self.schema,
            sight: Sight::of(&self.ownership, service.map(service_id)),
            options,
        }))
    }

    /// The definition as a service sees it.
    fn seen_by(&self, service: Option<usize>) -> (&Schema, &Lowered) {
        let Some((service, slot)) = service.and_then(|at| Some((at, self.seen.get(at)?))) else {
            return (&self.schema, &self.whole);
        };
        let seen = slot.get_or_init(|| {
            match ownership::sight(&self.schema, &self.ownership, Some(service_id(service))) {
                Cow::Borrowed(_) => None,
                Cow::Owned(seen) => {
                    let lowered = Lowered::none_yet(&seen);
                    Some((seen, lowered))
                }
            }
        });
        match seen {
            None => (&self.schema, &self.whole),
            Some((schema, lowered)) => (schema, lowered),
        }
    }

    /// An artifact that holds nothing is a mistake in `onedef.toml`.
    fn every_artifact_holds_something(mut self, project: &Project) -> Result<Self, Error> {
        for artifact in &project.config.artifacts {
            let (seen, _) = self.seen_by(artifact.service);
            let database = DatabaseId(u32::try_from(artifact.database).unwrap_or(u32::MAX));
            let Some(service) = artifact.service.and_then(|at| project.config.services.get(at)) else {
                continue;
            };
            if self.ownership.is_shared() && !ownership::sees_something(seen, database) {
                let (service, name) = (&service.name.value, &self.schema.database(database).name);
                let message = format!(
                    "`{service}` sees nothing of the database `{name}`, so `{}` would be empty",
                    artifact.path
                );
                let finding = Diagnostic::new(&C0113, artifact.path_span, message)
                    .help(format!("add what it needs to `owns`, `mirrors` or `reads` of `[service.{service}]`, or remove the artifact"));
                self.findings.diagnostics.push(finding);
            }
        }
        match self.findings.has_errors() {
            true => Err(Error::Findings(Box::new(self.findings))),
            false => Ok(self),
        }
    }
}

fn service_id(position: usize) -> ServiceId {
    ServiceId(u32::try_from(position).unwrap_or(u32::MAX))
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
