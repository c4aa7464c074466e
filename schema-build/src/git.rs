//! What git knows of the artifacts. The program is asked, not the repository read: index formats, sparse checkouts,
//! submodules and `core.excludesFile` are git's own business.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A question that is being answered while the definition is compiled.
#[derive(Debug)]
pub(crate) struct Question {
    child: Result<Child, String>,
}

/// The files that matter, relative to the project's folder, and whether git tracks them.
#[derive(Debug)]
pub(crate) struct Answer {
    tracked: BTreeMap<String, bool>,
}

/// How git stands to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Tracked,
    Untracked,
    Ignored,
}

impl Question {
    /// Starts asking for some paths and for all files with some extensions.
    pub(crate) fn ask<'a>(
        folder: &Path,
        paths: impl Iterator<Item = &'a str>,
        extensions: &[&str],
    ) -> Question {
        let mut command = git(folder);
        command.args([
            "ls-files",
            "-z",
            "-t",
            "--cached",
            "--others",
            "--exclude-standard",
            "--",
        ]);
        command.args(paths.map(|path| format!(":(literal){path}")));
        command.args(extensions.iter().map(|extension| format!("*.{extension}")));
        let child = command.spawn().map_err(|why| match why.kind() {
            std::io::ErrorKind::NotFound => "the program `git` was not found".to_owned(),
            _ => format!("the program `git` could not be started: {why}"),
        });
        Question { child }
    }

    /// Waits for the answer.
    ///
    /// # Errors
    /// Why there is none, in git's words.
    pub(crate) fn answer(self) -> Result<Answer, String> {
        let output = self
            .child?
            .wait_with_output()
            .map_err(|why| format!("git did not answer: {why}"))?;
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr);
            let words = words.lines().next().unwrap_or_default().trim();
            return Err(if words.is_empty() {
                format!("git did not answer ({})", output.status)
            } else {
                format!("git says: {}", words.trim_start_matches("fatal: "))
            });
        }
        let mut tracked = BTreeMap::new();
        for entry in String::from_utf8_lossy(&output.stdout).split('\0') {
            // A tag, a blank, the path; `?` is a file that git does not track.
            if let Some((tag, path)) = entry.split_once(' ') {
                *tracked.entry(path.to_owned()).or_default() |= tag != "?";
            }
        }
        Ok(Answer { tracked })
    }
}

impl Answer {
    /// How git stands to a file that exists.
    pub(crate) fn standing(&self, folder: &Path, path: &str) -> Standing {
        if self.tracked.get(path) == Some(&true) {
            return Standing::Tracked;
        }
        // Ignored files are not listed, nor are those of a repository within this one. Both are rare, so they may cost.
        let file = folder.join(path);
        let (Some(parent), Some(name)) = (file.parent(), file.file_name()) else {
            return Standing::Untracked;
        };
        let says_yes = |arguments: &[&str]| {
            git(parent)
                .args(arguments)
                .arg("--")
                .arg(name)
                .output()
                .is_ok_and(|output| output.status.success())
        };
        if says_yes(&["--literal-pathspecs", "ls-files", "--error-unmatch"]) {
            Standing::Tracked
        } else if says_yes(&["check-ignore", "--quiet"]) {
            Standing::Ignored
        } else {
            Standing::Untracked
        }
    }

    /// Every file that was found, sorted.
    pub(crate) fn files(&self) -> impl Iterator<Item = &str> {
        self.tracked.keys().map(String::as_str)
    }
}

fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        // Its messages are shown and its answers read; neither may depend on the user's language.
        .env("LC_ALL", "C")
        // Looking must not take the index lock away from whoever is committing.
        .env("GIT_OPTIONAL_LOCKS", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}
