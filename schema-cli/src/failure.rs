//! Why a command ends with an exit code other than 0.

use std::io;

use schema_build::{Error, Findings};

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A check found something, and it has been said.
    Found,
    /// Bad input that has been said.
    Said,
    /// Findings to be printed.
    Findings(Box<Findings>),
    /// Wrong usage or configuration: a sentence, and how to mend it.
    Usage(String),
    /// Something could not be read or written.
    Io(String),
}

impl Failure {
    /// The exit code.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Found => 1,
            Failure::Said | Failure::Findings(_) | Failure::Usage(_) => 2,
            Failure::Io(_) => 3,
        }
    }

    /// A failed write to a stream.
    pub(crate) fn stream(why: &io::Error) -> Failure {
        Failure::Io(format!("cannot write to standard output: {why}"))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Findings(findings) => Failure::Findings(findings),
            Error::NoConfig(message) | Error::Usage(message) => Failure::Usage(message),
            error @ Error::Io(..) => Failure::Io(error.to_string()),
        }
    }
}
