//! The proof of agreement: nobody sees a difference, and nobody makes what another service owns.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use onedef_tests::clients::{copy, python};
use onedef_tests::{judge, root};
use serde_json::{Map, Value};

use crate::database::{Database, example};

/// Alembic, as the back end's migrations would ask it.
pub(crate) fn alembic_finds_nothing(backend: &Path, url: &str) -> Result<()> {
    const COMPARE: &str = "
import app
import models
from app.models import generated
found = models.differences(generated, app.os.environ['DATABASE_URL'])
print('\\n'.join(found))
";
    let output = python(backend, url)
        .args(["-c", COMPARE])
        .env("PYTHONPATH", root().join("tests/peers"))
        .output()?;
    let (found, errors) = (
        String::from_utf8(output.stdout)?,
        String::from_utf8(output.stderr)?,
    );
    ensure!(output.status.success(), "Alembic could not be asked:\n{errors}");
    ensure!(
        found.trim().is_empty(),
        "Alembic would change the database:\n{found}"
    );
    Ok(())
}

/// Prisma's engine, told by the generated list what is not the front end's.
pub(crate) fn prisma_finds_nothing(database: &mut Database, example: &Path) -> Result<()> {
    let found = prismas_difference(database, example)?;
    ensure!(
        found.is_empty(),
        "Prisma's engine would change the database:\n{found}"
    );
    Ok(())
}

/// The live catalog is that of a new database made by the definition's own script: this also sees what the other two are
/// blind to (check expressions, partial predicates, the order of an enum's values, comments).
pub(crate) fn catalog_is_the_definitions(database: &mut Database, example: &Path) -> Result<()> {
    let fresh = database.scratch.prismas.clone();
    database.peers.databases.reset(&fresh)?;
    let script = std::fs::read_to_string(example.join("generated/schema.sql"))?;
    let problem = judge::run_script(&mut database.peers, &fresh, &script)?;
    ensure!(problem.is_none(), "the database refuses the script: {problem:?}");
    let live = database.peers.databases.catalog(&database.url)?;
    let ours = database.peers.databases.catalog(&fresh)?;
    ensure!(
        live == ours,
        "the live database is not the definition's:\n{}",
        difference(&live, &ours)
    );
    Ok(())
}

/// The SQL by which Prisma's engine would make the database equal to the front end's schema.
pub(crate) fn prismas_difference(database: &mut Database, example: &Path) -> Result<String> {
    let read = |path: &str| std::fs::read_to_string(example.join(path));
    let (schema, list) = (
        read("frontend/prisma/schema.prisma")?,
        read("frontend/prisma/onedef.prisma.ts")?,
    );
    let (tables, enums) = list.split_once("enums:").context("the list has no enums")?;
    let names = |text: &str| -> Value { text.split('"').skip(1).step_by(2).map(Value::from).collect() };
    let without = database.peers.prisma.diff(&schema, &database.url)?;
    ensure!(
        without.contains("DROP TABLE \"invoices\""),
        "Prisma's engine does not need the list:\n{without}"
    );
    database
        .peers
        .prisma
        .diff_beside(&schema, &database.url, &names(tables), &names(enums))
}

/// Whoever starts first on an empty database, both end with the same one, and with ours.
pub(crate) fn both_orders_end_equal() -> Result<()> {
    let (mut database, stand_in) = Database::empty("orders")?;
    let (first, second) = (database.scratch.ours.clone(), database.scratch.prismas.clone());
    let backend = backend(stand_in)?;

    let refused =
        create_all(&backend, &first)?.context("`create_all()` works without the front end's tables")?;
    ensure!(
        refused.contains("NotOwnedError") && refused.contains("`users` of the service `frontend`"),
        "{refused}"
    );
    let made = database.tables(&first)?;
    ensure!(
        made.is_empty(),
        "`create_all()` was refused and yet made {made:?}"
    );
    database.create_as_prisma(&first)?;
    let problem = create_all(&backend, &first)?;
    ensure!(problem.is_none(), "{problem:?}");

    database.create_as_prisma(&second)?;
    ensure!(
        database.tables(&second)?.len() == 9,
        "Prisma makes the front end's tables alone"
    );
    let problem = create_all(&backend, &second)?;
    ensure!(problem.is_none(), "{problem:?}");

    let (one, other) = (
        database.peers.databases.catalog(&first)?,
        database.peers.databases.catalog(&second)?,
    );
    ensure!(one == other, "the order matters:\n{}", difference(&one, &other));
    database.peers.databases.reset(&second)?;
    let script = std::fs::read_to_string(example().join("generated/schema.sql"))?;
    let problem = judge::run_script(&mut database.peers, &second, &script)?;
    ensure!(problem.is_none(), "{problem:?}");
    let ours = database.peers.databases.catalog(&second)?;
    let (one, ours) = (without_comments(one), without_comments(ours));
    ensure!(
        one == ours,
        "the two together are not our script:\n{}",
        difference(&one, &ours)
    );
    database.close()
}

/// A copy of the back end, which asks for no extension that the server does not have.
fn backend(stand_in: bool) -> Result<PathBuf> {
    let folder = root().join("target/tmp/orders/backend");
    copy(&example().join("backend"), &folder)?;
    if stand_in {
        let path = folder.join("app/models/generated.py");
        let models = std::fs::read_to_string(&path)?;
        let creates = "CREATE EXTENSION IF NOT EXISTS \"vector\"";
        ensure!(
            models.contains(creates),
            "the models do not ask for the extension"
        );
        std::fs::write(path, models.replace(creates, "SELECT 1"))?;
    }
    Ok(folder)
}

/// `db.create_all()` of the application: its error, when it has one.
fn create_all(backend: &Path, url: &str) -> Result<Option<String>> {
    const CREATE: &str = "
from app import create_app
from app.extensions import db
with create_app().app_context():
    db.create_all()
";
    let output = python(backend, url).args(["-c", CREATE]).output()?;
    Ok((!output.status.success()).then(|| String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Prisma writes no comments, so only whole scripts have those of the front end's tables.
fn without_comments(catalog: Map<String, Value>) -> Map<String, Value> {
    fn strip(value: Value) -> Value {
        match value {
            Value::Object(fields) => Value::Object(
                fields
                    .into_iter()
                    .filter(|(key, _)| key != "comment")
                    .map(|(key, value)| (key, strip(value)))
                    .collect(),
            ),
            Value::Array(list) => list.into_iter().map(strip).collect(),
            other => other,
        }
    }
    catalog
        .into_iter()
        .map(|(key, value)| (key, strip(value)))
        .collect()
}

fn difference(one: &Map<String, Value>, other: &Map<String, Value>) -> String {
    let keys = one
        .keys()
        .chain(other.keys().filter(|key| !one.contains_key(*key)));
    let differ = keys.filter(|key| one.get(*key) != other.get(*key));
    let lines = differ.map(|key| format!("{key}\n  {:?}\n  {:?}\n", one.get(key), other.get(key)));
    lines.collect()
}
