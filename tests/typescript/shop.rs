//! Two services on one database: what Prisma's client may do with the extension, and what Prisma's migrations leave alone.

use anyhow::{Context, Result, anyhow, ensure};
use onedef_tests::judge::run_script;
use onedef_tests::peers::Peers;
use onedef_tests::scratch::Scratch;
use onedef_tests::typescript::Workshop;
use schema_build::{Definition, Disk, Options, Project};
use schema_core::dialect::Dialect;
use serde_json::Value;

/// The project with its artifacts, in a workshop.
fn shop(name: &str) -> Result<Workshop> {
    let workshop = Workshop::new(name)?;
    workshop.write("onedef.toml", include_str!("shop/onedef.toml"))?;
    workshop.write("src/lib.rs", include_str!("shop/src/lib.rs"))?;
    let failed = |error| anyhow!("{error:?}");
    let project = Project::load(&workshop.folder().join("onedef.toml")).map_err(failed)?;
    let definition = Definition::compile(&project, &[], &Disk::new(workshop.folder())).map_err(failed)?;
    schema_build::write(&project, &definition, Options::default()).map_err(failed)?;
    Ok(workshop)
}

fn read(workshop: &Workshop, path: &str) -> Result<String> {
    let path = workshop.folder().join(path);
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

#[test]
fn no_operation_leaves_its_tenant_or_touches_marked_rows() -> Result<()> {
    let workshop = shop("attack")?;
    workshop.write("attack.ts", include_str!("shop/attack.ts"))?;
    workshop.generate_client("schema.prisma")?;
    workshop.compile()?;
    workshop.is_formatted(&["onedef.extension.ts".to_owned()])?;
    let mut peers = Peers::start()?;
    let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, "attack")?;
    let problem = run_script(&mut peers, &scratch.ours, &read(&workshop, "schema.sql")?)?;
    ensure!(problem.is_none(), "the script fails: {problem:?}");
    let said = workshop.node("attack.js", &[("DATABASE_URL", &scratch.ours)]);
    scratch.close(&mut peers.databases)?;
    onedef_tests::say(said?.trim());
    Ok(())
}

#[test]
fn prisma_leaves_alone_what_others_own() -> Result<()> {
    let workshop = shop("config")?;
    workshop.write("print.ts", PRINT)?;
    let mut peers = Peers::start()?;
    let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, "config")?;
    let script = read(&workshop, "schema.sql")? + "CREATE TABLE alembic_version (version_num text);\n";
    let problem = run_script(&mut peers, &scratch.ours, &script)?;
    ensure!(problem.is_none(), "the script fails: {problem:?}");
    // The compiler would want a client for the extension.
    std::fs::remove_file(workshop.folder().join("onedef.extension.ts"))?;
    workshop.compile()?;
    workshop.is_formatted(&[
        "onedef.prisma.ts".to_owned(),
        "billing.prisma.ts".to_owned(),
        "types.ts".to_owned(),
    ])?;
    let lists: Value = serde_json::from_str(&workshop.node("print.js", &[])?)?;
    let mut wrong = Vec::new();
    for (service, schema) in [("shop", "schema.prisma"), ("billing", "billing.prisma")] {
        let schema = read(&workshop, schema)?;
        let without = peers.prisma.diff(&schema, &scratch.ours)?;
        if !without.contains("DROP TABLE") || !without.contains("alembic_version") {
            wrong.push(format!(
                "{service}: nothing would be dropped without the list:\n{without}"
            ));
        }
        let (tables, enums) = (
            &lists[service]["tables"]["external"],
            &lists[service]["enums"]["external"],
        );
        let with = peers.prisma.diff_beside(&schema, &scratch.ours, tables, enums)?;
        if !with.is_empty() {
            wrong.push(format!(
                "{service}: with {lists} the engine still proposes:\n{with}"
            ));
        }
    }
    scratch.close(&mut peers.databases)?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

/// Prints both lists, and compiles only when Prisma's `defineConfig` takes them.
const PRINT: &str = r#"
import { defineConfig } from "prisma/config";
import { onedef as billing } from "./billing.prisma.ts";
import { onedef as shop } from "./onedef.prisma.ts";

defineConfig({ ...shop, schema: "schema.prisma" });
console.log(JSON.stringify({ shop, billing }));
"#;
