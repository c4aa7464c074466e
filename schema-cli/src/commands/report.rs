//! Findings in the form that was asked for.

use std::path::Path;

use schema_build::{Checked, Error, Findings, State};
use schema_core::diagnostic::render;
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::output::{Output, prefix};

/// What JSON says on standard output.
#[derive(Debug, Serialize)]
struct Document<'a> {
    version: u32,
    /// Whether everything was checked and nothing was wrong.
    passed: bool,
    /// Why nothing could be checked, when that is not the fault of the definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    artifacts: Option<Vec<Artifact<'a>>>,
    diagnostics: Vec<render::JsonFinding<'a>>,
}

#[derive(Debug, Serialize)]
struct Artifact<'a> {
    path: &'a str,
    kind: &'a str,
    state: &'static str,
    /// From what is on disk to what would be generated.
    diff: Option<&'a str>,
}

/// Prints what was found; artifacts only when they were compared.
pub(crate) fn print(
    format: Format,
    findings: &Findings,
    checked: Option<&Checked>,
    folder: &Path,
    output: &mut Output,
) -> Result<(), Failure> {
    match format {
        Format::Text => {
            output.findings(findings);
            Ok(())
        }
        Format::Github => output.data(&render::github(
            &findings.diagnostics,
            &findings.sources(&to_repository(folder)),
        )),
        Format::Json => output.data(&json(&Document {
            version: 1,
            passed: !findings.has_errors(),
            error: None,
            artifacts: checked.map(|checked| checked.artifacts.iter().map(artifact).collect()),
            diagnostics: render::json_findings(&findings.diagnostics, &findings.sources("")),
        })),
    }
}

/// Prints why nothing could be checked, so that a tool that reads the output is told as well.
pub(crate) fn failed(format: Format, error: Error, folder: &Path, output: &mut Output) -> Failure {
    if let Error::Findings(findings) = &error {
        return match print(format, findings, None, folder, output) {
            Ok(()) => Failure::Said,
            Err(failure) => failure,
        };
    }
    let said = match format {
        Format::Text => Ok(()),
        Format::Github => output.data(&format!(
            "::error title=onedef::{}\n",
            error
                .to_string()
                .replace('%', "%25")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        )),
        Format::Json => output.data(&json(&Document {
            version: 1,
            passed: false,
            error: Some(error.to_string()),
            artifacts: None,
            diagnostics: Vec::new(),
        })),
    };
    said.err().unwrap_or_else(|| error.into())
}

fn json(document: &Document<'_>) -> String {
    // Only maps with keys that are no strings can fail, and there is none.
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

fn artifact(one: &schema_build::CheckedArtifact) -> Artifact<'_> {
    Artifact {
        path: &one.path,
        kind: one.kind,
        state: match one.state {
            State::Same => "same",
            State::Missing => "missing",
            State::Stale => "stale",
            State::Edited => "edited",
            State::Foreign => "foreign",
        },
        diff: one.diff.as_deref(),
    }
}

/// GitHub wants paths from the root of the repository, wherever the command was started.
fn to_repository(folder: &Path) -> String {
    let Ok(folder) = std::fs::canonicalize(folder) else {
        return String::new();
    };
    folder
        .ancestors()
        .find(|above| above.join(".git").exists())
        .map_or_else(String::new, |root| prefix(root, &folder))
}
