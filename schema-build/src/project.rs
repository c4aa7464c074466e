//! A project: the folder of an `onedef.toml` and what it says.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schema_core::diagnostic::codes::configuration::C0101;
use schema_core::diagnostic::{Diagnostic, Report};
use schema_core::front::rust::scan::SourceFile;

use crate::config::{self, Config};
use crate::error::{Error, Findings};

/// The name that is looked for.
const FILE: &str = "onedef.toml";

/// A project whose `onedef.toml` has no errors.
#[derive(Debug)]
pub struct Project {
    /// The folder that all paths are relative to.
    pub folder: PathBuf,
    /// The configuration file, as it was found.
    pub path: PathBuf,
    /// What it says.
    pub config: Config,
    /// Its text, for findings. Passwords are masked.
    pub source: SourceFile,
    /// Warnings about it.
    pub warnings: Vec<Diagnostic>,
}

impl Project {
    /// The project of a folder: its `onedef.toml`, or that of the nearest folder above.
    ///
    /// # Errors
    /// When there is none, and as [`Project::load`].
    pub fn find(folder: &Path) -> Result<Project, Error> {
        for above in folder.ancestors() {
            let path = above.join(FILE);
            if path.is_file() {
                return Project::load(&path);
            }
        }
        Err(Error::NoConfig(format!(
            "there is no `{FILE}` in `{}` or above it; `onedef init` writes one",
            folder.display()
        )))
    }

    /// The project of a configuration file.
    ///
    /// # Errors
    /// When the file cannot be read or has errors (codes C01).
    pub fn load(path: &Path) -> Result<Project, Error> {
        if path.is_dir() {
            return Err(Error::NoConfig(format!(
                "`{}` is a folder; name the file in it: `{}`",
                path.display(),
                path.join(FILE).display()
            )));
        }
        let bytes = std::fs::read(path).map_err(|why| match why.kind() {
            std::io::ErrorKind::NotFound => Error::NoConfig(format!("there is no file `{}`", path.display())),
            _ => Error::Io(format!("cannot read `{}`", path.display()), why),
        })?;
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let name = path
            .file_name()
            .map_or_else(|| FILE.to_owned(), |name| name.to_string_lossy().into_owned());
        let mut report = Report::new();
        let text = text(&bytes, &mut report);
        let source = SourceFile {
            path: name,
            text: Arc::from(without_passwords(&text)),
        };
        let config = match report.has_errors() {
            true => Config::default(),
            false => config::read(&text, &mut report),
        };
        let failed = report.has_errors();
        let diagnostics = report.into_sorted();
        if failed {
            return Err(Error::Findings(Box::new(Findings {
                diagnostics,
                scanned: Vec::new(),
                extra: vec![source],
            })));
        }
        Ok(Project {
            folder,
            path: path.to_path_buf(),
            config,
            source,
            warnings: diagnostics,
        })
    }
}

/// The bytes of `onedef.toml` as text. What is none is reported where it begins.
fn text<'a>(bytes: &'a [u8], report: &mut Report) -> Cow<'a, str> {
    let why = match std::str::from_utf8(bytes) {
        Ok(text) => return Cow::Borrowed(text),
        Err(why) => why,
    };
    // Up to here the text with `�` for what is none has the same places.
    let at = why.valid_up_to();
    let text = String::from_utf8_lossy(bytes);
    let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
    let byte = bytes.get(at).copied().unwrap_or_default();
    report.push(
        Diagnostic::new(
            &C0101,
            config::span(at..end),
            format!("the file is not UTF-8 text: no character begins with the byte {byte:#04X} here"),
        )
        .help("save the file as UTF-8"),
    );
    text
}

/// The text with a `*` for every byte of a password in a URL, so that places stay what they are.
fn without_passwords(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some(at) = rest.find("://") {
            let (before, after) = rest.split_at(at + 3);
            out.push_str(before);
            // Everything up to the last `@` before the end of the string: a password may hold `@` and `/` unescaped.
            let end = after.find(['"', '\'', '\n']).unwrap_or(after.len());
            let (url, following) = after.split_at(end);
            match url.rfind('@').and_then(|end| Some((url[..end].find(':')?, end))) {
                Some((colon, end)) => {
                    out.push_str(&url[..=colon]);
                    out.push_str(&"*".repeat(end - colon - 1));
                    out.push_str(&url[end..]);
                }
                None => out.push_str(url),
            }
            rest = following;
        }
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::without_passwords;

    #[test]
    fn passwords_are_masked_and_places_stay() {
        let text =
            "url = \"postgresql://ann:se@cr/et@localhost:5432/app\" # http://x.y\nurl = 'mysql://a:b@c/d'\n";
        let masked = without_passwords(text);
        assert_eq!(
            masked,
            "url = \"postgresql://ann:********@localhost:5432/app\" # http://x.y\nurl = 'mysql://a:*@c/d'\n"
        );
        assert_eq!(masked.len(), text.len());
    }

    #[test]
    fn other_texts_stay() {
        for text in [
            "url = \"postgresql://localhost/app\"",
            "a = \"://\"",
            "x = \"://@\"\r\n",
        ] {
            assert_eq!(without_passwords(text), text);
        }
    }
}
