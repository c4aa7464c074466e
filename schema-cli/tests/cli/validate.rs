use crate::support::{MODELS, Project};

#[test]
fn a_good_definition() {
    let project = Project::new();
    project
        .onedef(["validate"])
        .exits(0)
        .prints_nothing()
        .says("1 model, no errors");
    assert!(!project.path("prisma").exists(), "nothing is written");
}

#[test]
fn a_misspelling_is_shown_at_its_place() {
    let project = Project::new();
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    project
        .onedef(["validate"])
        .exits(2)
        .prints_nothing()
        .says("--> src/models.rs:10:10")
        .says("did you mean `unique`?")
        .says("1 error");
}

#[test]
fn paths_are_shown_from_the_current_folder() {
    let project = Project::new();
    project.write("a/b/c.txt", "");
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    project
        .onedef_in("a/b", ["validate"])
        .exits(2)
        .says("--> ../../src/models.rs:10:10");
    project
        .onedef_in("src", ["validate", "--config", "../onedef.toml"])
        .exits(2)
        .says("models.rs:10:10");
    let run = project
        .onedef_in("a/b", ["validate", "--format", "json"])
        .exits(2);
    assert_eq!(run.json()["diagnostics"][0]["place"]["file"], "src/models.rs");
}

#[test]
fn json_is_all_there_is_on_standard_output() {
    let project = Project::new();
    let good = project.onedef(["validate", "--format", "json"]).exits(0).json();
    assert_eq!(good["passed"], true);
    assert_eq!(good["diagnostics"], serde_json::json!([]));
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    let bad = project.onedef(["validate", "--format", "json"]).exits(2).json();
    assert_eq!(bad["passed"], false);
    assert_eq!(bad["version"], 1);
    assert_eq!(bad["diagnostics"][0]["severity"], "error");
    assert_eq!(bad["diagnostics"][0]["place"]["line"], 10);
    assert_eq!(bad["diagnostics"][0]["fix"]["replacement"]["text"], "unique");
}

#[test]
fn github_annotations() {
    let project = Project::new();
    project.edit("src/models.rs", "#[db(unique)]", "#[db(uniqe)]");
    project
        .onedef(["validate", "--format", "github"])
        .exits(2)
        .prints("::error file=src/models.rs,line=10,endLine=10,col=10,endColumn=15,title=onedef A");
}

#[test]
fn github_paths_start_at_the_repository() {
    let project = Project::empty();
    project.write("services/x/onedef.toml", crate::support::CONFIG);
    project.write("services/x/src/models.rs", MODELS.replace("unique", "uniqe"));
    project.git(["init", "-q"]);
    project
        .onedef([
            "validate",
            "--format",
            "github",
            "--config",
            "services/x/onedef.toml",
        ])
        .exits(2)
        .prints("::error file=services/x/src/models.rs,line=10,");
}

#[test]
fn nothing_defined_is_no_success() {
    let project = Project::new();
    for text in [
        "",
        "pub struct User { id: i32 }\n",
        "#[cfg(test)]\nmod tests {}\n",
    ] {
        project.write("src/models.rs", text);
        for command in ["validate", "generate", "check"] {
            project.onedef([command]).exits(2).says("C0201");
        }
        project
            .onedef(["emit", "prisma"])
            .exits(2)
            .prints_nothing()
            .says("C0201");
    }
}

#[test]
fn sources_that_cannot_be_read_are_no_success() {
    let project = Project::new();
    project.write("src/models.rs", b"pub struct \xff\xfe");
    project
        .onedef(["validate"])
        .exits(2)
        .says("src/models.rs")
        .says("UTF-8");
    project.onedef(["check", "--no-git"]).exits(2);
    std::fs::remove_file(project.path("src/models.rs")).unwrap();
    project.onedef(["validate"]).exits(2).says("src/models.rs");
    std::fs::create_dir(project.path("src/models.rs")).unwrap();
    project.onedef(["validate"]).exits(2).says("src/models.rs");
}

#[test]
fn cfg_settings() {
    let project = Project::new();
    let gated = format!("{MODELS}\n#[cfg(feature = \"billing\")]\nmod billing;\n");
    project.write("src/models.rs", gated);
    project.write(
        "src/billing.rs",
        "#[derive(onedef::Model)]\npub struct Invoice {\n    #[db(id)]\n    pub id: i32,\n}\n",
    );
    project.onedef(["validate"]).exits(0).says("1 model,");
    project
        .onedef(["validate", "--cfg", "feature=\"billing\""])
        .exits(0)
        .says("2 models,");
    project.edit(
        "onedef.toml",
        "[source]",
        "[source]\ncfg = ['feature=\"billing\"']",
    );
    project.onedef(["validate"]).exits(0).says("2 models,");
}

#[test]
fn mistakes_in_the_configuration() {
    let project = Project::new();
    project.edit("onedef.toml", "provider", "porvider");
    project
        .onedef(["validate"])
        .exits(2)
        .says("error[C0102]")
        .says("--> onedef.toml:6:1")
        .says("did you mean `provider`?");
    let run = project.onedef(["validate", "--format", "json"]).exits(2);
    assert_eq!(run.codes(), ["C0102"], "what is misspelt is not also missing");
    project.write("onedef.toml", "[source\n");
    project.onedef(["validate"]).exits(2).says("error[C0101]");
}

#[test]
fn a_password_in_the_configuration_is_never_shown() {
    let project = Project::new();
    project.edit(
        "onedef.toml",
        "provider = \"postgresql\"",
        "provider = \"postgresql\"\nurl = \"postgresql://ann:hunter2@localhost/app\" oops",
    );
    for arguments in [
        &["validate"][..],
        &["generate", "--verbose"],
        &["check"],
        &["validate", "--format", "json"],
        &["validate", "--format", "github"],
    ] {
        let run = project.onedef(arguments).exits(2);
        assert!(!format!("{run:?}").contains("hunter2"), "{run:?}");
    }
    project.edit("onedef.toml", " oops", "");
    let run = project.onedef(["generate", "--verbose"]).exits(0);
    assert!(!format!("{run:?}").contains("hunter2"), "{run:?}");
    assert!(!project.read("prisma/schema.prisma").contains("hunter2"));
}
