//! What git knows of the artifacts.

use crate::support::{Project, clean};

#[test]
fn committed_and_staged_files_pass() {
    let project = Project::committed();
    project.onedef(["check"]).exits(0).says("2 artifacts up to date");
    let project = Project::generated();
    project.git(["init", "-q"]);
    project.git(["add", "-A"]);
    project.onedef(["check"]).exits(0);
}

#[test]
fn untracked() {
    let project = Project::generated();
    project.git(["init", "-q"]);
    project.git(["add", "onedef.toml", "src", "prisma"]);
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0305"]);
    project
        .onedef(["check"])
        .exits(1)
        .says("`db/schema.sql` is not tracked by git")
        .says("git add db/schema.sql")
        .says("onedef.toml:14:8");
    project.onedef(["check", "--no-git"]).exits(0);
}

#[test]
fn ignored() {
    let project = Project::generated();
    project.write(".gitignore", "*.sql\n");
    project.git(["init", "-q"]);
    project.commit();
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0306"]);
    project.onedef(["check", "--no-git"]).exits(0);
    // Tracked in spite of the pattern: it is part of the repository.
    project.git(["add", "-f", "db/schema.sql"]);
    project.onedef(["check"]).exits(0);
}

#[test]
fn stale_and_untracked_are_both_said() {
    let project = Project::generated();
    project.git(["init", "-q"]);
    project.add_a_field();
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0302", "C0302", "C0305", "C0305"]);
}

#[test]
fn orphans_are_found_whether_tracked_or_not() {
    let project = Project::committed();
    project.edit("onedef.toml", "db/schema.sql", "db/new.sql");
    project.onedef(["generate"]).exits(0);
    project.commit();
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0304"]);
    project.git(["rm", "-q", "--cached", "db/schema.sql"]);
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0304"]);
    std::fs::remove_file(project.path("db/schema.sql")).unwrap();
    project.onedef(["check"]).exits(0);
}

#[test]
fn a_tracked_file_that_was_deleted_is_missing_and_no_orphan() {
    let project = Project::committed();
    std::fs::remove_file(project.path("db/schema.sql")).unwrap();
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0301"]);
}

#[test]
fn no_repository_is_no_pass() {
    let project = Project::generated();
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0308"]);
    assert_eq!(run.json()["passed"], false);
    project
        .onedef(["check"])
        .exits(1)
        .says("could not be checked")
        .says("not a git repository")
        .says("--no-git");
    project.onedef(["check", "--no-git"]).exits(0);
}

#[test]
fn no_git_is_no_pass() {
    let project = Project::committed();
    let nowhere = Project::empty();
    let without_git = |arguments: &[&str]| {
        let output = project
            .command("")
            .args(arguments)
            .env("PATH", nowhere.folder())
            .output()
            .unwrap();
        crate::support::Run::from(output)
    };
    without_git(&["check"])
        .exits(1)
        .says("C0308")
        .says("the program `git` was not found");
    without_git(&["check", "--no-git"]).exits(0);
    without_git(&["generate"]).exits(0);
}

#[test]
fn a_shallow_clone() {
    let project = Project::committed();
    project.add_a_field();
    project.onedef(["generate"]).exits(0);
    project.commit();
    let clone = Project::empty();
    let url = format!("file://{}", project.folder().display());
    clone.git(["clone", "-q", "--depth", "1", &url, "here"]);
    clone.onedef_in("here", ["check"]).exits(0);
    clone.edit("here/db/schema.sql", "users", "people");
    clone.onedef_in("here", ["check"]).exits(1).says("C0303");
}

#[test]
fn a_checkout_with_crlf() {
    let project = Project::committed();
    let clone = Project::empty();
    let url = format!("file://{}", project.folder().display());
    clone.git(["clone", "-q", "-c", "core.autocrlf=true", &url, "here"]);
    for path in ["db/schema.sql", "src/models.rs", "onedef.toml"] {
        assert!(clone.read(&format!("here/{path}")).contains("\r\n"), "{path}");
    }
    clone.onedef_in("here", ["check"]).exits(0);
    clone
        .onedef_in("here", ["generate"])
        .exits(0)
        .says("all up to date");
    assert!(clone.read("here/db/schema.sql").contains("\r\n"));
}

#[test]
fn from_a_folder_below() {
    let project = Project::committed();
    project
        .onedef_in("src", ["check"])
        .exits(0)
        .says("2 artifacts up to date");
    project.add_a_field();
    project
        .onedef_in("src", ["check"])
        .exits(1)
        .says("../db/schema.sql:");
}

#[test]
fn a_project_that_is_a_folder_of_a_repository() {
    let project = Project::empty();
    let inner = Project::generated();
    for path in [
        "onedef.toml",
        "src/models.rs",
        "prisma/schema.prisma",
        "db/schema.sql",
    ] {
        project.write(&format!("services/x/{path}"), inner.read(path));
    }
    // A generated file of somebody else, outside this project.
    project.write("other/schema.sql", inner.read("db/schema.sql"));
    project.git(["init", "-q"]);
    project.commit();
    project.onedef_in("services/x/src", ["check"]).exits(0);
    project
        .onedef(["check", "--config", "services/x/onedef.toml"])
        .exits(0);
    project.edit("services/x/db/schema.sql", "users", "people");
    project
        .onedef([
            "check",
            "--format",
            "github",
            "--config",
            "services/x/onedef.toml",
        ])
        .exits(1)
        .prints("::error file=services/x/db/schema.sql,line=");
}

#[test]
fn artifacts_in_a_submodule_are_tracked_there() {
    let project = Project::generated();
    let mut init = std::process::Command::new("git");
    init.current_dir(project.path("prisma")).args(["init", "-q"]);
    clean(&mut init);
    assert!(init.status().unwrap().success());
    let mut add = std::process::Command::new("git");
    add.current_dir(project.path("prisma")).args(["add", "-A"]);
    clean(&mut add);
    assert!(add.status().unwrap().success());
    project.git(["init", "-q"]);
    project.git(["add", "onedef.toml", "src", "db"]);
    project.onedef(["check"]).exits(0);
}

#[test]
fn names_that_git_would_quote_or_take_for_a_pattern() {
    let project = Project::new();
    project.edit("onedef.toml", "db/schema.sql", "db/[ä] sch*ma.sql");
    project.onedef(["generate"]).exits(0);
    project.git(["init", "-q"]);
    let run = project.onedef(["check", "--format", "json"]).exits(1);
    assert_eq!(run.codes(), ["C0305", "C0305"]);
    project.commit();
    project.onedef(["check"]).exits(0);
}

#[test]
fn in_a_hook() {
    let project = Project::committed();
    let hook = format!("#!/bin/sh\nexec {} check\n", env!("CARGO_BIN_EXE_onedef"));
    project.write(".git/hooks/pre-commit", hook);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(project.path(".git/hooks/pre-commit"), mode).unwrap();
    }
    project.write("note.txt", "x");
    project.commit();
    project.add_a_field();
    let mut commit = std::process::Command::new("git");
    commit
        .current_dir(project.folder())
        .args(["commit", "-q", "-a", "-m", "stale"]);
    clean(&mut commit);
    let run = crate::support::Run::from(commit.output().unwrap());
    assert_ne!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains("C0302"), "{run:?}");
}
