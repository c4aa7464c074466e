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
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use onedef_tests::clients::{Lines, built, copy, python};
use onedef_tests::peers::Peers;
use onedef_tests::scratch::Scratch;
use onedef_tests::{judge, root};
use schema_build::{Definition, Disk, Project};
use schema_core::dialect::Dialect;
use serde_json::{Value, json};

const NAMES: [&str; 3] = ["rust", "prisma", "sqlalchemy"];

#[test]
fn what_one_client_writes_the_others_read() -> Result<()> {
    let folder = root().join("target/tmp/extremes");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    copy(&root().join("tests/clients"), &folder)?;
    let project = Project::load(&folder.join("onedef.toml"))?;
    let definition = Definition::compile(&project, &[], &Disk::new(&folder))?;
    schema_build::write(&project, &definition, schema_build::Options::default())?;

    let mut peers = Peers::start()?;
    let scratch = Scratch::new(&mut peers.databases, Dialect::PostgreSql, "extremes")?;
    let script = std::fs::read_to_string(folder.join("schema.sql"))?;
    let problem = judge::run_script(&mut peers, &scratch.ours, &script)?;
    ensure!(problem.is_none(), "the database refuses the script: {problem:?}");
    let zone = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone TO %L', current_database(), \
                'Asia/Kolkata'); END $$";
    ensure!(
        peers.databases.apply(&scratch.ours, zone)?.is_none(),
        "the time zone cannot be set"
    );

    let mut clients = start(&folder, &scratch.ours)?;
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
    scratch.close(&mut peers.databases)?;
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
    if let Some(error) = write["error"].as_str() {
        if !differences::may_refuse(NAMES[writer], field, value) {
            wrong.push(format!("{} refuses to write {what}: {error}", NAMES[writer]));
        }
        return Ok(wrong);
    }
    if differences::must_refuse(field, value) {
        wrong.push(format!("{} writes {what}, which nothing can hold", NAMES[writer]));
    }
    for (reader, client) in clients.iter_mut().enumerate() {
        let answer = client.answer(&json!({"read": field, "id": id}))?;
        let pair = format!("{} writes and {} reads {what}", NAMES[writer], NAMES[reader]);
        let expected = differences::expected(NAMES[writer], NAMES[reader], field, value);
        match answer["error"].as_str() {
            Some(error) => wrong.push(format!("{pair}: {error}")),
            None if values::equal(field, &answer["value"], &expected) => {}
            None => wrong.push(format!(
                "{pair}: {} instead of {}",
                short(&answer["value"]),
                short(&expected)
            )),
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
