//! The artifacts as they should be, beside the files that are there.
//!
//! Each is rendered and compared in one go, several at the same time, which is most of what is left to do after a
//! definition was compiled.

use std::fs;

use schema_core::parallel::{self, Threads};

use crate::artifacts::Definition;
use crate::error::Error;
use crate::project::Project;
use crate::replace;
use crate::seal::{self, Seal};

/// Below so many models one thread has everything rendered before another has started.
const MODELS_WORTH_A_THREAD: usize = 100;

/// How a file on disk stands to the artifact that it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Equal, line ends aside.
    Same,
    /// Not there.
    Missing,
    /// Generated from something else.
    Stale,
    /// Changed after it was generated.
    Edited,
    /// Not ours.
    Foreign,
}

/// An artifact and its file.
#[derive(Debug)]
pub(crate) struct Compared {
    /// Position in the configuration's artifacts.
    pub(crate) artifact: usize,
    /// What the file should hold.
    pub(crate) wanted: String,
    /// What it holds, where that is something else.
    pub(crate) on_disk: Option<Vec<u8>>,
    /// How the two stand.
    pub(crate) state: State,
}

/// Renders every artifact and compares it with its file, in the order of `onedef.toml`.
///
/// # Errors
/// When something is in the place of a file that is no plain file, or that cannot be read: of the first such artifact.
pub(crate) fn all(project: &Project, definition: &Definition) -> Result<Vec<Compared>, Error> {
    let threads = match definition.len() {
        few if few < MODELS_WORTH_A_THREAD => usize::MAX,
        _ => 1,
    };
    let artifacts = largest_first(project);
    let mut compared = parallel::map(&artifacts, Threads::worth(threads), |artifact| {
        (*artifact, one(project, definition, *artifact))
    });
    compared.sort_by_key(|(artifact, _)| *artifact);
    compared.into_iter().map(|(_, compared)| compared).collect()
}

/// The artifacts in an order in which threads that take one after the other end at the same time. What is there now
/// tells how much there is to write.
fn largest_first(project: &Project) -> Vec<usize> {
    let artifacts = project.config.artifacts.iter().enumerate();
    let mut sizes: Vec<(u64, usize)> = artifacts
        .map(|(position, artifact)| {
            let size = fs::metadata(project.folder.join(&artifact.path)).map_or(0, |file| file.len());
            (size, position)
        })
        .collect();
    sizes.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    sizes.into_iter().map(|(_, position)| position).collect()
}

fn one(project: &Project, definition: &Definition, artifact: usize) -> Result<Compared, Error> {
    let configured = &project.config.artifacts[artifact];
    let wanted = definition.text(
        configured.back_end,
        configured.database,
        configured.service,
        &configured.options,
    );
    let (on_disk, state) = if replace::holds(&project.folder, &configured.path, &wanted) {
        (None, State::Same)
    } else {
        let on_disk = replace::current(&project.folder, &configured.path)?;
        let state = state(on_disk.as_deref(), &wanted);
        (on_disk, state)
    };
    Ok(Compared {
        artifact,
        wanted,
        on_disk,
        state,
    })
}

/// Compares what a file holds with what it should hold.
fn state(on_disk: Option<&[u8]>, wanted: &str) -> State {
    let Some(bytes) = on_disk else {
        return State::Missing;
    };
    if bytes == wanted.as_bytes() {
        return State::Same;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return State::Foreign;
    };
    let text = lf(text);
    if text == wanted {
        return State::Same;
    }
    match seal::inspect(&text) {
        Seal::Whole => State::Stale,
        Seal::Broken => State::Edited,
        // A file that was only touched holds nothing that could be lost.
        Seal::None if text.trim().is_empty() => State::Stale,
        Seal::None => State::Foreign,
    }
}

/// The text with LF line ends: git may have changed them on checkout.
pub(crate) fn lf(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') {
        text.replace("\r\n", "\n").into()
    } else {
        text.into()
    }
}
