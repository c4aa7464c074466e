//! What is wrong with a definition: one type for every stage, rendered last.

#[cfg(feature = "compiler")]
pub(crate) mod allowed;
pub mod codes;
#[cfg(feature = "compiler")]
pub mod render;

pub use codes::Code;

use crate::span::Span;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Generated, but worth a look.
    Warning,
    /// A remark.
    Note,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub code: &'static Code,
    /// One sentence, names in backticks, no full stop.
    pub message: String,
    /// The narrowest place that shows the cause.
    pub at: Span,
    /// What to read at that place, a few words; may be empty.
    pub label: String,
    /// The other places involved, each with what it has to do with it.
    pub because: Vec<(Span, String)>,
    /// How to mend it.
    pub fix: Option<Fix>,
}

/// A way to mend a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// In words, beginning with a verb.
    pub message: String,
    /// Text to put in place of a span, when that is all there is to do.
    pub replace: Option<(Span, String)>,
}

impl Diagnostic {
    /// A finding without further places and without a fix.
    pub fn new(code: &'static Code, at: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            at,
            label: String::new(),
            because: Vec::new(),
            fix: None,
        }
    }

    /// Says what to read at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn because(mut self, at: Span, why: impl Into<String>) -> Self {
        self.because.push((at, why.into()));
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, message: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            message: message.into(),
            replace: None,
        });
        self
    }

    /// Says how to mend it by replacing text.
    #[must_use]
    pub fn replace(mut self, message: impl Into<String>, at: Span, with: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            message: message.into(),
            replace: Some((at, with.into())),
        });
        self
    }

    /// Adds "did you mean" when one of the known names is near.
    #[must_use]
    pub fn did_you_mean<'a>(self, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match crate::names::nearest(wrong, known) {
            Some(name) => {
                let at = self.at;
                self.replace(format!("did you mean `{name}`?"), at, name)
            }
            None => self,
        }
    }
}

/// The findings of a run, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// An empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds the findings of another report.
    pub fn append(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Keeps the findings for which this is true.
    #[cfg(feature = "compiler")]
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(keep);
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|one| one.code.severity == Severity::Error)
    }

    /// All findings.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All findings, sorted by place, so that the order of work does not show.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.diagnostics
            .sort_by(|a, b| (a.at, a.code.id, &a.message).cmp(&(b.at, b.code.id, &b.message)));
        self.diagnostics.dedup();
        self.diagnostics
    }
}
