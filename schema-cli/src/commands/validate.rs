//! `onedef validate`: the front end and the checks, nothing else.

use schema_build::{Definition, Disk};

use crate::arguments::{Globals, Validate};
use crate::failure::Failure;
use crate::output::{Output, plural};

use super::report;

pub(crate) fn run(own: &Validate, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let project = match super::project(globals, output) {
        Ok(project) => project,
        Err(error) => return Err(report::failed(own.format, error, ".".as_ref(), output)),
    };
    let disk = Disk::new(&project.folder);
    let compiled = Definition::compile(&project, &globals.cfg, &disk);
    super::verbose_read(&project, &disk.read(), output);
    match compiled {
        Err(error) => Err(report::failed(own.format, error, &project.folder, output)),
        Ok(definition) => {
            report::print(own.format, &definition.findings, None, &project.folder, output)?;
            output.say(&format!("{}, no errors", plural(definition.len(), "model")));
            Ok(())
        }
    }
}
