//! `onedef import prisma`

use crate::support::Project;

const SCHEMA: &str = r#"// Who may enter.
datasource db {
  provider = "postgresql"
  url      = env("SHOP_URL")
}

generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["views"]
}

model User {
  id        Int      @id @default(autoincrement())
  createdAt DateTime @default(now()) // by the database
  posts     Post[]
}

model Post {
  id       Int  @id
  authorId Int
  author   User @relation(fields: [authorId], references: [id], onDelete: Cascade)
}
"#;

#[test]
fn a_schema_comes_back_from_what_was_imported() {
    let project = Project::empty();
    project.write("prisma/schema.prisma", SCHEMA);
    let import = ["import", "prisma", "prisma/schema.prisma", "--out", "src/models"];
    project
        .onedef(import)
        .exits(0)
        .prints_nothing()
        .says("wrote src/models/mod.rs");
    assert!(project.read("src/models/mod.rs").contains("// by the database"));
    assert!(project.read("onedef.toml").contains("url = \"env:SHOP_URL\""));
    project.onedef(["generate", "--force"]).exits(0);
    let written = project.read("prisma/schema.prisma");
    let (_, written) = written.split_once("\n\n").expect("a header");
    let (_, original) = SCHEMA.split_once('\n').expect("a comment");
    assert_eq!(written, original.replace(" // by the database", ""));
}

#[test]
fn what_was_imported_is_not_changed_by_importing_it_again() {
    let project = Project::empty();
    project.write("schema.prisma", SCHEMA);
    let import = ["import", "prisma", "schema.prisma", "--out", "src"];
    project.onedef(import).exits(0);
    project.onedef(import).exits(0).says("up to date");
    project.onedef(["generate", "--force"]).exits(0);
    let first = project
        .read("src/mod.rs")
        .replace("// Who may enter.\n\n", "")
        .replace(" // by the database", "");
    project
        .onedef(["import", "prisma", "schema.prisma", "--out", "again"])
        .exits(0);
    assert_eq!(project.read("again/mod.rs"), first);
}

#[test]
fn a_folder_is_one_schema_and_is_printed() {
    let project = Project::empty();
    let (user, post) = SCHEMA.split_once("model Post").expect("two models");
    project.write("schema/a.prisma", user);
    project.write("schema/deep/b.prisma", format!("model Post{post}"));
    project.write("schema/notes.txt", "not a schema");
    project
        .onedef(["import", "prisma", "schema"])
        .exits(0)
        .prints("pub struct Post {");
    assert!(!project.path("onedef.toml").exists());
}

#[test]
fn nothing_is_overwritten_unasked() {
    let project = Project::empty();
    project.write("schema.prisma", SCHEMA);
    project.write("src/mod.rs", "mine");
    let import = ["import", "prisma", "schema.prisma", "--out", "src"];
    project
        .onedef(import)
        .exits(2)
        .says("`src/mod.rs` is there already");
    assert_eq!(project.read("src/mod.rs"), "mine");
    assert!(!project.path("onedef.toml").exists());
    project
        .onedef(["import", "prisma", "schema.prisma", "--out", "src", "--force"])
        .exits(0);
    assert!(project.read("src/mod.rs").contains("pub struct User"));
}

#[test]
fn what_would_be_lost_is_said_and_nothing_written() {
    let project = Project::empty();
    project.write("schema.prisma", SCHEMA);
    let check = ["import", "prisma", "schema.prisma", "--check"];
    project
        .onedef(check)
        .exits(0)
        .says("a definition keeps everything");
    let with_url = SCHEMA.replace("env(\"SHOP_URL\")", "\"postgresql://me:secret@localhost/shop\"");
    project.write("schema.prisma", &with_url);
    let run = project.onedef(check).exits(1).says("P0601");
    assert!(run.says("1 thing would be left out").code == 1);
    let run = project.onedef(["import", "prisma", "schema.prisma", "--check", "--format", "json"]);
    assert_eq!(run.codes(), ["P0601"]);
    assert!(!project.path("onedef.toml").exists());
}

#[test]
fn what_prisma_refuses_is_refused_at_its_place() {
    let project = Project::empty();
    project.write("schema.prisma", SCHEMA.replace("Int  @id\n", "Itn  @id\n"));
    project
        .onedef(["import", "prisma", "schema.prisma"])
        .exits(2)
        .prints_nothing()
        .says("error[P0202]")
        .says("schema.prisma:19:12")
        .says("did you mean `Int`?");
    project
        .onedef(["import", "prisma", "none.prisma"])
        .exits(2)
        .says("cannot read `none.prisma`");
    project.write("empty/readme", "");
    project
        .onedef(["import", "prisma", "empty"])
        .exits(2)
        .says("no `.prisma` file");
}
