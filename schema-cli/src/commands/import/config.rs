//! The `onedef.toml` of an imported schema: the same database, and the same Prisma schema as an artifact.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use schema_core::back::prisma::{Generator, Setting, Version};
use schema_core::front::prisma::Imported;

use crate::arguments::Globals;
use crate::failure::Failure;

/// What stands in the file.
pub(super) struct Project<'a> {
    /// The file itself.
    pub(super) config: &'a Path,
    /// The crate root.
    pub(super) root: &'a Path,
    /// Where the Prisma schema came from.
    pub(super) schema: &'a [PathBuf],
    pub(super) imported: &'a Imported,
}

/// Where `onedef.toml` would stand; none when there is one already, here or above.
pub(super) fn missing(globals: &Globals) -> Result<Option<PathBuf>, Failure> {
    if let Some(path) = &globals.config {
        return Ok((!path.is_file()).then(|| path.clone()));
    }
    let here = std::env::current_dir()
        .map_err(|why| Failure::Io(format!("cannot tell which folder this is: {why}")))?;
    let found = here.ancestors().any(|above| above.join("onedef.toml").is_file());
    Ok((!found).then(|| PathBuf::from("onedef.toml")))
}

/// The text of the file.
pub(super) fn text(project: &Project<'_>) -> String {
    let folder = project.config.parent().unwrap_or(Path::new(""));
    let datasource = project.imported.datasource.as_ref();
    let provider = datasource.map_or("postgresql", |one| one.dialect.provider().name());
    let url = datasource
        .and_then(|one| one.url_env.as_deref())
        .unwrap_or("DATABASE_URL");
    let mut out = String::from(
        "# What onedef generates, and where. Nothing in this file changes a table: the tables stand in the Rust source.\n\
         # All paths are relative to this file.\n\n[source]\n",
    );
    line(
        &mut out,
        "roots",
        &format!("[{}]", string(&below(folder, project.root))),
    );
    out.push_str("\n[database.default]\n");
    line(&mut out, "provider", &string(provider));
    line(&mut out, "url", &string(&format!("env:{url}")));
    out.push_str("\n[[artifact]]\nkind = \"prisma\"\n");
    line(
        &mut out,
        "path",
        &string(&below(folder, &artifact(project.schema))),
    );
    if datasource.is_some_and(|one| one.version == Version::Six) {
        line(&mut out, "prisma", "6");
    }
    for generator in &project.imported.generators {
        out.push_str("\n[[artifact.generator]]\n");
        self::generator(&mut out, generator);
    }
    out
}

/// The file that the schema came from; for a folder or several files, one beside them.
fn artifact(schema: &[PathBuf]) -> PathBuf {
    match schema {
        [only] if !only.is_dir() => only.clone(),
        [first, ..] => {
            let folder = if first.is_dir() {
                first.as_path()
            } else {
                first.parent().unwrap_or(Path::new(""))
            };
            folder.with_extension("prisma")
        }
        [] => PathBuf::from("prisma/schema.prisma"),
    }
}

/// A path as seen from a folder, with `/` on every system.
fn below(folder: &Path, path: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = path
        .components()
        .filter(|part| *part != std::path::Component::CurDir)
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

fn generator(out: &mut String, generator: &Generator) {
    line(out, "name", &string(&generator.name));
    for (key, value) in &generator.settings {
        let value = match value {
            Setting::String(text) => string(text),
            Setting::Number(number) => number.to_string(),
            Setting::Bool(value) => value.to_string(),
            Setting::List(values) => {
                let values: Vec<String> = values.iter().map(|one| string(one)).collect();
                format!("[{}]", values.join(", "))
            }
        };
        line(out, key, &value);
    }
}

fn line(out: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{key} = {value}");
}

/// A basic string of TOML.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for ch in text.chars() {
        match ch {
            '"' | '\\' => {
                out.push('\\');
                out.push(ch);
            }
            '\n' => out.push_str("\\n"),
            ch if ch.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(ch));
            }
            ch => out.push(ch),
        }
    }
    out + "\""
}
