//! Disks that do not do as they are told: a clear error, nothing half-written, the old file intact.

use std::fs;

use crate::support::Project;

fn leftovers(project: &Project) -> Vec<String> {
    let mut found = Vec::new();
    for folder in ["", "db", "prisma"] {
        if let Ok(entries) = fs::read_dir(project.path(folder)) {
            found.extend(
                entries
                    .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
                    .filter(|name| name.contains(".tmp") || name.starts_with(".onedef")),
            );
        }
    }
    found
}

#[test]
fn a_folder_in_place_of_an_artifact() {
    let project = Project::new();
    fs::create_dir_all(project.path("db/schema.sql")).unwrap();
    project
        .onedef(["generate"])
        .exits(3)
        .prints_nothing()
        .says("cannot write the artifact `db/schema.sql`: it is a folder");
    assert!(
        !project.path("prisma/schema.prisma").exists(),
        "nothing else was written either"
    );
}

#[test]
fn a_file_in_place_of_a_folder() {
    let project = Project::new();
    project.write("db", "keep");
    project.onedef(["generate"]).exits(3).says("`db/schema.sql`");
    assert_eq!(project.read("db"), "keep");
    assert!(!project.path("prisma/schema.prisma").exists());
}

#[cfg(unix)]
#[test]
fn symbolic_links() {
    let project = Project::new();
    let outside = Project::empty();
    outside.write("real.sql", "keep");
    fs::create_dir(project.path("db")).unwrap();
    std::os::unix::fs::symlink(outside.path("real.sql"), project.path("db/schema.sql")).unwrap();
    project
        .onedef(["generate", "--force"])
        .exits(3)
        .says("`db/schema.sql`: it is a symbolic link");
    assert_eq!(outside.read("real.sql"), "keep");
    assert!(project.path("db/schema.sql").is_symlink());
    project
        .onedef(["check", "--no-git"])
        .exits(3)
        .says("symbolic link");

    fs::remove_dir_all(project.path("db")).unwrap();
    std::os::unix::fs::symlink(outside.folder(), project.path("db")).unwrap();
    project
        .onedef(["generate"])
        .exits(3)
        .says("leads out of the folder");
    assert!(!outside.path("schema.sql").exists());
    assert!(!project.path("prisma/schema.prisma").exists());
}

#[test]
fn an_artifact_in_place_of_its_source() {
    for path in ["onedef.toml", "src/models.rs", "./SRC/models.rs"] {
        let project = Project::new();
        let (config, source) = (project.read("onedef.toml"), project.read("src/models.rs"));
        let config = config.replace("db/schema.sql", path);
        project.write("onedef.toml", &config);
        project
            .onedef(["generate", "--force"])
            .exits(2)
            .says("is what the artifacts are made from");
        assert_eq!(project.read("onedef.toml"), config);
        assert_eq!(project.read("src/models.rs"), source);
    }
}

#[test]
fn an_artifact_in_place_of_what_the_source_names() {
    for (file, path) in [
        ("sql/view.sql", "sql/view.sql"),
        ("./sql/../sql/view.sql", "sql/View.sql"),
    ] {
        let project = Project::new();
        let view = format!(
            "#[derive(onedef::View)]\n#[db(sql_file = \"{file}\", reads(User))]\npub struct V {{ pub id: i32 }}\n"
        );
        project.write("src/models.rs", project.read("src/models.rs") + &view);
        project.write("sql/view.sql", "SELECT 1 AS id");
        let config = project.read("onedef.toml").replace("db/schema.sql", path);
        project.write("onedef.toml", config);
        project
            .onedef(["generate", "--force"])
            .exits(2)
            .says("error[C0108]")
            .says("is what the artifacts are made from");
        assert_eq!(project.read("sql/view.sql"), "SELECT 1 AS id");
    }
}

#[test]
fn a_configuration_that_is_a_folder() {
    let project = Project::new();
    project
        .onedef(["check", "--config", "src"])
        .exits(2)
        .says("`src` is a folder; name the file in it: `src")
        .says("onedef.toml`");
}

#[test]
fn a_configuration_that_is_not_utf_8() {
    let project = Project::new();
    let mut bytes = project.read("onedef.toml").into_bytes();
    bytes.extend(b"# caf\xe9\n");
    fs::write(project.path("onedef.toml"), bytes).unwrap();
    project
        .onedef(["check"])
        .exits(2)
        .says("error[C0101]: the file is not UTF-8 text: no character begins with the byte 0xE9 here")
        .says("onedef.toml:15:6")
        .says("save the file as UTF-8");
}

#[test]
fn a_path_outside_the_project() {
    let project = Project::new();
    for path in ["../schema.sql", "/tmp/schema.sql", "db/../../schema.sql"] {
        project.write(
            "onedef.toml",
            crate::support::CONFIG.replace("db/schema.sql", path),
        );
        project.onedef(["generate"]).exits(2).says("error[C0108]");
    }
}

/// A limit on the size of files fails a write in the middle, as a full disk does.
#[cfg(unix)]
#[test]
fn a_full_disk() {
    let project = Project::generated();
    let before = [
        project.read("prisma/schema.prisma"),
        project.read("db/schema.sql"),
    ];
    let mut models = project.read("src/models.rs");
    for number in 0..200 {
        models.push_str(&format!(
            "#[derive(onedef::Model)]\npub struct Thing{number} {{\n    #[db(id)]\n    pub id: i32,\n}}\n"
        ));
    }
    project.write("src/models.rs", models);
    let output = std::process::Command::new("sh")
        .current_dir(project.folder())
        .args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$0\" generate"])
        .arg(env!("CARGO_BIN_EXE_onedef"))
        .output()
        .unwrap();
    crate::support::Run::from(output)
        .exits(3)
        .says("cannot write the artifact `prisma/schema.prisma`");
    assert_eq!(project.read("prisma/schema.prisma"), before[0]);
    assert_eq!(project.read("db/schema.sql"), before[1]);
    assert_eq!(leftovers(&project), Vec::<String>::new());
    project.onedef(["generate"]).exits(0);
}

/// Runs the command as a user who is not root, whom permissions bind.
#[cfg(unix)]
fn as_nobody(project: &Project, arguments: &[&str]) -> crate::support::Run {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let root = fs::metadata(project.folder()).unwrap().uid() == 0;
    let mut command;
    if root {
        // The build folder may be closed to others. Copied by another process: a test that starts one at this moment would
        // inherit our open file, and a program that is open for writing cannot be started.
        let copy = project.path("onedef-copy");
        let mut cp = std::process::Command::new("cp");
        cp.arg(env!("CARGO_BIN_EXE_onedef")).arg(&copy);
        assert!(cp.status().unwrap().success());
        fs::set_permissions(project.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        command = std::process::Command::new("setpriv");
        command
            .args(["--reuid", "65534", "--regid", "65534", "--clear-groups"])
            .arg(copy);
    } else {
        command = std::process::Command::new(env!("CARGO_BIN_EXE_onedef"));
    }
    let output = command
        .current_dir(project.folder())
        .args(arguments)
        .output()
        .unwrap();
    output.into()
}

#[cfg(unix)]
#[test]
fn a_read_only_folder() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::generated();
    let before = project.read("db/schema.sql");
    project.add_a_field();
    fs::set_permissions(project.path("db"), fs::Permissions::from_mode(0o555)).unwrap();
    fs::set_permissions(project.path("prisma"), fs::Permissions::from_mode(0o777)).unwrap();
    let old_prisma = project.read("prisma/schema.prisma");
    as_nobody(&project, &["generate"])
        .exits(3)
        .says("cannot write the artifact `db/schema.sql`")
        .says("ermission denied");
    fs::set_permissions(project.path("db"), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(project.read("db/schema.sql"), before);
    assert_eq!(
        project.read("prisma/schema.prisma"),
        old_prisma,
        "nothing is replaced before all is staged"
    );
    assert_eq!(leftovers(&project), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn files_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::generated();
    let close = |path: &str| {
        fs::set_permissions(project.path(path), fs::Permissions::from_mode(0o000)).unwrap();
    };
    let open = |path: &str| {
        fs::set_permissions(project.path(path), fs::Permissions::from_mode(0o644)).unwrap();
    };
    close("db/schema.sql");
    as_nobody(&project, &["check", "--no-git"])
        .exits(3)
        .says("cannot read `db/schema.sql`");
    open("db/schema.sql");
    close("src/models.rs");
    as_nobody(&project, &["check", "--no-git"])
        .exits(2)
        .says("src/models.rs")
        .says("ermission denied");
    open("src/models.rs");
    close("onedef.toml");
    as_nobody(&project, &["check", "--no-git"])
        .exits(3)
        .says("onedef.toml");
}

#[test]
fn a_read_only_artifact_is_kept() {
    let project = Project::generated();
    let before = project.read("db/schema.sql");
    project.add_a_field();
    let path = project.path("db/schema.sql");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    project
        .onedef(["generate"])
        .exits(3)
        .says("`db/schema.sql`: the file is read-only");
    assert_eq!(project.read("db/schema.sql"), before);
}

#[test]
fn no_configuration() {
    let project = Project::empty();
    for command in ["generate", "check", "validate"] {
        project
            .onedef([command])
            .exits(2)
            .prints_nothing()
            .says("there is no `onedef.toml`")
            .says("onedef init");
    }
    project
        .onedef(["validate", "--config", "nowhere/onedef.toml"])
        .exits(2)
        .says("there is no file `nowhere/onedef.toml`");
    project.onedef(["generate", "--watch"]).exits(2);
}
