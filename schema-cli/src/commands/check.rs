//! `onedef check`: exit code 1 when an artifact is not what and where it should be.

use schema_build::{Disk, Git};

use crate::arguments::{Check, Format, Globals};
use crate::failure::Failure;
use crate::output::{Output, plural};

use super::report;

pub(crate) fn run(own: &Check, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let project = match super::project(globals, output) {
        Ok(project) => project,
        Err(error) => return Err(report::failed(own.format, error, ".".as_ref(), output)),
    };
    let disk = Disk::new(&project.folder);
    let git = if own.no_git { Git::Skip } else { Git::Ask };
    let checked = schema_build::check(&project, &globals.cfg, &disk, git);
    super::verbose_read(&project, &disk.read(), output);
    let checked = match checked {
        Ok(checked) => checked,
        Err(error) => return Err(report::failed(own.format, error, &project.folder, output)),
    };
    report::print(
        own.format,
        &checked.findings,
        Some(&checked),
        &project.folder,
        output,
    )?;
    if own.format == Format::Text {
        for artifact in &checked.artifacts {
            if let Some(diff) = &artifact.diff {
                output.diff(diff)?;
            }
        }
    }
    let found = checked.findings.has_errors();
    if !found {
        output.say(&format!(
            "{} up to date",
            plural(checked.artifacts.len(), "artifact")
        ));
    }
    super::leave(checked);
    if found { Err(Failure::Found) } else { Ok(()) }
}
