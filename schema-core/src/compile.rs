//! The pipeline up to the checked schema.

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::files::Files;
use crate::front::resolve::{self, DatabaseSetting};
use crate::front::rust::scan::{self, Source, SourceFile};
use crate::schema::Schema;

/// What came of a definition.
#[derive(Debug)]
pub struct Compilation {
    /// The schema, when there was no error.
    pub schema: Option<Schema>,
    /// What was read, by [`FileId`](crate::span::FileId).
    pub files: Vec<SourceFile>,
    /// Everything that was found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Compilation {
    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|one| one.code.severity == Severity::Error)
    }
}

/// Reads, resolves and checks a definition. A stage runs to its end and reports everything; the next starts only when
/// there was no error.
pub fn compile(files: &dyn Files, source: &Source, databases: &[DatabaseSetting]) -> Compilation {
    let mut report = Report::new();
    let scan = scan::scan(files, source, &mut report);
    let mut resolved = None;
    if !report.has_errors() {
        resolved = resolve::schema(&scan, databases, files, &mut report);
    }
    // What the items say is in the schema now; they are the largest part of what is in memory.
    let files = scan.files;
    drop((scan.items, scan.modules));
    if let (Some((schema, origins)), false) = (&resolved, report.has_errors()) {
        crate::check::check(schema, origins, &mut report);
    }
    let schema = resolved
        .map(|(schema, _)| schema)
        .filter(|_| !report.has_errors());
    Compilation {
        schema,
        files,
        diagnostics: report.into_sorted(),
    }
}
