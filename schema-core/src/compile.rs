//! The pipeline up to the checked schema.

use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::files::Files;
use crate::front::resolve::{self, DatabaseSetting};
use crate::front::rust::scan::{self, Scan, Source};
use crate::schema::{Origins, Schema};

/// What came of a definition.
#[derive(Debug)]
pub struct Compilation {
    /// The schema, when there was no error.
    pub schema: Option<Schema>,
    /// Where its parts were written.
    pub origins: Origins,
    /// What was read.
    pub scan: Scan,
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
    if let (Some((schema, origins)), false) = (&resolved, report.has_errors()) {
        crate::check::check(schema, origins, &mut report);
    }
    let failed = report.has_errors();
    let (schema, origins) = match resolved {
        Some((schema, origins)) => ((!failed).then_some(schema), origins),
        None => (None, Origins::default()),
    };
    Compilation {
        schema,
        origins,
        scan,
        diagnostics: report.into_sorted(),
    }
}
