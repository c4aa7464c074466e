//! `onedef import prisma`: a Prisma schema becomes a definition, on standard output or in a folder. Overwrites nothing
//! unasked.

mod config;
mod sources;

use std::path::{Path, PathBuf};

use schema_build::Findings;
use schema_core::back::rust;
use schema_core::diagnostic::Diagnostic;
use schema_core::front::prisma::{self, Imported};
use schema_core::front::rust::scan::SourceFile;

use crate::arguments::{Format, Globals, Import, ImportFrom, ImportPrisma, Layout};
use crate::failure::Failure;
use crate::output::{Output, plural};

use super::report;

/// As `onedef init` writes it: rustc and onedef look for a module below it in the same place.
const ROOT: &str = "mod.rs";

pub(crate) fn run(own: &Import, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let ImportFrom::Prisma(own) = &own.from;
    let files = sources::read(&own.paths)?;
    let mut imported = prisma::import(&files);
    let findings = findings(&mut imported, files);
    if own.check {
        return say_what_is_lost(own.format, &findings, output);
    }
    let Some(schema) = imported.schema.as_ref().filter(|_| !findings.has_errors()) else {
        return Err(Failure::Findings(Box::new(findings)));
    };
    let options = rust::Options {
        layout: match own.files {
            Layout::One => rust::Layout::One,
            Layout::Models => rust::Layout::PerModel,
            Layout::Schemas => rust::Layout::PerSchema,
        },
        root: ROOT.to_owned(),
        order: imported.order.clone(),
        ..rust::Options::default()
    };
    let written = rust::write(schema, &imported.comments, &options);
    match &own.out {
        Some(folder) => save(own, folder, &imported, &written, globals, output)?,
        None => {
            for file in &written {
                output.data(&file.text)?;
            }
        }
    }
    output.findings(&findings);
    super::leave(imported);
    Ok(())
}

/// What was found, with the texts that it points into.
fn findings(imported: &mut Imported, files: Vec<SourceFile>) -> Findings {
    Findings {
        diagnostics: std::mem::take(&mut imported.diagnostics),
        scanned: files,
        extra: Vec::new(),
    }
}

/// Everything that was found counts: errors, and what is left out.
fn say_what_is_lost(format: Format, findings: &Findings, output: &mut Output) -> Result<(), Failure> {
    report::print(format, findings, None, ".".as_ref(), output)?;
    if findings.has_errors() {
        return Err(Failure::Said);
    }
    let is_lost = |one: &&Diagnostic| one.code.id == "P0601";
    match findings.diagnostics.iter().filter(is_lost).count() {
        0 => {
            output.say("a definition keeps everything");
            Ok(())
        }
        count => {
            output.say(&format!("{} would be left out", plural(count, "thing")));
            Err(Failure::Found)
        }
    }
}

/// Writes the definition, and `onedef.toml` where there is none.
fn save(
    own: &ImportPrisma,
    folder: &Path,
    imported: &Imported,
    written: &[rust::File],
    globals: &Globals,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut files: Vec<(PathBuf, &str)> = written
        .iter()
        .map(|file| (folder.join(&file.path), file.text.as_str()))
        .collect();
    let config = config::missing(globals)?;
    let text = config.as_ref().map(|path| {
        config::text(&config::Project {
            config: path,
            root: &folder.join(ROOT),
            schema: &own.paths,
            imported,
        })
    });
    if let (Some(path), Some(text)) = (config, &text) {
        files.push((path, text));
    }
    let count = replace(&files, own.force, output)?;
    if count == 0 {
        output.say(&format!("{} up to date", plural(files.len(), "file")));
    }
    Ok(())
}

/// Writes files, none of them when one is there that says otherwise and may not be replaced. How many were written.
fn replace(files: &[(PathBuf, &str)], force: bool, output: &mut Output) -> Result<usize, Failure> {
    let mut changed = Vec::new();
    for (path, text) in files {
        match std::fs::read(path) {
            Ok(found) if found == text.as_bytes() => output.detail("unchanged", &path.display().to_string()),
            Ok(_) if !force => {
                return Err(Failure::Usage(format!(
                    "`{}` is there already and says otherwise; nothing was written. Choose another folder, or replace it \
                     with `--force`",
                    path.display()
                )));
            }
            Err(why) if why.kind() != std::io::ErrorKind::NotFound => {
                return Err(Failure::Io(format!("cannot read `{}`: {why}", path.display())));
            }
            _ => changed.push((path, text)),
        }
    }
    let count = changed.len();
    for (path, text) in changed {
        write(path, text)?;
        output.did("wrote", &path.display().to_string());
    }
    Ok(count)
}

/// A temporary file first, then a rename: nobody sees half a file.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let cannot = |why: std::io::Error| Failure::Io(format!("cannot write `{}`: {why}", path.display()));
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = parent.unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(cannot)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = folder.join(format!(".{name}.{}", std::process::id()));
    std::fs::write(&temporary, text)
        .and_then(|()| std::fs::rename(&temporary, path))
        .map_err(|why| {
            // What is left of a failed attempt is nobody's.
            let _ = std::fs::remove_file(&temporary);
            cannot(why)
        })
}
