use crate::support::Project;

#[test]
fn what_init_writes_can_be_generated_and_checked() {
    let project = Project::empty();
    project
        .onedef(["init"])
        .exits(0)
        .prints_nothing()
        .says("created onedef.toml");
    project.onedef(["validate"]).exits(0).says("1 model, no errors");
    project.onedef(["generate"]).exits(0);
    assert!(project.read("prisma/schema.prisma").contains("model User {"));
    assert!(project.read("db/schema.sql").contains("CREATE TABLE \"users\""));
    project.onedef(["check", "--no-git"]).exits(0);
}

#[test]
fn the_database_can_be_chosen() {
    let project = Project::empty();
    project.onedef(["init", "--provider", "sqlite"]).exits(0);
    project.onedef(["emit", "prisma"]).exits(0).prints("\"sqlite\"");
    project.onedef(["init", "--provider", "oracle"]).exits(2);
}

#[test]
fn nothing_is_overwritten() {
    for path in ["onedef.toml", "src/models/mod.rs"] {
        let project = Project::empty();
        project.write(path, "mine");
        project
            .onedef(["init"])
            .exits(2)
            .says(&format!("`{path}` is there already"));
        assert_eq!(project.read(path), "mine");
        let others = ["onedef.toml", "src/models/mod.rs"];
        for other in others.iter().filter(|other| **other != path) {
            assert!(!project.path(other).exists(), "{other}");
        }
    }
}

#[test]
fn another_place_can_be_named() {
    let project = Project::empty();
    project
        .onedef(["init", "--config", "deep/er/onedef.toml"])
        .exits(0);
    project
        .onedef(["validate", "--config", "deep/er/onedef.toml"])
        .exits(0);
    assert!(project.path("deep/er/src/models/mod.rs").is_file());
}
