//! What can go wrong outside the compiler, and the findings of the compiler as an error.

use std::fmt;
use std::io;

use schema_core::diagnostic::render::{self, Sources};
use schema_core::diagnostic::{Diagnostic, Severity};
use schema_core::front::rust::scan::SourceFile;

/// Why nothing was generated.
///
/// `Debug` prints what `Display` prints, because that is what a `main` that returns an error shows.
pub enum Error {
    /// The definition or `onedef.toml` has errors.
    Findings(Box<Findings>),
    /// There is no `onedef.toml` where it was looked for.
    NoConfig(String),
    /// Something cannot be used as it was asked for: a sentence.
    Usage(String),
    /// A file could not be read or written: what was tried, and why it failed.
    Io(String, io::Error),
}

/// Findings and the texts that they point into.
#[derive(Debug, Default)]
pub struct Findings {
    /// Sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// What the scan read.
    pub scanned: Vec<SourceFile>,
    /// `onedef.toml`, then artifacts.
    pub extra: Vec<SourceFile>,
}

impl Findings {
    /// The texts, with paths to be read from a folder that lies `prefix` away from that of `onedef.toml`.
    pub fn sources<'a>(&'a self, prefix: &'a str) -> Sources<'a> {
        Sources {
            scanned: &self.scanned,
            extra: &self.extra,
            prefix,
        }
    }

    /// How many findings have a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|one| one.code.severity == severity)
            .count()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Findings(findings) => {
                let text = render::text(&findings.diagnostics, &findings.sources(""), false);
                write!(out, "the definition has errors\n\n{}", text.trim_end())
            }
            Error::NoConfig(message) | Error::Usage(message) => out.write_str(message),
            Error::Io(what, why) => write!(out, "{what}: {why}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io(_, why) => Some(why),
            _ => None,
        }
    }
}
