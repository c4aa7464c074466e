//! The one way by which text comes into the compiler.

use std::sync::Arc;

/// Where source text comes from: the command reads the disk, a test hands in a map.
///
/// Paths are relative to the folder of `onedef.toml`, separated by `/` on every system; they may begin with `../`.
pub trait Files: Sync {
    /// The text of a file, `None` when there is no such file.
    ///
    /// # Errors
    /// A file that exists and cannot be read, with the reason in the system's words.
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String>;
}
