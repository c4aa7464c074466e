//! The disk below a folder as the compiler's [`Files`], remembering what was asked for.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use schema_core::files::Files;

/// Reads files below a folder and remembers which were looked for.
#[derive(Debug)]
pub struct Disk {
    folder: PathBuf,
    /// Path → whether it was there.
    asked: Mutex<BTreeMap<String, bool>>,
}

impl Disk {
    /// The disk as seen from a folder.
    pub fn new(folder: &Path) -> Disk {
        Disk {
            folder: folder.to_path_buf(),
            asked: Mutex::new(BTreeMap::new()),
        }
    }

    /// Every file that was read or could not be read, sorted.
    pub fn read(&self) -> Vec<String> {
        self.asked(true)
    }

    /// Every file that was looked for and is not there, sorted. One of these appearing can change the result.
    pub fn missing(&self) -> Vec<String> {
        self.asked(false)
    }

    fn asked(&self, wanted: bool) -> Vec<String> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked
            .iter()
            .filter(|(_, there)| **there == wanted)
            .map(|(path, _)| path.clone())
            .collect()
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        let result = match std::fs::read(self.folder.join(path)) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Ok(Some(Arc::from(text))),
                Err(_) => Err("it is not UTF-8 text".to_owned()),
            },
            Err(why) => match why.kind() {
                // `a/b.rs` where `a` is a file is as absent as where there is no `a`.
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(None),
                _ => Err(why.to_string()),
            },
        };
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.to_owned(), !matches!(result, Ok(None)));
        result
    }
}
