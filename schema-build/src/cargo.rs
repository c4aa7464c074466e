//! For build scripts.

use std::path::Path;

use schema_core::diagnostic::Severity;
use schema_core::diagnostic::render;

use crate::artifacts::Definition;
use crate::disk::Disk;
use crate::error::Error;
use crate::generate::{Generated, Options, write};
use crate::project::Project;

/// Writes every artifact of an `onedef.toml`, for a `build.rs`; the path is relative to the package.
///
/// Cargo runs the build script again when `onedef.toml` or a source file that was read changes, and only then. Warnings
/// of the definition become cargo's. A file that onedef did not write is never replaced.
///
/// # Errors
/// When the definition or the configuration has errors, or a file cannot be read or written. `Display` and `Debug` both
/// print what the command would.
pub fn generate(config: impl AsRef<Path>) -> Result<Generated, Error> {
    let config = config.as_ref();
    let mut directives = vec![config.display().to_string()];
    let result = Project::load(config).and_then(|project| {
        let disk = Disk::new(&project.folder);
        let compiled = Definition::compile(&project, &[], &disk);
        // A file that was looked for and is not there is left out: cargo takes it for changed on every build.
        for path in disk.read() {
            let folder = project.folder.strip_prefix(".").unwrap_or(&project.folder);
            directives.push(folder.join(path).display().to_string());
        }
        let definition = compiled?;
        warn(&definition);
        write(&project, &definition, Options::default())
    });
    for path in directives {
        say(&format!("rerun-if-changed={path}"));
    }
    result
}

fn warn(definition: &Definition) {
    let findings = &definition.findings;
    for one in &findings.diagnostics {
        if one.code.severity != Severity::Warning {
            continue;
        }
        let sources = findings.sources("");
        let place = sources.file(one.at.file).map_or_else(String::new, |file| {
            let (line, column) = render::line_and_column(&file.text, one.at.start as usize);
            format!("{}:{line}:{column}: ", file.path)
        });
        // Cargo reads one line.
        let message = one.message.replace(['\r', '\n'], " ");
        say(&format!("warning={place}{message} ({})", one.code.id));
    }
}

#[allow(clippy::print_stdout, reason = "this is how a build script talks to cargo")]
fn say(directive: &str) {
    println!("cargo::{directive}");
}
