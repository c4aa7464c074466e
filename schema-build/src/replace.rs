//! Replacing files: a temporary file in the same folder, then a rename, so that nobody ever sees half a file.
//!
//! All files of a run are staged before the first is replaced: a full disk leaves every old file as it was. A symbolic
//! link is refused, whatever it points to: a rename would silently turn it into a file, and writing through it would
//! leave the project or lose atomicity.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::Error;

/// How much of a file is compared at once, in bytes.
const PIECE: usize = 128 << 10;

/// A text that is on disk beside the file that it will replace.
#[derive(Debug)]
pub(crate) struct Staged {
    temporary: NamedTempFile,
    target: PathBuf,
    shown: String,
}

/// What is at a path now: its bytes, `None` when there is nothing.
///
/// # Errors
/// When something is there that is no plain file, or that cannot be read.
pub(crate) fn current(folder: &Path, path: &str) -> Result<Option<Vec<u8>>, Error> {
    let target = folder.join(path);
    let cannot = |why: io::Error| Error::Io(format!("cannot read `{path}`"), why);
    let kind = match fs::symlink_metadata(&target) {
        Ok(metadata) => metadata.file_type(),
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) if why.kind() == io::ErrorKind::NotADirectory => {
            return Err(cannot(io::Error::other(
                "a part of the path is a file, not a folder",
            )));
        }
        Err(why) => return Err(cannot(why)),
    };
    refuse(kind, path)?;
    fs::read(&target).map(Some).map_err(cannot)
}

/// Whether a plain file holds exactly this text. It is read piece by piece: most artifacts are as they should be, and the
/// largest need not be in memory twice. What cannot be read is left to [`current`] to say.
pub(crate) fn holds(folder: &Path, path: &str, text: &str) -> bool {
    let target = folder.join(path);
    let has_its_size = fs::symlink_metadata(&target)
        .is_ok_and(|file| file.is_file() && u64::try_from(text.len()) == Ok(file.len()));
    has_its_size && fs::File::open(&target).is_ok_and(|file| reads_as(file, text.as_bytes()))
}

/// Whether a reader gives these bytes and then ends.
fn reads_as(mut reader: impl Read, mut wanted: &[u8]) -> bool {
    let mut piece = vec![0; PIECE.min(wanted.len() + 1)];
    loop {
        match reader.read(&mut piece) {
            Ok(0) => return wanted.is_empty(),
            Ok(read) => match wanted.strip_prefix(&piece[..read]) {
                Some(rest) => wanted = rest,
                None => return false,
            },
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return false,
        }
    }
}

fn refuse(kind: fs::FileType, path: &str) -> Result<(), Error> {
    let what = if kind.is_file() {
        return Ok(());
    } else if kind.is_dir() {
        "it is a folder"
    } else if kind.is_symlink() {
        "it is a symbolic link; name the file that it points to, or replace the link by a file"
    } else {
        "it is no plain file"
    };
    Err(Error::Io(
        format!("cannot write the artifact `{path}`"),
        io::Error::other(what),
    ))
}

/// Writes the text beside its target.
///
/// # Errors
/// When the folder cannot be made or written, when it lies outside the project, or when the disk is full.
pub(crate) fn stage(folder: &Path, path: &str, text: &str) -> Result<Staged, Error> {
    let target = folder.join(path);
    let cannot = |why: io::Error| Error::Io(format!("cannot write the artifact `{path}`"), why);
    let parent = target.parent().unwrap_or(folder);
    is_inside(folder, parent).map_err(cannot)?;
    fs::create_dir_all(parent).map_err(cannot)?;
    let mut builder = Builder::new();
    builder.prefix(".onedef-").suffix(".tmp");
    let permissions = match fs::metadata(&target) {
        Ok(metadata) if metadata.permissions().readonly() => {
            return Err(cannot(io::Error::other("the file is read-only")));
        }
        Ok(metadata) => Some(metadata.permissions()),
        Err(_) => None,
    };
    new_file_mode(&mut builder);
    let mut temporary = builder.tempfile_in(parent).map_err(cannot)?;
    temporary.write_all(text.as_bytes()).map_err(cannot)?;
    if let Some(permissions) = permissions {
        temporary.as_file().set_permissions(permissions).map_err(cannot)?;
    }
    // Without this a crash soon after the rename could leave an empty file under the new name.
    temporary.as_file().sync_all().map_err(cannot)?;
    Ok(Staged {
        temporary,
        target,
        shown: path.to_owned(),
    })
}

/// Temporary files are private by default; an artifact gets what the user's umask says.
#[cfg(unix)]
fn new_file_mode(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn new_file_mode(_: &mut Builder<'_, '_>) {}

/// Whether a folder that may not exist yet lies inside another once symbolic links are followed.
fn is_inside(folder: &Path, inner: &Path) -> io::Result<()> {
    let outer = fs::canonicalize(folder)?;
    for above in inner.ancestors() {
        let above = if above.as_os_str().is_empty() {
            Path::new(".")
        } else {
            above
        };
        match fs::canonicalize(above) {
            Ok(real) if real.starts_with(&outer) => return Ok(()),
            Ok(_) => {
                return Err(io::Error::other(
                    "a symbolic link leads out of the folder of `onedef.toml`, where onedef never writes",
                ));
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            Err(why) => return Err(why),
        }
    }
    Ok(())
}

impl Staged {
    /// Puts the text in place.
    ///
    /// # Errors
    /// When the rename fails; the old file is then as it was.
    pub(crate) fn persist(self) -> Result<(), Error> {
        let shown = self.shown;
        self.temporary
            .persist(&self.target)
            .map(drop)
            .map_err(|failed| Error::Io(format!("cannot replace the artifact `{shown}`"), failed.error))
    }
}

#[cfg(test)]
mod tests;
