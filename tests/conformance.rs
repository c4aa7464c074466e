//! Every project of the corpus and every example, judged by the real peers: Prisma validates and formats the schema as it
//! was written, the databases take the script, Prisma's engine sees no difference, the catalogs are equal.
#![allow(
    clippy::disallowed_methods,
    reason = "a test that reads projects from the disk"
)]

use anyhow::{Context, Result, ensure};
use onedef_tests::judge::{Written, judge};
use onedef_tests::peers::Peers;
use onedef_tests::projects::{projects_of, settings_of};
use onedef_tests::scratch::Scratch;
use schema_build::{Disk, Project};
use schema_core::back::Options;
use schema_core::schema::DatabaseId;

#[test]
fn every_project_agrees_with_its_peers() -> Result<()> {
    let mut peers = Peers::start()?;
    let mut failures = Vec::new();
    let (mut projects, mut databases, mut models) = (0, 0, 0);
    for folder in projects_of(&["tests/corpus", "examples"])? {
        let name = folder.display().to_string();
        let project = Project::load(&folder.join("onedef.toml"))
            .ok()
            .with_context(|| format!("{name}: onedef.toml is not read"))?;
        projects += 1;
        for settings in settings_of(&project, &folder) {
            let compilation =
                schema_core::compile(&Disk::new(&folder), &project.config.source, &settings, &[]);
            let Some(schema) = &compilation.schema else {
                let found = &compilation.diagnostics;
                failures.push(format!("{name}: does not compile: {found:#?}"));
                continue;
            };
            for (id, database) in schema.databases() {
                databases += 1;
                models += schema.models_in(id).count();
                let written = Written::of(schema, id, &options(&project, id));
                let scratch = Scratch::new(&mut peers.databases, database.dialect, "conformance")?;
                let found = judge(&mut peers, &scratch, schema, id, &written);
                scratch.close(&mut peers.databases)?;
                let about = format!("{name}, database {} on {:?}", database.name, database.dialect);
                let found = found.with_context(|| about.clone())?;
                failures.extend(found.into_iter().map(|one| format!("{about}: {one}")));
            }
        }
    }
    onedef_tests::say(&format!(
        "{projects} projects, {databases} databases, {models} models judged"
    ));
    ensure!(failures.is_empty(), "{}", failures.join("\n\n"));
    ensure!(projects > 0, "there is no project to judge");
    Ok(())
}

/// The settings of the database's own Prisma artifact, so that its generators are judged too.
fn options(project: &Project, database: DatabaseId) -> Options {
    project
        .config
        .artifacts
        .iter()
        .find(|one| one.back_end.kind == "prisma" && one.database == database.0 as usize)
        .map(|one| one.options.clone())
        .unwrap_or_default()
}
