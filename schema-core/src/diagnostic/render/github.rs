//! For GitHub: workflow commands that become annotations of a pull request.
//!
//! Form and escapes: <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>
//! (the values of properties escape `:` and `,` as well).

use super::{Sources, line_and_column};
use crate::diagnostic::{Diagnostic, Severity};

/// One line for each finding.
pub fn github(diagnostics: &[Diagnostic], sources: &Sources<'_>) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&line(diagnostic, sources));
        out.push('\n');
    }
    out
}

fn line(diagnostic: &Diagnostic, sources: &Sources<'_>) -> String {
    let command = match diagnostic.code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some((file, range)) = sources.place(diagnostic.at) {
        let (line, column) = line_and_column(&file.text, range.start);
        let (end_line, end_column) = line_and_column(&file.text, range.end);
        properties.push(format!("file={}", property(&sources.shown(&file.path))));
        properties.push(format!("line={line}"));
        properties.push(format!("endLine={end_line}"));
        // GitHub ignores columns of an annotation that spans lines.
        if line == end_line {
            properties.push(format!("col={column}"));
            properties.push(format!("endColumn={end_column}"));
        }
    }
    properties.push(format!(
        "title={}",
        property(&format!("onedef {}", diagnostic.code.id))
    ));
    format!(
        "::{command} {}::{}",
        properties.join(","),
        message(&body(diagnostic, sources))
    )
}

/// The message with everything that the annotation cannot show as a place.
fn body(diagnostic: &Diagnostic, sources: &Sources<'_>) -> String {
    let mut body = diagnostic.message.clone();
    if !diagnostic.label.is_empty() {
        body.push_str(&format!(" ({})", diagnostic.label));
    }
    for (span, why) in &diagnostic.because {
        match sources.place(*span) {
            Some((file, range)) => {
                let (line, column) = line_and_column(&file.text, range.start);
                body.push_str(&format!("\n{}:{line}:{column}: {why}", sources.shown(&file.path)));
            }
            None => body.push_str(&format!("\n{why}")),
        }
    }
    if let Some(fix) = &diagnostic.fix {
        body.push_str(&format!("\nhelp: {}", fix.message));
    }
    body
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
