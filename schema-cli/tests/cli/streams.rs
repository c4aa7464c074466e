//! Streams, colours, usage.

use std::io::Read;
use std::process::Stdio;

use crate::support::Project;

fn broken() -> Project {
    let project = Project::new();
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    project
}

#[test]
fn colours_only_when_asked_for() {
    let project = broken();
    let run = project.onedef(["validate"]).exits(2);
    assert!(!run.stderr.contains('\x1b'), "no terminal, no colour: {run:?}");
    let run = project.onedef(["validate", "--color", "always"]).exits(2);
    assert!(run.stderr.contains('\x1b'), "{run:?}");
    let run = project.onedef(["--color=never", "validate"]).exits(2);
    assert!(!run.stderr.contains('\x1b'), "{run:?}");
    let output = project
        .command("")
        .args(["validate"])
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(!output.stderr.contains(&0x1b));
    let run = project
        .onedef(["validate", "--color", "always", "--format", "json"])
        .exits(2);
    assert!(
        !run.stdout.contains('\x1b') && run.json()["version"] == 1,
        "{run:?}"
    );
}

#[test]
fn quiet_leaves_errors_only() {
    let run = Project::new().onedef(["generate", "--quiet"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
    let run = broken().onedef(["-q", "generate"]).exits(2).says("error[");
    assert!(!run.stderr.contains("says more"), "{run:?}");
    Project::new().onedef(["-q", "-v", "generate"]).exits(2);
}

#[test]
fn usage_errors() {
    let project = Project::new();
    project.onedef(["frobnicate"]).exits(2).prints_nothing();
    project
        .onedef(["check", "--format", "xml"])
        .exits(2)
        .prints_nothing();
    project.onedef(["generate", "--watch", "--dry-run"]).exits(2);
    project.onedef(["emit"]).exits(2);
    project.onedef(["emit", "prsma"]).exits(2).says("prisma");
    project.onedef(Vec::<String>::new()).exits(2);
    project.onedef(["--help"]).exits(0).prints("generate");
    project.onedef(["--version"]).exits(0).prints("onedef 0.");
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let project = Project::new();
    for arguments in [&["explain"][..], &["emit", "sql"], &["completions", "bash"]] {
        let mut child = project
            .command("")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut words = String::new();
        child.stderr.take().unwrap().read_to_string(&mut words).unwrap();
        let status = child.wait().unwrap();
        assert!(status.success(), "{arguments:?}: {status} {words}");
        assert!(!words.contains("panicked"), "{words}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn standard_output_that_is_full_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Project::new()
        .command("")
        .args(["emit", "sql"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(words.contains("cannot write to standard output"), "{words}");
}
