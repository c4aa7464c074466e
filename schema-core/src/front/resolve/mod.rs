//! All items together: names, types, relations, keys and expressions get their meaning.
//!
//! In: a [`Scan`]. Out: a [`Schema`] that is closed, or findings (codes N, T, R, E) that say what could not be resolved.
//! Rules that need no resolving to be stated, only a resolved schema, are in [`check`](crate::check).

pub(crate) mod expr;

use crate::diagnostic::Report;
use crate::dialect::Dialect;
use crate::files::Files;
use crate::front::rust::scan::Scan;
use crate::schema::{Origins, Schema};

/// A logical database of `onedef.toml`.
#[derive(Debug, Clone)]
pub struct DatabaseSetting {
    /// Its name.
    pub name: String,
    /// What it runs on.
    pub dialect: Dialect,
}

/// Joins every item of a definition. `databases` is never empty; a model that names none belongs to the first.
/// `files` is asked for `sql_file` and `function(file = …)`.
pub fn schema(
    scan: &Scan,
    databases: &[DatabaseSetting],
    files: &dyn Files,
    report: &mut Report,
) -> Option<(Schema, Origins)> {
    let _ = (scan, databases, files, report);
    None
}
