//! The two streams: data on standard output, everything else on standard error.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use schema_build::Findings;
use schema_core::diagnostic::{Severity, render};

use crate::arguments::{Color, Globals};
use crate::failure::Failure;

/// Where a command writes.
#[derive(Debug)]
pub(crate) struct Output {
    color: bool,
    quiet: bool,
    verbose: bool,
    /// From the current folder to that of the project, for paths that are printed.
    prefix: String,
}

impl Output {
    pub(crate) fn new(globals: &Globals) -> Output {
        Output {
            color: match globals.color {
                Color::Always => true,
                Color::Never => false,
                Color::Auto => colors_are_welcome(),
            },
            quiet: globals.quiet,
            verbose: globals.verbose,
            prefix: String::new(),
        }
    }

    /// From now on paths of a project are printed as seen from the current folder.
    pub(crate) fn set_folder(&mut self, folder: &Path) {
        self.prefix = prefix(&std::env::current_dir().unwrap_or_default(), folder);
    }

    /// A path of the project as seen from the current folder.
    pub(crate) fn shown(&self, path: &str) -> String {
        Findings::default().sources(&self.prefix).shown(path)
    }

    /// Data. A reader that has gone away is no failure.
    pub(crate) fn data(&mut self, text: &str) -> Result<(), Failure> {
        let mut stream = io::stdout().lock();
        match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
            Err(why) if why.kind() != io::ErrorKind::BrokenPipe => Err(Failure::stream(&why)),
            _ => Ok(()),
        }
    }

    /// A unified diff, as data.
    pub(crate) fn diff(&mut self, diff: &str) -> Result<(), Failure> {
        if !self.color || !io::stdout().is_terminal() {
            return self.data(diff);
        }
        let mut painted = String::with_capacity(diff.len() * 2);
        for line in diff.split_inclusive('\n') {
            let style = match line.as_bytes().first() {
                Some(b'+') => "\x1b[32m",
                Some(b'-') => "\x1b[31m",
                Some(b'@') => "\x1b[36m",
                _ => "",
            };
            match style {
                "" => painted.push_str(line),
                style => {
                    painted.push_str(style);
                    painted.push_str(line.trim_end_matches('\n'));
                    painted.push_str("\x1b[0m\n");
                }
            }
        }
        self.data(&painted)
    }

    /// What was done; not with `--quiet`.
    pub(crate) fn say(&mut self, line: &str) {
        if !self.quiet {
            self.error_stream(&format!("{line}\n"));
        }
    }

    /// What was done, with a word in front that stands out.
    pub(crate) fn did(&mut self, word: &str, line: &str) {
        let word = format!("{word:>9}");
        let word = self.paint("\x1b[1;32m", &word);
        self.say(&format!("{word} {line}"));
    }

    /// What is going on, for somebody who watches a terminal; the next line takes its place.
    pub(crate) fn doing(&self, line: &str) {
        if !self.quiet && io::stderr().is_terminal() {
            self.error_stream(&format!("{line}\r"));
        }
    }

    /// Takes away what [`doing`](Self::doing) said.
    pub(crate) fn done(&self) {
        if !self.quiet && io::stderr().is_terminal() {
            self.error_stream("\x1b[2K");
        }
    }

    /// Details; only with `--verbose`.
    pub(crate) fn detail(&mut self, word: &str, line: &str) {
        if self.verbose {
            self.did(word, line);
        }
    }

    /// Findings as text. With `--quiet` only errors.
    pub(crate) fn findings(&mut self, findings: &Findings) {
        let shown: Vec<_> = findings
            .diagnostics
            .iter()
            .filter(|one| !self.quiet || one.code.severity == Severity::Error)
            .cloned()
            .collect();
        if shown.is_empty() {
            return;
        }
        let text = render::text(&shown, &findings.sources(&self.prefix), self.color);
        self.error_stream(&text);
        let mut counts = Vec::new();
        for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
            let count = shown.iter().filter(|one| one.code.severity == severity).count();
            if count > 0 {
                counts.push(plural(count, word));
            }
        }
        if let (Some(first), false) = (shown.first(), counts.is_empty()) {
            self.say(&format!(
                "{}; `onedef explain {}` says more",
                counts.join(", "),
                first.code.id
            ));
        }
    }

    /// What has not been said yet about a failure.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        match failure {
            Failure::Found | Failure::Said => {}
            Failure::Findings(findings) => self.findings(findings),
            Failure::Usage(message) | Failure::Io(message) => {
                let word = self.paint("\x1b[1;31m", "error");
                self.error_stream(&format!("{word}: {message}\n"));
            }
        }
    }

    fn paint(&self, style: &str, text: &str) -> String {
        if self.color {
            format!("{style}{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    /// A standard error that cannot be written leaves nobody to tell.
    fn error_stream(&self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// <https://no-color.org>: set to anything but the empty string.
fn colors_are_welcome() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    !is_set("NO_COLOR") && !dumb && io::stderr().is_terminal()
}

/// `1 error`, `2 errors`
pub(crate) fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// What leads from one folder to another: empty, or ending in `/`.
pub(crate) fn prefix(from: &Path, to: &Path) -> String {
    let to = from.join(to);
    if let Ok(below) = to.strip_prefix(from) {
        let parts: Vec<_> = below
            .iter()
            .map(|part| part.to_string_lossy())
            .filter(|part| part != ".")
            .collect();
        return parts.iter().map(|part| format!("{part}/")).collect();
    }
    if let Ok(above) = from.strip_prefix(&to) {
        return "../".repeat(above.iter().count());
    }
    format!("{}/", to.display()).replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_named_as_seen_from_here() {
        let here = Path::new("/a/b");
        assert_eq!(prefix(here, Path::new("/a/b")), "");
        assert_eq!(prefix(here, Path::new(".")), "");
        assert_eq!(prefix(here, Path::new("c/d")), "c/d/");
        assert_eq!(prefix(here, Path::new("/a/b/c")), "c/");
        assert_eq!(prefix(here, Path::new("/a")), "../");
        assert_eq!(prefix(here, Path::new("/x")), "/x/");
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(plural(1, "error"), "1 error");
        assert_eq!(plural(0, "error"), "0 errors");
    }
}
