//! `onedef generate --watch`: generates again whenever something that was read changes. Errors do not end it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecursiveMode, Watcher};
use schema_build::Disk;

use crate::arguments::{Generate, Globals};
use crate::failure::Failure;
use crate::output::Output;

/// Editors save in several steps, and a branch switch touches many files: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(60);

pub(crate) fn run(own: &Generate, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(|why| cannot_watch(&why))?;
    let mut folders = BTreeSet::new();
    let mut files = BTreeSet::new();
    loop {
        let seen = generate(own, globals, output)?;
        let mut grown = false;
        for folder in seen.iter().filter_map(|file| existing_parent(file)) {
            if folders.insert(folder.clone()) {
                watcher
                    .watch(&folder, RecursiveMode::NonRecursive)
                    .map_err(|why| cannot_watch(&why))?;
                grown = true;
            }
        }
        let first = files.is_empty();
        files = seen;
        // What changed before its folder was watched was not noticed; reading again costs less than missing it.
        if grown && !first {
            continue;
        }
        if first {
            output.say("watching for changes; Ctrl+C ends it");
        }
        wait(&events, &files)?;
    }
}

fn cannot_watch(why: &notify::Error) -> Failure {
    Failure::Io(format!("cannot watch for changes: {why}"))
}

/// One run. Gives back every file on which it depends.
fn generate(own: &Generate, globals: &Globals, output: &mut Output) -> Result<BTreeSet<PathBuf>, Failure> {
    let project = match super::project(globals, output) {
        Ok(project) => project,
        Err(error) => {
            let config = config_path(globals);
            let failure = Failure::from(error);
            // Without a configuration there is nothing to wait for.
            let Some(config) = config else {
                return Err(failure);
            };
            output.failure(&failure);
            return Ok(BTreeSet::from([real(&config)]));
        }
    };
    let disk = Disk::new(&project.folder);
    if let Err(failure) = super::generate::once(own, globals, &project, &disk, output) {
        output.failure(&failure);
    }
    let mut files = BTreeSet::from([real(&project.path)]);
    for path in disk.read().into_iter().chain(disk.missing()) {
        files.insert(real(&project.folder.join(path)));
    }
    Ok(files)
}

fn config_path(globals: &Globals) -> Option<PathBuf> {
    match &globals.config {
        Some(path) => path.is_file().then(|| path.clone()),
        None => std::env::current_dir()
            .ok()?
            .ancestors()
            .map(|above| above.join("onedef.toml"))
            .find(|path| path.is_file()),
    }
}

/// A path as events name it: the folder without links, then the name.
fn real(path: &Path) -> PathBuf {
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    match (std::fs::canonicalize(parent), path.file_name()) {
        (Ok(parent), Some(name)) => parent.join(name),
        _ => path.to_path_buf(),
    }
}

/// The nearest folder above a file that exists: a folder that is missing appears there.
fn existing_parent(file: &Path) -> Option<PathBuf> {
    file.ancestors()
        .skip(1)
        .find(|above| above.is_dir())
        .map(Path::to_path_buf)
}

/// Waits until one of the files changed, and then until nothing more does.
fn wait(events: &Receiver<notify::Result<Event>>, files: &BTreeSet<PathBuf>) -> Result<(), Failure> {
    loop {
        // The sender lives in the watcher, which outlives this.
        let Ok(event) = events.recv() else {
            return Err(Failure::Io("cannot watch for changes any more".to_owned()));
        };
        if !matters(&event, files) {
            continue;
        }
        while events.recv_timeout(QUIET).is_ok() {}
        return Ok(());
    }
}

fn matters(event: &notify::Result<Event>, files: &BTreeSet<PathBuf>) -> bool {
    match event {
        // Reading is an event too: our own would never end.
        Ok(event) if matches!(event.kind, EventKind::Access(_)) => false,
        Ok(event) => {
            event.need_rescan()
                || event.paths.iter().any(|path| {
                    // A folder that appears or goes may hold one of the files.
                    files.contains(path) || files.iter().any(|file| file.starts_with(path))
                })
        }
        // Events were lost: look again.
        Err(_) => true,
    }
}
