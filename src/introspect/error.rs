//! Why a database could not be read. No variant holds a password.

use std::fmt;

/// Why a database could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// No driver of this build is for the URL, which is shown without its password.
    Url(String),
    /// The database cannot be reached.
    Connect {
        /// The URL without its password.
        url: String,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// The database has no schema of this name.
    Schema(String),
    /// A part of the database cannot be read.
    Read {
        /// Which: `indexes`.
        what: &'static str,
        /// The driver's words.
        source: sqlx::Error,
    },
    /// The server answered in a form that nobody expected.
    Answer {
        /// About what.
        what: &'static str,
        /// What is wrong with it.
        why: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Url(url) => write!(
                f,
                "`{url}` is no URL of a database that can be read: expected {}",
                super::url::EXPECTED
            ),
            Error::Connect { url, source } => write!(f, "cannot connect to {url}: {source}"),
            Error::Schema(name) => write!(f, "the database has no schema `{name}`"),
            Error::Read { what, source } => write!(f, "cannot read the {what}: {source}"),
            Error::Answer { what, why } => write!(f, "cannot read the {what}: {why}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Connect { source, .. } | Error::Read { source, .. } => Some(source),
            Error::Url(_) | Error::Schema(_) | Error::Answer { .. } => None,
        }
    }
}
