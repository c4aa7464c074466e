//! A value that one client writes, the others read, at the extremes of every type; or the writer refuses it.
//!
//! Each client takes and gives the same canonical text: numbers as decimal text, instants as RFC 3339 with microseconds in
//! UTC, bytes as hexadecimal digits, enum values by their name, and JSON as itself. Sessions are at +05:30.
//!
//! [`differences`] lists what databases and drivers make impossible, each with its reason; the manual has the same table
//! (`docs/clients.md`). A difference that is not listed fails the test, and so does a listed one that is none.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests that start processes and ask a database"
)]

mod differences;
mod values;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use differences::Expected;
use onedef_tests::clients::{Lines, built, copy, python};
use onedef_tests::peers::Peers;
use onedef_tests::scratch::Scratch;
use onedef_tests::{judge, root};
use schema_build::{Definition, Disk, Project};
use schema_core::dialect::Dialect;
use serde_json::{Value, json};

const NAMES: [&str; 3] = ["rust", "prisma", "sqlalchemy"];

/// Why the front end sets the zone of its sessions: without it, Prisma's adapter is off by that of the server in columns
/// with a zone, and right in those without one.
#[test]
fn a_session_of_prisma_that_is_not_at_utc_is_off_by_its_zone() -> Result<()> {
    let mut world = World::new("zones")?;
    let node = built(&world.folder.join("node"), "zones")?;
    let mut rust = Lines::start(
        &mut Command::new(env!("CARGO_BIN_EXE_rust-client")),
        &world.scratch.ours,
    )?;
    let mut prisma = Lines::start(
        Command::new("node")
            .arg(node.join("dist/client.js"))
            .env("SESSION_ZONE", "server"),
        &world.scratch.ours,
    )?;
    let noon = "2026-03-01T12:00:00.000000Z";
    for (id, field, read) in [
        (1, "instant", "2026-03-01T06:30:00.000000Z"),
        (2, "plainInstant", noon),
    ] {
        prisma.call(json!({"write": field, "id": id, "value": noon}))?;
        let found = rust.call(json!({"read": field, "id": id}))?;
        ensure!(
            found == read,
            "{field} is {found} and not {read}: the manual says otherwise"
        );
    }
    rust.end()?;
    prisma.end()?;
    world.scratch.close(&mut world.peers.databases)
}

/// The definition's artifacts in a folder of their own, and a database whose sessions are at +05:30.
struct World {
    folder: PathBuf,
    peers: Peers,
    scratch: Scratch,
}

impl World {
    fn new(label: &str) -> Result<World> {
        let folder = root().join("target/tmp").join(label);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        copy(&root().join("tests/clients"), &folder)?;
        let project = Project::load(&folder.join("onedef.toml"))?;
        let definition = Definition::compile(&project, &[], &Disk::new(&folder))?;
        schema_build::write(&project, &definition, schema_build::Options::default())?;
        let mut peers = Peers::start()?;
        let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, label)?;
        let script = std::fs::read_to_string(folder.join("schema.sql"))?;
        let problem = judge::run_script(&mut peers, &scratch.ours, &script)?;
        ensure!(problem.is_none(), "the database refuses the script: {problem:?}");
        let zone = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO %L', current_database(), \
                    'Asia/Kolkata'); END $$";
        let problem = peers.databases.apply(&scratch.ours, zone)?;
        ensure!(problem.is_none(), "the time zone cannot be set: {problem:?}");
        Ok(World {
            folder,
            peers,
            scratch,
        })
    }
}

#[test]
fn what_one_client_writes_the_others_read() -> Result<()> {
    let mut world = World::new("extremes")?;
    let mut clients = start(&world.folder, &world.scratch.ours)?;
    let mut wrong = String::new();
    let (mut id, mut trips) = (0, 0);
    for (field, values) in values::all() {
        for value in values {
            for writer in 0..NAMES.len() {
                id += 1;
                for line in trip(&mut clients, id, writer, field, &value)? {
                    writeln!(wrong, "{line}")?;
                }
                trips += 1;
            }
        }
    }
    for client in clients {
        client.end()?;
    }
    world.scratch.close(&mut world.peers.databases)?;
    onedef_tests::say(&format!("{trips} values written, each read by three clients"));
    ensure!(wrong.is_empty(), "{wrong}");
    Ok(())
}

fn start(folder: &Path, url: &str) -> Result<[Lines; 3]> {
    let node = built(&folder.join("node"), "extremes")?;
    Ok([
        Lines::start(&mut Command::new(env!("CARGO_BIN_EXE_rust-client")), url)?,
        Lines::start(Command::new("node").arg(node.join("dist/client.js")), url)?,
        Lines::start(python(&folder.join("python"), url).arg("client.py"), url)?,
    ])
}

/// One client writes, all three read; what went otherwise than it should.
fn trip(clients: &mut [Lines; 3], id: i32, writer: usize, field: &str, value: &Value) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    let what = format!("{field} = {}", short(value));
    let write = clients[writer].answer(&json!({"write": field, "id": id, "value": value}))?;
    let name = NAMES[writer];
    if let Some(error) = write["error"].as_str() {
        if !differences::may_refuse(name, field, value) {
            wrong.push(format!("{name} refuses to write {what}: {error}"));
        }
        return Ok(wrong);
    }
    if differences::may_refuse(name, field, value) {
        wrong.push(format!("{name} writes {what}, which it is said to refuse"));
    }
    for (reader, client) in clients.iter_mut().enumerate() {
        let answer = client.answer(&json!({"read": field, "id": id}))?;
        let pair = format!("{name} writes and {} reads {what}", NAMES[reader]);
        match (
            differences::expected(name, NAMES[reader], field, value),
            answer["error"].as_str(),
        ) {
            (Expected::Value(expected), None) if values::equal(field, &answer["value"], &expected) => {}
            (Expected::Error(words), Some(error)) if error.contains(words) => {}
            (Expected::Value(expected), None) => {
                wrong.push(format!(
                    "{pair}: {} instead of {}",
                    short(&answer["value"]),
                    short(&expected)
                ));
            }
            (Expected::Error(words), None) => wrong.push(format!("{pair}, which is said to fail: {words}")),
            (_, Some(error)) => wrong.push(format!("{pair}: {error}")),
        }
    }
    Ok(wrong)
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(90) {
        Some((at, _)) => format!("{}… ({} bytes)", text.get(..at).unwrap_or_default(), text.len()),
        None => text,
    }
}
