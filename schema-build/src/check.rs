//! Whether the artifacts on disk are what the source says, and part of the repository.
//!
//! "Could not check" is never a pass: an unreadable file is an error, and so is a git that does not answer, unless the
//! caller said that git is not to be asked.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use schema_core::diagnostic::Diagnostic;
use schema_core::diagnostic::codes::configuration::{C0301, C0302, C0303, C0304, C0305, C0306, C0308};
use schema_core::front::rust::scan::SourceFile;
use schema_core::span::{FileId, Span};

use crate::artifacts::{Definition, paths};
use crate::compare::{self, Compared, State, lf};
use crate::disk::Disk;
use crate::error::{Error, Findings};
use crate::generate::{difference, foreign, needs_artifacts};
use crate::git::{Question, Standing};
use crate::project::Project;
use crate::seal;

/// What artifacts are called, for finding those that were left behind.
const EXTENSIONS: &[&str] = &["prisma", "sql", "json", "py", "ts", "mmd", "md", "rs"];

/// Whether git is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Git {
    /// An artifact that is not tracked is a finding, and so is a git that does not answer.
    Ask,
    /// Contents alone count.
    Skip,
}

/// The outcome of a check.
#[derive(Debug)]
pub struct Checked {
    /// Each artifact, in the order of `onedef.toml`.
    pub artifacts: Vec<CheckedArtifact>,
    /// What was found; warnings of the definition among it.
    pub findings: Findings,
    /// What they were compared with, its findings taken over.
    pub definition: Definition,
}

/// An artifact that was compared.
#[derive(Debug)]
pub struct CheckedArtifact {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: &'static str,
    /// How it stands.
    pub state: State,
    /// From what is on disk to what would be generated.
    pub diff: Option<String>,
}

/// Compares every artifact with what would be generated, and looks for generated files that no artifact names.
///
/// # Errors
/// When nothing could be compared: the definition has errors, no artifact is configured, a file cannot be read.
pub fn check(project: &Project, cfg: &[String], disk: &Disk, git: Git) -> Result<Checked, Error> {
    needs_artifacts(project)?;
    let question = (git == Git::Ask).then(|| {
        let paths = project.config.artifacts.iter().map(|one| one.path.as_str());
        Question::ask(&project.folder, paths, EXTENSIONS)
    });
    let mut definition = Definition::compile(project, cfg, disk)?;
    let compared = compare::all(project, &definition)?;
    let mut checked = Checked {
        artifacts: Vec::new(),
        findings: std::mem::take(&mut definition.findings),
        definition,
    };
    for one in &compared {
        say(project, one, &mut checked);
    }
    match question.map(Question::answer) {
        Some(Ok(answer)) => {
            for position in 0..checked.artifacts.len() {
                standing(project, position, &answer, &mut checked);
            }
            orphans(project, answer.files(), &mut checked);
        }
        Some(Err(why)) => checked.findings.diagnostics.push(
            Diagnostic::new(
                &C0308,
                Span::NOWHERE,
                format!("whether git tracks the artifacts could not be checked: {why}"),
            )
            .help("pass `--no-git` to check the contents alone"),
        ),
        None => {
            let files = walk(&project.folder);
            orphans(project, files.iter().map(String::as_str), &mut checked);
        }
    }
    Ok(checked)
}

/// Puts down how an artifact stands.
fn say(project: &Project, compared: &Compared, checked: &mut Checked) {
    let (state, wanted) = (compared.state, compared.wanted.as_str());
    let configured = &project.config.artifacts[compared.artifact];
    let path = configured.path.as_str();
    let text = compared
        .on_disk
        .as_ref()
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let diff = match (&text, state) {
        (Some(text), State::Stale | State::Edited) => Some(difference(path, text, wanted)),
        _ => None,
    };
    let regenerate = "run `onedef generate` and commit the result";
    let found = match state {
        State::Same => None,
        State::Missing => Some(
            Diagnostic::new(&C0301, configured.path_span, format!("`{path}` is missing")).help(regenerate),
        ),
        State::Foreign => Some(foreign(project, compared.artifact)),
        State::Stale | State::Edited => {
            let at = place(checked, path, text.as_deref(), wanted);
            let differs = match state {
                State::Edited => {
                    let sources = project.config.source.roots.join("`, `");
                    Diagnostic::new(&C0303, at, format!("`{path}` was edited by hand")).help(format!(
                        "this file is made from the Rust structs below `{sources}`: put the change there, then {regenerate}"
                    ))
                }
                _ => Diagnostic::new(&C0302, at, format!("`{path}` is stale")).help(regenerate),
            };
            Some(with_its_item(
                checked,
                differs.label("the first line that differs"),
                at,
            ))
        }
    };
    checked.findings.diagnostics.extend(found);
    checked.artifacts.push(CheckedArtifact {
        path: path.to_owned(),
        kind: configured.back_end.kind,
        state,
        diff,
    });
}

/// Adds where the item is defined that the place is about: whoever reads this may never have seen the source.
fn with_its_item(checked: &Checked, diagnostic: Diagnostic, at: Span) -> Diagnostic {
    let text = at
        .file
        .extra_position()
        .and_then(|at| checked.findings.extra.get(at));
    let item = text.and_then(|file| checked.definition.defined().around(&file.text, at.start as usize));
    match item {
        Some(item) => diagnostic.because(item.at, format!("`{}` is defined here", item.name)),
        None => diagnostic,
    }
}

/// The first line of an artifact that is not as it should be. The checksum always differs, so it does not count.
fn place(checked: &mut Checked, path: &str, on_disk: Option<&str>, wanted: &str) -> Span {
    let text = lf(on_disk.unwrap_or_default()).into_owned();
    let counts = |line: &&str| !line.contains(schema_core::back::header::CHECKSUM);
    let mut start = 0;
    let mut found = 0..text.len().min(text.find('\n').unwrap_or(text.len()));
    let mut lines = wanted.lines().filter(counts);
    for line in text.split_inclusive('\n') {
        let end = start + line.trim_end_matches('\n').len();
        if counts(&line) && lines.next() != Some(line.trim_end_matches('\n')) {
            found = start..end;
            break;
        }
        start += line.len();
    }
    let file = FileId::extra(checked.findings.extra.len());
    checked.findings.extra.push(SourceFile {
        path: path.to_owned(),
        text: Arc::from(text),
    });
    let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span {
        file,
        start: position(found.start),
        end: position(found.end),
    }
}

fn standing(project: &Project, position: usize, answer: &crate::git::Answer, checked: &mut Checked) {
    let (Some(artifact), Some(one)) = (
        project.config.artifacts.get(position),
        checked.artifacts.get(position),
    ) else {
        return;
    };
    if one.state == State::Missing {
        return;
    }
    let path = &artifact.path;
    let found = match answer.standing(&project.folder, path) {
        Standing::Tracked => return,
        Standing::Untracked => Diagnostic::new(
            &C0305,
            artifact.path_span,
            format!("`{path}` is not tracked by git"),
        )
        .help(format!("run `git add {path}` and commit it")),
        Standing::Ignored => Diagnostic::new(
            &C0306,
            artifact.path_span,
            format!("`{path}` is ignored by git, so it is never committed"),
        )
        .help("remove it from `.gitignore`, or pass `--no-git` when artifacts are not meant to be committed"),
    };
    checked.findings.diagnostics.push(found);
}

fn orphans<'a>(project: &Project, files: impl Iterator<Item = &'a str>, checked: &mut Checked) {
    let artifacts = paths(project);
    let mut projects: BTreeMap<String, bool> = BTreeMap::new();
    for path in files {
        if artifacts.contains_key(path)
            || in_another_project(&project.folder, path, &mut projects)
            || !begins_as_generated(&project.folder.join(path))
        {
            continue;
        }
        let file = FileId::extra(checked.findings.extra.len());
        checked.findings.extra.push(SourceFile {
            path: path.to_owned(),
            text: Arc::from(""),
        });
        let at = Span {
            file,
            start: 0,
            end: 0,
        };
        checked.findings.diagnostics.push(
            Diagnostic::new(
                &C0304,
                at,
                format!("`{path}` was generated by onedef, and no artifact has this path any more"),
            )
            .help("delete the file, or name it in `onedef.toml`"),
        );
    }
}

/// Whether a folder between the project and the file has an `onedef.toml` of its own.
fn in_another_project(folder: &Path, path: &str, known: &mut BTreeMap<String, bool>) -> bool {
    path.match_indices('/').any(|(end, _)| {
        let between = path.get(..end).unwrap_or_default();
        *known
            .entry(between.to_owned())
            .or_insert_with(|| folder.join(between).join("onedef.toml").is_file())
    })
}

fn begins_as_generated(path: &Path) -> bool {
    let mut head = Vec::new();
    // What cannot be read is not taken for ours: it is no artifact, so nothing is said about it.
    File::open(path)
        .and_then(|file| file.take(4096).read_to_end(&mut head))
        .is_ok_and(|_| seal::is_generated(&head))
}

/// Files that could be artifacts, sorted, where git is not asked. Hidden folders, `target` and `node_modules` are left out.
fn walk(folder: &Path) -> Vec<String> {
    let skipped = |entry: &walkdir::DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() > 0 && (name.starts_with('.') || name == "target" || name == "node_modules")
    };
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !skipped(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| {
            let extension = entry.path().extension().unwrap_or_default();
            EXTENSIONS.iter().any(|known| extension == *known)
        })
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(folder).ok()?;
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            Some(parts.join("/"))
        })
        .collect()
}
