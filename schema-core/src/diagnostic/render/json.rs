//! For tools: one object for each finding.
//!
//! ```json
//! { "code": "A0101", "severity": "error", "message": "…", "label": "…",
//!   "place": { "file": "src/lib.rs", "start": 12, "end": 17, "line": 2, "column": 5, "endLine": 2, "endColumn": 10 },
//!   "because": [ { "message": "…", "place": { … } } ],
//!   "fix": { "message": "…", "replacement": { "place": { … }, "text": "…" } } }
//! ```
//!
//! `start` and `end` are bytes from 0, `line` and `column` count from 1, columns in characters. Files are relative to the
//! folder of `onedef.toml`. `label` is left out when empty; `place` is `null` for what stands in no source; `fix` and its
//! `replacement` are `null` when there is none. Members may be added, none is renamed or removed without a new `version`
//! in the document around it.

use serde::Serialize;

use super::{Sources, line_and_column};
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::Span;

/// A finding as JSON.
#[derive(Debug, Serialize)]
pub struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
    place: Option<Place<'a>>,
    because: Vec<Because<'a>>,
    fix: Option<Fix<'a>>,
}

#[derive(Debug, Serialize)]
struct Because<'a> {
    message: &'a str,
    place: Option<Place<'a>>,
}

#[derive(Debug, Serialize)]
struct Fix<'a> {
    message: &'a str,
    replacement: Option<Replacement<'a>>,
}

#[derive(Debug, Serialize)]
struct Replacement<'a> {
    place: Place<'a>,
    text: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    file: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// The findings as values, to be put into a larger document.
pub fn findings<'a>(diagnostics: &'a [Diagnostic], sources: &Sources<'a>) -> Vec<Finding<'a>> {
    diagnostics.iter().map(|one| finding(one, sources)).collect()
}

/// `{"version": 1, "diagnostics": […]}` and a newline.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources<'_>) -> String {
    #[derive(Serialize)]
    struct Document<'a> {
        version: u32,
        diagnostics: Vec<Finding<'a>>,
    }
    let document = Document {
        version: 1,
        diagnostics: findings(diagnostics, sources),
    };
    // Only maps with keys that are no strings can fail, and there is none.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn finding<'a>(diagnostic: &'a Diagnostic, sources: &Sources<'a>) -> Finding<'a> {
    Finding {
        code: diagnostic.code.id,
        severity: match diagnostic.code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: &diagnostic.message,
        label: &diagnostic.label,
        place: place(diagnostic.at, sources),
        because: diagnostic
            .because
            .iter()
            .map(|(span, why)| Because {
                message: why,
                place: place(*span, sources),
            })
            .collect(),
        fix: diagnostic.fix.as_ref().map(|fix| Fix {
            message: &fix.message,
            replacement: fix.replace.as_ref().and_then(|(span, text)| {
                let place = place(*span, sources)?;
                Some(Replacement { place, text })
            }),
        }),
    }
}

fn place<'a>(span: Span, sources: &Sources<'a>) -> Option<Place<'a>> {
    let (file, range) = sources.place(span)?;
    let (line, column) = line_and_column(&file.text, range.start);
    let (end_line, end_column) = line_and_column(&file.text, range.end);
    Some(Place {
        file: &file.path,
        start: range.start,
        end: range.end,
        line,
        column,
        end_line,
        end_column,
    })
}
