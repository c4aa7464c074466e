//! Writing what changed.

use std::time::Duration;

use schema_core::diagnostic::Diagnostic;
use schema_core::diagnostic::codes::configuration::{C0110, C0307};
use schema_core::span::FileId;
use similar::TextDiff;

use crate::artifacts::Definition;
use crate::compare::{self, Compared, State, lf};
use crate::error::{Error, Findings};
use crate::project::Project;
use crate::replace;

/// How to write.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Say what would change, and change nothing.
    pub dry_run: bool,
    /// Replace files that onedef did not write.
    pub force: bool,
}

/// What became of an artifact.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its path.
    pub path: String,
    /// What it was before.
    pub change: Changed,
    /// The difference to what was there, on a dry run.
    pub diff: Option<String>,
}

/// What an artifact was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// It was right.
    Unchanged,
    /// It was not there.
    Created,
    /// It was out of date.
    Updated,
    /// It had been edited by hand.
    Restored,
    /// It was not ours, and `force` was asked for.
    Replaced,
}

/// The outcome of a run.
#[derive(Debug, Clone, Default)]
pub struct Generated {
    /// Each artifact, in the order of `onedef.toml`.
    pub changes: Vec<Change>,
}

impl Generated {
    /// How many artifacts were not right before.
    pub fn changed(&self) -> usize {
        self.changes
            .iter()
            .filter(|one| one.change != Changed::Unchanged)
            .count()
    }
}

/// Writes every artifact that differs from what is on disk.
///
/// # Errors
/// When no artifact is configured (C0110), a file that is not ours is in the way (C0307), or a file cannot be read or
/// written. Before the first file is replaced, all are on disk beside their targets.
pub fn write(project: &Project, definition: &Definition, options: Options) -> Result<Generated, Error> {
    needs_artifacts(project)?;
    let mut generated = Generated::default();
    let mut in_the_way = Vec::new();
    let mut to_write: Vec<Compared> = Vec::new();
    for mut compared in compare::all(project, definition)? {
        let artifact = &project.config.artifacts[compared.artifact];
        let state = compared.state;
        if state == State::Foreign && !options.force {
            in_the_way.push(foreign(project, compared.artifact));
        }
        let before = compared.on_disk.take().unwrap_or_default();
        let diff = (options.dry_run && state != State::Same).then(|| {
            difference(
                &artifact.path,
                &String::from_utf8_lossy(&before),
                &compared.wanted,
            )
        });
        generated.changes.push(Change {
            path: artifact.path.clone(),
            change: match state {
                State::Same => Changed::Unchanged,
                State::Missing => Changed::Created,
                State::Stale => Changed::Updated,
                State::Edited => Changed::Restored,
                State::Foreign => Changed::Replaced,
            },
            diff,
        });
        if state != State::Same {
            to_write.push(compared);
        }
    }
    if !in_the_way.is_empty() {
        return Err(Error::Findings(Box::new(Findings {
            diagnostics: in_the_way,
            scanned: Vec::new(),
            extra: vec![project.source.clone()],
        })));
    }
    if options.dry_run {
        return Ok(generated);
    }
    let mut staged = Vec::new();
    for one in &to_write {
        let path = &project.config.artifacts[one.artifact].path;
        staged.push(replace::stage(&project.folder, path, &one.wanted)?);
    }
    for one in staged {
        one.persist()?;
    }
    Ok(generated)
}

/// Doing nothing is not taken for success.
pub(crate) fn needs_artifacts(project: &Project) -> Result<(), Error> {
    if !project.config.artifacts.is_empty() {
        return Ok(());
    }
    let end = u32::try_from(project.source.text.len()).unwrap_or(u32::MAX);
    let at = schema_core::span::Span {
        file: FileId::extra(0),
        start: end,
        end,
    };
    let diagnostic = Diagnostic::new(&C0110, at, "no artifact is configured")
        .help("add `[[artifact]]` with `kind = \"prisma\"` and `path = \"prisma/schema.prisma\"`");
    Err(Error::Findings(Box::new(Findings {
        diagnostics: vec![diagnostic],
        scanned: Vec::new(),
        extra: vec![project.source.clone()],
    })))
}

/// A file without our header at the path of an artifact.
pub(crate) fn foreign(project: &Project, artifact: usize) -> Diagnostic {
    let (path, at) = match project.config.artifacts.get(artifact) {
        Some(one) => (one.path.as_str(), one.path_span),
        None => ("", schema_core::span::Span::NOWHERE),
    };
    Diagnostic::new(
        &C0307,
        at,
        format!("`{path}` is in the way: a file that onedef did not write"),
    )
    .help("move it away, or replace it with `onedef generate --force`")
}

/// A unified diff from what is on disk to what would be generated. Line ends do not count.
pub fn difference(path: &str, on_disk: &str, generated: &str) -> String {
    let on_disk = lf(on_disk);
    TextDiff::configure()
        // Two large files without a line in common take minutes to compare in full; past this the diff is only coarser.
        .timeout(Duration::from_secs(2))
        .diff_lines(on_disk.as_ref(), generated)
        .unified_diff()
        .context_radius(3)
        .header(&format!("{path} (on disk)"), &format!("{path} (generated)"))
        .to_string()
}
