//! `onedef generate`: writes what changed, and says what that was.

use schema_build::{Changed, Definition, Disk, Generated, Options, Project};

use crate::arguments::{Generate, Globals};
use crate::failure::Failure;
use crate::output::{Output, plural};

pub(crate) fn run(own: &Generate, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let project = super::open(globals, output)?;
    let disk = Disk::new(&project.folder);
    let result = once(own, globals, &project, &disk, output);
    super::verbose_read(&project, &disk.read(), output);
    super::leave(result?);
    Ok(())
}

/// Generates once, with a disk that remembers what was read. Answers what it generated from.
pub(super) fn once(
    own: &Generate,
    globals: &Globals,
    project: &Project,
    disk: &Disk,
    output: &mut Output,
) -> Result<Definition, Failure> {
    let definition = Definition::compile(project, &globals.cfg, disk)?;
    output.findings(&definition.findings);
    let options = Options {
        dry_run: own.dry_run,
        force: own.force,
    };
    let generated = schema_build::write(project, &definition, options)?;
    for change in &generated.changes {
        if let Some(diff) = &change.diff {
            output.diff(diff)?;
        }
    }
    say(&generated, own.dry_run, definition.len(), output);
    Ok(definition)
}

fn say(generated: &Generated, dry_run: bool, models: usize, output: &mut Output) {
    for change in &generated.changes {
        let path = output.shown(&change.path);
        let word = match (change.change, dry_run) {
            (Changed::Unchanged, _) => {
                output.detail("unchanged", &path);
                continue;
            }
            (Changed::Created, false) => "created",
            (Changed::Updated, false) => "updated",
            (Changed::Restored, false) => "restored",
            (Changed::Replaced, false) => "replaced",
            (Changed::Created, true) => "create",
            (Changed::Updated, true) => "update",
            (Changed::Restored, true) => "restore",
            (Changed::Replaced, true) => "replace",
        };
        let why = match change.change {
            Changed::Restored => " (it had been edited by hand)",
            Changed::Replaced => " (onedef had not written it)",
            _ => "",
        };
        output.did(word, &format!("{path}{why}"));
    }
    let changed = generated.changed();
    let would = if dry_run { "would change" } else { "changed" };
    output.say(&format!(
        "{} from {}: {}",
        plural(generated.changes.len(), "artifact"),
        plural(models, "model"),
        match changed {
            0 => "all up to date".to_owned(),
            some => format!("{some} {would}"),
        }
    ));
}
