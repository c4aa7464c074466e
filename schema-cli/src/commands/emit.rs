//! `onedef emit KIND`: one artifact on standard output, the same bytes that `generate` would write.

use schema_build::config::Config;
use schema_build::{Definition, Disk};
use schema_core::back::{self, BackEnd};
use schema_core::names;

use crate::arguments::{Emit, Globals};
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(own: &Emit, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let project = super::open(globals, output)?;
    let Some(back_end) = back::find(&own.kind) else {
        return Err(Failure::Usage(format!("there is no artifact `{}`", own.kind)));
    };
    let database = database(own, &project.config)?;
    let service = service(own, &project.config)?;
    let options = options(&project.config, back_end, database, service);
    let disk = Disk::new(&project.folder);
    let compiled = Definition::compile(&project, &globals.cfg, &disk);
    super::verbose_read(&project, &disk.read(), output);
    let definition = compiled?;
    output.findings(&definition.findings);
    output.data(&definition.text(back_end, database, service, &options))
}

fn database(own: &Emit, config: &Config) -> Result<usize, Failure> {
    let known = || config.databases.iter().map(|one| one.name.as_str());
    match &own.database {
        Some(name) => named("database", name, known()),
        None if config.databases.len() == 1 => Ok(0),
        None => {
            let names: Vec<&str> = known().collect();
            Err(Failure::Usage(format!(
                "there are several databases: say which with `--database {}`",
                names.join("|")
            )))
        }
    }
}

fn service(own: &Emit, config: &Config) -> Result<Option<usize>, Failure> {
    match &own.service {
        Some(name) => named(
            "service",
            name,
            config.services.iter().map(|one| one.name.value.as_str()),
        )
        .map(Some),
        None => Ok(None),
    }
}

fn named<'a>(what: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Result<usize, Failure> {
    let known: Vec<&str> = known.collect();
    if let Some(position) = known.iter().position(|one| *one == name) {
        return Ok(position);
    }
    let mend = match names::nearest(name, known.iter().copied()) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if known.is_empty() => String::new(),
        None => format!("; there are: {}", known.join(", ")),
    };
    Err(Failure::Usage(format!("there is no {what} `{name}`{mend}")))
}

/// The settings of the first artifact that this would be: of the same kind and database, and of the service when one was
/// said. Without such an artifact, the defaults.
fn options(config: &Config, back_end: &BackEnd, database: usize, service: Option<usize>) -> back::Options {
    config
        .artifacts
        .iter()
        .find(|one| {
            one.back_end.kind == back_end.kind
                && one.database == database
                && (service.is_none() || one.service == service)
        })
        .map_or_else(
            || back::Options {
                sources: config.source.roots.clone(),
                ..back::Options::default()
            },
            |one| one.options.clone(),
        )
}
