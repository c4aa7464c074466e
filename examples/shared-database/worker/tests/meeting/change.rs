//! The change that began it all: a column is added in one place, and every client has it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use onedef_tests::clients::{copy, run};
use onedef_tests::root;
use schema_build::{Changed, Definition, Disk, Options, Project};
use serde_json::json;
use toml_edit::{DocumentMut, Item, value};

use crate::clients::Clients;
use crate::database::{Database, example};
use crate::{agreement, scenarios};

/// Adds `reason` to `AccessRequest` in a copy of the example, and lets the three clients of that copy meet.
pub(crate) fn a_reason_is_added(database: &mut Database) -> Result<()> {
    let folder = root().join("target/tmp/changed");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let changed = folder.join("shared-database");
    copy(&example(), &changed)?;
    edit(
        &changed.join("src/access.rs"),
        "    pub message: Option<String>,\n",
        "    pub message: Option<String>,\n    /// Why they want to be let in.\n    pub reason: Option<String>,\n",
    )?;
    let artifacts = generate(&changed)?;
    let expected = [
        "generated/schema.sql",
        "generated/definition.json",
        "frontend/prisma/schema.prisma",
        "packages/types/src/index.ts",
        "backend/app/models/generated.py",
    ];
    ensure!(artifacts == expected, "changed: {artifacts:?}");

    // What each application does with it. The front end's own types let `reason` through as they are.
    edit(
        &changed.join("backend/app/routes/access.py"),
        "        \"message\": asked.message,\n",
        "        \"message\": asked.message,\n        \"reason\": asked.reason,\n",
    )?;
    edit(
        &changed.join("worker/src/calls.rs"),
        "        \"message\": asked.message,\n",
        "        \"message\": asked.message,\n        \"reason\": asked.reason,\n",
    )?;
    let worker = worker(&folder, &changed)?;

    // The owner's migration.
    let migration = agreement::prismas_difference(database, &changed)?;
    ensure!(
        migration.trim() == "-- AlterTable\nALTER TABLE \"access_requests\" ADD COLUMN     \"reason\" TEXT;",
        "{migration}"
    );
    let problem = database.peers.databases.apply(&database.url, &migration)?;
    ensure!(problem.is_none(), "{problem:?}");

    let mut clients = Clients::start(&changed, &worker, &database.url, "changed")?;
    let (email, reason) = ("eve@example.org", "research");
    let asked = clients.frontend.call(json!({
        "call": "requestAccess", "email": email, "name": "Eve", "reason": reason,
    }))?;
    ensure!(asked["reason"] == reason, "{asked}");
    let screened = clients.worker.call(json!({"call": "screen", "email": email}))?;
    ensure!(screened["reason"] == reason, "{screened}");
    let listed = clients.backend.get("/access-requests")?;
    ensure!(
        listed[0]["email"] == email && listed[0]["reason"] == reason,
        "{listed}"
    );
    let admin = clients
        .frontend
        .call(json!({"call": "createAdmin", "email": "root@example.org"}))?;
    let path = format!("/access-requests/{}/approve", scenarios::text(&asked, "id")?);
    let approved = clients.backend.post(&path, &json!({"reviewer": admin["id"]}))?;
    let found = clients
        .frontend
        .call(json!({"call": "findCode", "code": approved["code"]}))?;
    ensure!(found["accessRequest"]["reason"] == reason, "{found}");
    clients.end()?;

    agreement::alembic_finds_nothing(&changed.join("backend"), &database.url)?;
    agreement::prisma_finds_nothing(database, &changed)
}

fn edit(path: &Path, before: &str, after: &str) -> Result<()> {
    let text = std::fs::read_to_string(path)?;
    ensure!(text.contains(before), "{} has no {before:?}", path.display());
    Ok(std::fs::write(path, text.replacen(before, after, 1))?)
}

/// `onedef generate`: the artifacts that changed.
fn generate(folder: &Path) -> Result<Vec<String>> {
    let project = Project::load(&folder.join("onedef.toml"))?;
    let definition = Definition::compile(&project, &[], &Disk::new(folder))?;
    let written = schema_build::write(&project, &definition, Options::default())?;
    let changed = written
        .changes
        .into_iter()
        .filter(|one| one.change != Changed::Unchanged);
    Ok(changed.map(|one| one.path).collect())
}

/// The worker of the changed copy, in a workspace of its own that uses this repository's packages.
fn worker(folder: &Path, changed: &Path) -> Result<PathBuf> {
    let read = |path: PathBuf| -> Result<DocumentMut> { Ok(std::fs::read_to_string(path)?.parse()?) };
    let mut workspace = read(root().join("Cargo.toml"))?;
    for key in [
        "package",
        "lib",
        "features",
        "dependencies",
        "dev-dependencies",
        "lints",
        "example",
    ] {
        workspace.remove(key);
    }
    let members = ["shared-database", "shared-database/worker"];
    workspace["workspace"]["members"] = value(members.into_iter().collect::<toml_edit::Array>());
    workspace["workspace"]
        .as_table_like_mut()
        .context("a table")?
        .remove("exclude");
    let dependencies = workspace["workspace"]["dependencies"].as_table_like_mut();
    for (_, dependency) in dependencies.context("a table")?.iter_mut() {
        if let Some(path) = dependency.get("path").and_then(Item::as_str) {
            let path = root().join(path).display().to_string();
            dependency["path"] = value(path);
        }
    }
    std::fs::write(folder.join("Cargo.toml"), workspace.to_string())?;
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;

    let manifest = changed.join("worker/Cargo.toml");
    let mut package = read(manifest.clone())?;
    package.remove("dev-dependencies");
    std::fs::remove_dir_all(changed.join("worker/tests"))?;
    // Built beside the other one, so that everything below the two is built once.
    let name = "changed-worker";
    package["bin"][0]["name"] = value(name);
    std::fs::write(&manifest, package.to_string())?;
    let target = root().join("target");
    run(
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([
                "build",
                "--offline",
                "--quiet",
                "-p",
                "example-shared-database-worker",
            ])
            .env("CARGO_TARGET_DIR", &target)
            .current_dir(folder),
    )?;
    Ok(target.join("debug").join(name))
}
