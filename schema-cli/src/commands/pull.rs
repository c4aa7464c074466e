//! `onedef pull`: a live database becomes a definition, on standard output or in a folder. Reads only.

use std::path::{Path, PathBuf};

use onedef::introspect::{self, Error, Introspected};
use schema_core::back::rust;
use schema_core::check;
use schema_core::diagnostic::{Report, Severity};
use schema_core::raise::{self, Note, Raised};
use schema_core::schema::{Comments, Origins};

use crate::arguments::{Layout, Pull};
use crate::failure::Failure;
use crate::output::{Output, plural};

/// As `onedef init` writes it.
const ROOT: &str = "mod.rs";

pub(crate) fn run(own: &Pull, output: &mut Output) -> Result<(), Failure> {
    let url = url(&own.url)?;
    let read = read(&url, own, output)?;
    let raised = raise::raise(&read.database);
    let mut notes = read.notes;
    notes.extend(raised.notes.iter().cloned());
    notes.extend(refused(&raised));
    if own.check {
        return say_what_is_lost(&notes, output);
    }
    let options = rust::Options {
        layout: match own.files {
            Layout::One => rust::Layout::One,
            Layout::Models => rust::Layout::PerModel,
            Layout::Schemas => rust::Layout::PerSchema,
        },
        root: ROOT.to_owned(),
        ..rust::Options::default()
    };
    let files = rust::write(&raised.schema, &Comments::default(), &options);
    match &own.out {
        Some(folder) => write(folder, &files, own.force, output)?,
        None => {
            for file in &files {
                output.data(&file.text)?;
            }
        }
    }
    for note in &notes {
        output.say(&format!("note: {note}"));
    }
    Ok(())
}

/// The URL itself, or that of a variable.
fn url(said: &str) -> Result<String, Failure> {
    let Some(name) = said.strip_prefix("env:") else {
        return Ok(said.to_owned());
    };
    std::env::var(name).map_err(|_| {
        Failure::Usage(format!(
            "the variable `{name}` is not set: `--url env:{name}` reads the database's URL from it"
        ))
    })
}

fn read(url: &str, own: &Pull, output: &mut Output) -> Result<Introspected, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| Failure::Io(format!("cannot wait for a database: {why}")))?;
    let options = introspect::Options {
        schemas: own.schema.clone(),
    };
    output.doing("reading the database …");
    let read = runtime.block_on(introspect::read(url, &options));
    output.done();
    read.map_err(|error| match error {
        Error::Url(_) | Error::Schema(_) => Failure::Usage(error.to_string()),
        _ => Failure::Io(error.to_string()),
    })
}

/// What `onedef validate` will have against the definition.
fn refused(raised: &Raised) -> Vec<Note> {
    let mut report = Report::new();
    check::check(&raised.schema, &Origins::default(), &mut report);
    let findings = report.into_sorted();
    let errors = findings.iter().filter(|one| one.code.severity == Severity::Error);
    errors
        .map(|one| {
            Note::new(
                "the definition",
                format!("has an error, {}: {}", one.code.id, one.message),
            )
        })
        .collect()
}

fn say_what_is_lost(notes: &[Note], output: &mut Output) -> Result<(), Failure> {
    let lines: String = notes.iter().map(|note| format!("{note}\n")).collect();
    output.data(&lines)?;
    match notes.is_empty() {
        true => {
            output.say("a definition keeps everything");
            Ok(())
        }
        false => Err(Failure::Found),
    }
}

/// Writes the files; one that says otherwise is only replaced when it may be.
fn write(folder: &Path, files: &[rust::File], force: bool, output: &mut Output) -> Result<(), Failure> {
    let paths: Vec<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let mut changed = Vec::new();
    for (path, file) in paths.iter().zip(files) {
        match std::fs::read_to_string(path) {
            Ok(text) if text == file.text => output.detail("unchanged", &path.display().to_string()),
            Ok(_) if !force => {
                return Err(Failure::Usage(format!(
                    "`{}` is there already and says otherwise; nothing was written. Choose another folder, or replace it \
                     with `--force`",
                    path.display()
                )));
            }
            Err(why) if why.kind() != std::io::ErrorKind::NotFound && !force => {
                return Err(Failure::Io(format!("cannot read `{}`: {why}", path.display())));
            }
            _ => changed.push((path, &file.text)),
        }
    }
    let count = changed.len();
    for (path, text) in changed {
        let cannot = |why: std::io::Error| Failure::Io(format!("cannot write `{}`: {why}", path.display()));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(cannot)?;
        }
        std::fs::write(path, text).map_err(cannot)?;
        output.did("wrote", &path.display().to_string());
    }
    if count == 0 {
        output.say(&format!("{} up to date", plural(files.len(), "file")));
    }
    Ok(())
}
