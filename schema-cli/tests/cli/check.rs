//! Contents: missing, stale, edited, foreign, orphaned. What git knows is in `git.rs`.

use crate::support::{Project, Run};

fn check(project: &Project) -> Run {
    project.onedef(["check", "--no-git", "--format", "json"])
}

#[test]
fn up_to_date() {
    let project = Project::generated();
    let run = check(&project).exits(0);
    assert_eq!(run.json()["passed"], true);
    assert_eq!(run.json()["artifacts"][0]["path"], "prisma/schema.prisma");
    assert_eq!(run.json()["artifacts"][0]["kind"], "prisma");
    assert_eq!(run.json()["artifacts"][1]["state"], "same");
    project
        .onedef(["check", "--no-git"])
        .exits(0)
        .prints_nothing()
        .says("2 artifacts up to date");
}

#[test]
fn missing() {
    let project = Project::generated();
    std::fs::remove_file(project.path("db/schema.sql")).unwrap();
    let run = check(&project).exits(1);
    assert_eq!(run.codes(), ["C0301"]);
    assert_eq!(run.json()["artifacts"][1]["state"], "missing");
    project
        .onedef(["check", "--no-git"])
        .exits(1)
        .says("`db/schema.sql` is missing")
        .says("--> onedef.toml:14:8")
        .says("onedef generate");
    assert!(!project.path("db/schema.sql").exists(), "a check writes nothing");
}

#[test]
fn stale() {
    let project = Project::generated();
    let before = project.read("prisma/schema.prisma");
    project.add_a_field();
    let run = check(&project).exits(1);
    assert_eq!(run.codes(), ["C0302", "C0302"]);
    let diff = run.json()["artifacts"][0]["diff"].as_str().unwrap().to_owned();
    assert!(
        diff.lines()
            .any(|line| line.starts_with('+') && line.contains("age")),
        "{diff}"
    );
    let text = project
        .onedef(["check", "--no-git"])
        .exits(1)
        .says("error[C0302]: `prisma/schema.prisma` is stale")
        .prints("--- prisma/schema.prisma (on disk)\n+++ prisma/schema.prisma (generated)\n@@ ");
    assert!(
        text.stdout
            .lines()
            .any(|line| line.starts_with('+') && line.contains("age")),
        "{text:?}"
    );
    assert_eq!(project.read("prisma/schema.prisma"), before);
}

#[test]
fn stale_points_to_the_first_line_that_differs() {
    let project = Project::generated();
    project.add_a_field();
    let run = check(&project).exits(1);
    let line = run.json()["diagnostics"][1]["place"]["line"].as_u64().unwrap() as usize;
    let old = project.read("db/schema.sql");
    project.onedef(["generate"]).exits(0);
    let new = project.read("db/schema.sql");
    let first = old
        .lines()
        .zip(new.lines())
        .position(|(old, new)| old != new && !old.contains("Checksum"))
        .unwrap();
    assert_eq!(line, first + 1);
    project
        .onedef(["check", "--no-git", "--format", "github"])
        .exits(0)
        .prints_nothing();
    project.edit("db/schema.sql", "\"age\"", "\"aged\"");
    project
        .onedef(["check", "--no-git", "--format", "github"])
        .exits(1)
        .prints("::error file=db/schema.sql,line=")
        .prints("title=onedef C0303::");
}

#[test]
fn edited_by_hand() {
    let project = Project::generated();
    for (path, old, new) in [
        ("db/schema.sql", "CREATE TABLE", "CREATE  TABLE"),
        ("prisma/schema.prisma", "model User", "/// mine\nmodel User"),
    ] {
        let before = project.read(path);
        project.edit(path, old, new);
        let run = check(&project).exits(1);
        assert_eq!(run.codes(), ["C0303"], "{path}");
        project.write(path, before);
    }
    check(&project).exits(0);
}

#[test]
fn the_checksum_cannot_be_lost_unnoticed() {
    let project = Project::generated();
    let text = project.read("db/schema.sql");
    let without: String = text
        .split_inclusive('\n')
        .filter(|line| !line.contains("Checksum"))
        .collect();
    project.write("db/schema.sql", without);
    assert_eq!(check(&project).exits(1).codes(), ["C0303"]);
    project.write("db/schema.sql", text.replace("users", "u") + "-- more\n");
    assert_eq!(check(&project).exits(1).codes(), ["C0303"]);
    project.write("db/schema.sql", text.trim_end());
    assert_eq!(check(&project).exits(1).codes(), ["C0303"]);
}

#[test]
fn a_merge_that_was_not_resolved() {
    let project = Project::generated();
    project.edit(
        "db/schema.sql",
        "CREATE TABLE",
        "<<<<<<< ours\n=======\n>>>>>>> theirs\nCREATE TABLE",
    );
    assert_eq!(check(&project).exits(1).codes(), ["C0303"]);
}

#[test]
fn not_ours() {
    let project = Project::generated();
    project.write("db/schema.sql", "CREATE TABLE mine ();\n");
    assert_eq!(check(&project).exits(1).codes(), ["C0307"]);
    project.write("db/schema.sql", b"\xff\xfe\x00");
    assert_eq!(check(&project).exits(1).codes(), ["C0307"]);
    project.write("db/schema.sql", "");
    assert_eq!(check(&project).exits(1).codes(), ["C0302"]);
}

#[test]
fn orphaned() {
    let project = Project::generated();
    project.edit("onedef.toml", "db/schema.sql", "db/new/schema.sql");
    project.onedef(["generate"]).exits(0);
    let run = check(&project).exits(1);
    assert_eq!(run.codes(), ["C0304"]);
    assert_eq!(run.json()["diagnostics"][0]["place"]["file"], "db/schema.sql");
    std::fs::remove_file(project.path("db/schema.sql")).unwrap();
    check(&project).exits(0);
}

#[test]
fn a_project_below_is_left_alone() {
    let project = Project::generated();
    let below = Project::generated();
    for path in [
        "onedef.toml",
        "src/models.rs",
        "prisma/schema.prisma",
        "db/schema.sql",
    ] {
        project.write(&format!("below/{path}"), below.read(path));
    }
    check(&project).exits(0);
    project
        .onedef_in("below/src", ["check", "--no-git"])
        .exits(0)
        .says("2 artifacts up to date");
}

/// Prisma's client holds the text of the schema that it was made from.
#[test]
fn a_client_that_was_generated_from_an_artifact_is_none() {
    let project = Project::generated();
    let schema = serde_json::to_string(&project.read("prisma/schema.prisma")).unwrap();
    let client =
        format!("/* made by Prisma */\n\nexport const config = {{\n  inlineSchema: {schema},\n}};\n");
    project.write("generated/prisma/class.ts", client);
    check(&project).exits(0);
}

#[test]
fn a_page_about_generated_files_is_none() {
    let project = Project::generated();
    project.write(
        "docs/how.md",
        "The header says `Generated by onedef from src/lib.rs`.\n",
    );
    check(&project).exits(0);
}

#[test]
fn crlf_is_no_difference_and_is_left_as_it_is() {
    let project = Project::generated();
    for path in ["prisma/schema.prisma", "db/schema.sql"] {
        project.write(path, project.read(path).replace('\n', "\r\n"));
    }
    check(&project).exits(0);
    project.onedef(["generate"]).exits(0).says("all up to date");
    assert!(project.read("db/schema.sql").contains("\r\n"));
    project.edit("db/schema.sql", "CREATE TABLE", "CREATE  TABLE");
    assert_eq!(check(&project).exits(1).codes(), ["C0303"]);
}

#[test]
fn crlf_sources_generate_the_same() {
    let project = Project::generated();
    let before = project.read("prisma/schema.prisma");
    project.write(
        "src/models.rs",
        project.read("src/models.rs").replace('\n', "\r\n"),
    );
    project.onedef(["generate"]).exits(0);
    assert_eq!(project.read("prisma/schema.prisma"), before);
}

#[test]
fn what_cannot_be_compared_is_no_pass() {
    let project = Project::generated();
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    let run = check(&project).exits(2);
    assert_eq!(run.json()["passed"], false);
    let project = Project::generated();
    std::fs::remove_file(project.path("db/schema.sql")).unwrap();
    std::fs::create_dir(project.path("db/schema.sql")).unwrap();
    let run = check(&project).exits(3);
    assert_eq!(run.json()["passed"], false);
    assert!(
        run.json()["error"].as_str().unwrap().contains("it is a folder"),
        "{run:?}"
    );
    let project = Project::empty();
    let run = check(&project).exits(2);
    assert_eq!(run.json()["passed"], false);
    assert!(
        run.json()["error"].as_str().unwrap().contains("onedef init"),
        "{run:?}"
    );
}
