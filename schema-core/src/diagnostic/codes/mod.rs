//! Every code, declared once, with the page that `onedef explain` prints.
//!
//! The letter is the stage: S source files, A attributes, N names, T types and defaults, K keys and indexes, R relations,
//! E expressions, O ownership, C configuration and artifacts, P Prisma schemas. A code is never reused.

pub mod attributes;
pub mod configuration;
pub mod expressions;
pub mod keys;
pub mod names;
pub mod ownership;
#[cfg(feature = "compiler")]
pub mod prisma;
pub mod relations;
pub mod source;
pub mod types;

use super::Severity;

/// A rule that can be broken.
#[derive(Debug)]
pub struct Code {
    /// `R0203`
    pub id: &'static str,
    /// What a finding of this code is.
    pub severity: Severity,
    /// The rule that was broken, in a few words.
    pub summary: &'static str,
    /// The page, in Markdown.
    #[cfg(feature = "compiler")]
    pub page: &'static str,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// Declares codes: `NAME = Severity "summary";` includes `pages/NAME.md`.
macro_rules! codes {
    ($($id:ident $severity:ident $summary:literal)*) => {
        $(
            #[doc = $summary]
            pub static $id: $crate::diagnostic::Code = $crate::diagnostic::Code {
                id: stringify!($id),
                severity: $crate::diagnostic::Severity::$severity,
                summary: $summary,
                #[cfg(feature = "compiler")]
                page: include_str!(concat!("../pages/", stringify!($id), ".md")),
            };
        )*
        /// Every code of this subject, in order.
        pub static ALL: &[&$crate::diagnostic::Code] = &[$(&$id),*];
    };
}
pub(crate) use codes;

/// Every code there is, in the order of the subjects.
pub fn all() -> impl Iterator<Item = &'static Code> {
    [
        source::ALL,
        attributes::ALL,
        names::ALL,
        types::ALL,
        keys::ALL,
        relations::ALL,
        expressions::ALL,
        ownership::ALL,
        configuration::ALL,
        #[cfg(feature = "compiler")]
        prisma::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The code of an id, in any case of letters.
pub fn find(id: &str) -> Option<&'static Code> {
    all().find(|code| code.id.eq_ignore_ascii_case(id))
}
