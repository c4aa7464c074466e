//! A project in a temporary folder, and the command run in it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) const MODELS: &str = r#"
use onedef::Model;

/// A person who can sign in.
#[derive(Model)]
#[db(table = "users")]
pub struct User {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub email: String,
    pub name: Option<String>,
}
"#;

pub(crate) const CONFIG: &str = r#"
[source]
roots = ["src/models.rs"]

[database.default]
provider = "postgresql"

[[artifact]]
kind = "prisma"
path = "prisma/schema.prisma"

[[artifact]]
kind = "sql"
path = "db/schema.sql"
"#;

pub(crate) struct Project {
    folder: TempDir,
}

/// What a process did.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn says(self, what: &str) -> Run {
        assert!(self.stderr.contains(what), "no {what:?} in {self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn prints(self, what: &str) -> Run {
        assert!(self.stdout.contains(what), "no {what:?} in {self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn prints_nothing(self) -> Run {
        assert_eq!(self.stdout, "", "{self:#?}");
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|why| panic!("{why}: {self:#?}"))
    }

    /// The codes of the findings, for runs with `--format json`.
    #[track_caller]
    pub(crate) fn codes(&self) -> Vec<String> {
        self.json()["diagnostics"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["code"].as_str().expect("a code").to_owned())
            .collect()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Project {
    /// A folder without anything.
    pub(crate) fn empty() -> Project {
        Project {
            folder: TempDir::new().expect("a temporary folder"),
        }
    }

    /// A project with one model and two artifacts.
    pub(crate) fn new() -> Project {
        let project = Project::empty();
        project.write("onedef.toml", CONFIG);
        project.write("src/models.rs", MODELS);
        project
    }

    /// The same, generated.
    pub(crate) fn generated() -> Project {
        let project = Project::new();
        project.onedef(["generate"]).exits(0);
        project
    }

    /// The same, generated and committed.
    pub(crate) fn committed() -> Project {
        let project = Project::generated();
        project.git(["init", "-q"]);
        project.commit();
        project
    }

    pub(crate) fn commit(&self) {
        self.git(["add", "-A"]);
        self.git(["commit", "-q", "-m", "all"]);
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    /// Replaces a part of a file that must be there.
    #[track_caller]
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "no {old:?} in {path}: {text}");
        self.write(path, text.replace(old, new));
    }

    /// Another model, so that what was generated is stale.
    pub(crate) fn add_a_field(&self) {
        self.edit(
            "src/models.rs",
            "pub name: Option<String>,",
            "pub name: Option<String>,\n    pub age: Option<i32>,",
        );
    }

    /// The command in a folder of the project.
    pub(crate) fn command(&self, folder: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onedef"));
        command.current_dir(self.path(folder)).stdin(Stdio::null());
        clean(&mut command);
        command
    }

    pub(crate) fn onedef<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        self.onedef_in("", arguments)
    }

    pub(crate) fn onedef_in<S: AsRef<OsStr>>(
        &self,
        folder: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Run {
        let output = self.command(folder).args(arguments).output().expect("started");
        output.into()
    }

    #[track_caller]
    pub(crate) fn git<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        let mut command = Command::new("git");
        command.current_dir(self.folder()).args(arguments);
        clean(&mut command);
        Run::from(command.output().expect("git")).exits(0)
    }
}

/// Nothing of whoever runs the tests gets in.
pub(crate) fn clean(command: &mut Command) {
    for name in [
        "NO_COLOR",
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
    ] {
        command.env_remove(name);
    }
    for (name, value) in [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_SYSTEM", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Ann"),
        ("GIT_AUTHOR_EMAIL", "ann@example.org"),
        ("GIT_COMMITTER_NAME", "Ann"),
        ("GIT_COMMITTER_EMAIL", "ann@example.org"),
    ] {
        command.env(name, value);
    }
}
