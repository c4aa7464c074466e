//! One file for each command.

pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod emit;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod ownership;
pub(crate) mod pull;
pub(crate) mod report;
pub(crate) mod validate;
pub(crate) mod watch;

use schema_build::{Error, Project};

use crate::arguments::Globals;
use crate::failure::Failure;
use crate::output::Output;

/// The project that a command works on.
fn project(globals: &Globals, output: &mut Output) -> Result<Project, Error> {
    if let Some(path) = &globals.config {
        // Also when it has errors, which are then shown with the path as it was typed.
        output.set_folder(path.parent().unwrap_or(path));
        return Project::load(path);
    }
    let here = std::env::current_dir()
        .map_err(|why| Error::Io("cannot tell which folder this is".to_owned(), why))?;
    if let Some(folder) = here.ancestors().find(|above| above.join("onedef.toml").is_file()) {
        output.set_folder(folder);
    }
    Project::find(&here)
}

/// What every command that compiles begins with.
fn verbose_read(project: &Project, read: &[String], output: &mut Output) {
    output.detail("read", &output.shown(&project.source.path));
    for path in read {
        output.detail("read", &output.shown(path));
    }
}

/// As [`Failure::from`], for use with `?` on what [`project`] gives.
fn open(globals: &Globals, output: &mut Output) -> Result<Project, Failure> {
    Ok(project(globals, output)?)
}

/// For what is large when the process is about to end: the system takes all memory back at once, and to take a thousand
/// models apart value by value is time that somebody waits.
fn leave<T>(large: T) {
    std::mem::forget(large);
}
