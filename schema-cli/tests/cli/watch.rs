//! `generate --watch`, without a terminal.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::support::Project;

/// A watching process. It ends with the test.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(project: &Project) -> Watching {
        let mut child = project
            .command("")
            .args(["generate", "--watch"])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = child.stderr.take().unwrap();
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Watching { child, lines }
    }

    /// Waits for a line.
    #[track_caller]
    fn says(&self, what: &str) {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(Duration::from_secs(20)) {
                Ok(line) if line.contains(what) => return,
                Ok(line) => seen.push(line),
                Err(why) => panic!("{why} while waiting for {what:?} after {seen:#?}"),
            }
        }
    }

    /// Nothing more is said for a while.
    #[track_caller]
    fn is_silent(&self) {
        if let Ok(line) = self.lines.recv_timeout(Duration::from_millis(500)) {
            panic!("{line}");
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn changes_errors_and_new_files_are_followed() {
    let project = Project::new();
    let watching = Watching::start(&project);
    watching.says("created prisma/schema.prisma");
    watching.says("watching for changes");
    watching.is_silent();

    project.add_a_field();
    watching.says("updated prisma/schema.prisma");
    watching.says("2 changed");
    assert!(project.read("prisma/schema.prisma").contains("age"));
    watching.is_silent();

    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    watching.says("unknown");
    project.edit("src/models.rs", "#[db(uniqe)]", "#[db(unique)]");
    watching.says("all up to date");

    // A module whose file is not there yet, in a folder that is not there yet.
    let models = format!("{}\nmod billing;\n", project.read("src/models.rs"));
    project.write("src/models.rs", models);
    watching.says("error[");
    project.write(
        "src/billing.rs",
        "#[derive(onedef::Model)]\npub struct Invoice {\n    #[db(id)]\n    pub id: i32,\n}\n",
    );
    watching.says("2 models");
    assert!(project.read("db/schema.sql").contains("\"invoice\""));

    project.edit("onedef.toml", "[source]", "[sauce]");
    watching.says("error[C0102]");
    project.edit("onedef.toml", "[sauce]", "[source]");
    watching.says("all up to date");
    watching.is_silent();
}

#[test]
fn a_file_that_is_replaced_by_a_rename_is_noticed() {
    let project = Project::new();
    let watching = Watching::start(&project);
    watching.says("watching for changes");
    let changed = project
        .read("src/models.rs")
        .replace("pub name: Option<String>", "pub title: Option<String>");
    project.write("src/models.rs.new", changed);
    std::fs::rename(project.path("src/models.rs.new"), project.path("src/models.rs")).unwrap();
    watching.says("updated db/schema.sql");
}
