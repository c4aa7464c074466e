//! Rules over a whole [`Schema`](crate::schema::Schema), so that no back end and no peer has to say no.

use crate::diagnostic::Report;
use crate::schema::{Origins, Schema};

/// Checks everything that can be said of a resolved schema, for the dialect of each of its databases.
pub fn check(schema: &Schema, origins: &Origins, report: &mut Report) {
    let _ = (schema, origins, report);
}
