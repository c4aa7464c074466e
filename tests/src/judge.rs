//! Everything that must hold of one database of a definition.

use anyhow::{Context, Result};
use schema_core::back::prisma::Version;
use schema_core::back::{self, Input, Options};
use schema_core::database::{Database, Name};
use schema_core::dialect::Dialect;
use schema_core::lower;
use schema_core::schema::{DatabaseId, Schema};
use serde_json::Value;

use crate::catalog::{self, Known};
use crate::peers::Peers;
use crate::scratch::Scratch;

/// What was written for one database.
#[derive(Debug)]
pub struct Written {
    /// The lowered database.
    pub lowered: Database,
    /// The Prisma schema for Prisma 7.
    pub prisma: String,
    /// The Prisma schema for Prisma 6.
    pub prisma_6: String,
    /// The script.
    pub sql: String,
    /// The SQLAlchemy models.
    pub models: String,
}

impl Written {
    /// Writes one database of a schema.
    pub fn of(schema: &Schema, database: DatabaseId, options: &Options) -> Written {
        let lowered = lower::lower(schema, database);
        let write = |kind: &str, options: &Options| {
            let input = Input::whole(schema, database, &lowered, options);
            back::find(kind).map(|one| (one.write)(input)).unwrap_or_default()
        };
        let mut six = options.clone();
        six.prisma.version = Version::Six;
        let mut seven = options.clone();
        seven.prisma.version = Version::Seven;
        Written {
            prisma: write("prisma", &seven),
            prisma_6: write("prisma", &six),
            sql: write("sql", options),
            models: write("sqlalchemy", options),
            lowered,
        }
    }
}

/// Asks the peers about what was written; what they found wrong, each with what it is about.
///
/// # Errors
/// A peer could not be asked.
pub fn judge(
    peers: &mut Peers,
    scratch: &Scratch,
    schema: &Schema,
    database: DatabaseId,
    written: &Written,
) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (version, text) in [
        (Version::Seven, &written.prisma),
        (Version::Six, &written.prisma_6),
    ] {
        if let Some(problem) = peers.prisma.problem(text, version)? {
            found.push(format!("Prisma {version:?} refuses the schema: {problem}"));
            continue;
        }
        let formatted = peers.prisma.format(text, version)?;
        if formatted != *text {
            found.push(format!(
                "Prisma {version:?} formats the schema differently: {}",
                first_difference(text, &formatted)
            ));
        }
    }
    peers.databases.reset(&scratch.ours)?;
    let sql = prepare(peers, &scratch.ours, written)?;
    if let Some(problem) = peers.databases.apply(&scratch.ours, &sql)? {
        found.push(format!("the database refuses the script: {problem}"));
    }
    if !found.is_empty() {
        return Ok(found);
    }
    // Prisma's engine knows no MySQL outside of its own programs.
    if written.lowered.dialect == Dialect::MySql {
        // SQLAlchemy has no word for a primary key over the beginning of a column.
        let keys = written
            .lowered
            .tables
            .iter()
            .filter_map(|table| table.primary_key.as_ref());
        if keys.clone().all(|key| key.prefixes.is_empty()) {
            found.extend(judge_models(peers, scratch, written)?);
        }
        return Ok(found);
    }
    let drift = peers
        .prisma
        .diff(&written.prisma, &scratch.ours)
        .context("Prisma's engine cannot compare")?;
    if !drift.is_empty() {
        found.push(format!(
            "Prisma's engine sees a difference between the schema and our database:\n{drift}"
        ));
    }
    found.extend(compare_catalogs(peers, scratch, schema, database, written)?);
    found.extend(judge_models(peers, scratch, written)?);
    Ok(found)
}

/// Alembic sees no difference between the models and our database, and a database that they made has the same catalog.
fn judge_models(peers: &mut Peers, scratch: &Scratch, written: &Written) -> Result<Vec<String>> {
    peers.databases.reset(&scratch.prismas)?;
    prepare(peers, &scratch.prismas, written)?;
    let models = without_vector_extension(peers, &scratch.prismas, written)?;
    let mut found = peers.databases.models(&models, &scratch.ours, &scratch.prismas)?;
    if !found.is_empty() {
        return Ok(found);
    }
    let ours = peers.databases.catalog(&scratch.ours)?;
    let theirs = peers.databases.catalog(&scratch.prismas)?;
    let is_view = |key: &str, value: &Value| {
        // The models name views and make none.
        key.starts_with("view ")
            || value["kind"].as_str().is_some_and(|kind| kind.ends_with("view"))
            || written.lowered.views.iter().any(|view| {
                key.starts_with("index ") && key.contains(&format!(".{}: ", bare(&view.name.name)))
            })
    };
    for (key, value) in &ours {
        if is_view(key, value)
            || theirs
                .get(key)
                .is_some_and(|other| is_same(value, other, key_leads(&written.lowered, key)))
        {
            continue;
        }
        found.push(match theirs.get(key) {
            None => format!("`create_all()` does not make: {key}"),
            Some(other) => {
                format!("`create_all()` makes another {key}:\n  ours:   {value}\n  theirs: {other}")
            }
        });
    }
    for key in theirs.keys().filter(|key| !ours.contains_key(*key)) {
        found.push(format!("`create_all()` makes what we do not: {key}"));
    }
    Ok(found)
}

/// Whether two catalogs say the same of an object. SQLite keeps the text of an index over expressions as it was written, and
/// SQLAlchemy quotes fewer names; of a key that refers to another table (`leads`) it never writes `AUTOINCREMENT`, which has
/// no effect there on what is inserted.
fn is_same(ours: &Value, theirs: &Value, leads: bool) -> bool {
    let bare = |object: &Value| {
        let mut object = object.clone();
        if let Some(properties) = object.as_object_mut() {
            if leads {
                properties.remove("autoincrement");
            }
            // SQLAlchemy has no comments on indexes, which MySQL keeps with them.
            if properties.contains_key("type") {
                properties.remove("comment");
            }
            if let Some(text) = properties.get("expressions").and_then(Value::as_str) {
                let text = text.replace(['"', ' '], "");
                properties.insert("expressions".to_owned(), Value::String(text));
            }
        }
        object
    };
    bare(ours) == bare(theirs)
}

/// Whether the key of a table refers to another one.
fn key_leads(lowered: &Database, object: &str) -> bool {
    lowered.tables.iter().any(|table| {
        object == format!("table {}", table.name.name)
            && table.columns.iter().any(|column| {
                let is_key = column.inline_primary_key;
                is_key
                    && table
                        .foreign_keys
                        .iter()
                        .any(|key| key.columns.contains(&column.name))
            })
    })
}

/// A name as PostgreSQL's `%I` prints it.
fn bare(name: &str) -> String {
    let is_plain = name
        .chars()
        .all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_');
    if is_plain { name.to_owned() } else { quoted(name) }
}

/// Our database and one made by Prisma's own SQL have the same catalog, but for what Prisma cannot say.
fn compare_catalogs(
    peers: &mut Peers,
    scratch: &Scratch,
    schema: &Schema,
    database: DatabaseId,
    written: &Written,
) -> Result<Vec<String>> {
    let ddl = peers
        .prisma
        .ddl(&written.prisma)
        .context("Prisma's engine writes no SQL")?;
    Ok(match apply_prismas(peers, scratch, written, &ddl)? {
        Some(problem) => vec![format!(
            "the database refuses Prisma's own script: {problem}\n{ddl}"
        )],
        None => catalog_differences(peers, scratch, schema, database, written)?,
    })
}

/// Runs a script of Prisma's in the second database, after what it takes for granted: what the database has against it.
///
/// # Errors
/// It could not be asked.
pub fn apply_prismas(
    peers: &mut Peers,
    scratch: &Scratch,
    written: &Written,
    ddl: &str,
) -> Result<Option<String>> {
    peers.databases.reset(&scratch.prismas)?;
    prepare(peers, &scratch.prismas, written)?;
    let prelude = prelude(&written.lowered);
    peers
        .databases
        .apply(&scratch.prismas, &format!("{prelude}{ddl}"))
}

/// What the catalogs of the two databases differ in, but for what Prisma cannot say.
///
/// # Errors
/// They could not be asked.
pub fn catalog_differences(
    peers: &mut Peers,
    scratch: &Scratch,
    schema: &Schema,
    database: DatabaseId,
    written: &Written,
) -> Result<Vec<String>> {
    let ours = peers.databases.catalog(&scratch.ours)?;
    let prismas = peers.databases.catalog(&scratch.prismas)?;
    let known = Known::of(schema, database, &written.lowered, &written.prisma);
    Ok(catalog::differences(&known, ours, prismas))
}

/// What Prisma's script takes for granted: extensions, functions and sequences that defaults call.
fn prelude(lowered: &Database) -> String {
    if lowered.dialect != Dialect::PostgreSql {
        return String::new();
    }
    let mut sql = String::from("SET check_function_bodies = off;\n");
    for schema in &lowered.schemas {
        sql.push_str(&format!("CREATE SCHEMA IF NOT EXISTS {};\n", quoted(schema)));
    }
    for extension in lowered.extensions.iter().filter(|one| one.name != VECTOR) {
        let schema = extension
            .schema
            .as_deref()
            .map(|schema| format!(" SCHEMA {}", quoted(schema)));
        sql.push_str(&format!(
            "CREATE EXTENSION IF NOT EXISTS {}{};\n",
            quoted(&extension.name),
            schema.unwrap_or_default()
        ));
    }
    for function in &lowered.functions {
        sql.push_str(&format!("{};\n", function.sql));
    }
    for sequence in &lowered.sequences {
        sql.push_str(&format!("CREATE SEQUENCE {}", qualified(&sequence.name)));
        if let Some(increment) = sequence.increment {
            sql.push_str(&format!(" INCREMENT BY {increment}"));
        }
        if let Some(start) = sequence.start {
            sql.push_str(&format!(" START WITH {start}"));
        }
        sql.push_str(
            ";
",
        );
    }
    sql
}

/// The extension that PostgreSQL does not bring along.
const VECTOR: &str = "vector";

/// A type that takes `vector(n)` where the server does not have the extension; enough to make tables and read catalogs.
const VECTOR_STAND_IN: &str = "
CREATE TYPE public.vector;
CREATE FUNCTION public.vector_in(cstring, oid, integer) RETURNS public.vector
    LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
CREATE FUNCTION public.vector_out(public.vector) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE FUNCTION public.vector_typmod_in(cstring[]) RETURNS integer
    LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION public.vector_typmod_out(integer) RETURNS cstring
    LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE TYPE public.vector (
    INPUT = public.vector_in, OUTPUT = public.vector_out,
    TYPMOD_IN = public.vector_typmod_in, TYPMOD_OUT = public.vector_typmod_out,
    INTERNALLENGTH = VARIABLE, STORAGE = extended
);
";

/// Runs a script of ours in an empty database, whether or not the server has the extensions that it asks for: what the
/// database has against it, `None` when all of it ran.
///
/// # Errors
/// It could not be asked.
pub fn run_script(peers: &mut Peers, url: &str, script: &str) -> Result<Option<String>> {
    let creates = format!("CREATE EXTENSION IF NOT EXISTS {}", quoted(VECTOR));
    let sql = match script.contains(&creates) {
        true => with_vector(peers, url, script)?,
        false => script.to_owned(),
    };
    peers.databases.apply(url, &sql)
}

/// Puts the extension or its stand-in into an empty database; our script as it has to run there.
fn prepare(peers: &mut Peers, url: &str, written: &Written) -> Result<String> {
    match written.lowered.extensions.iter().any(|one| one.name == VECTOR) {
        true => with_vector(peers, url, &written.sql),
        false => Ok(written.sql.clone()),
    }
}

/// Puts the extension `vector` into an empty database, or what stands in for it; whether it was that.
///
/// # Errors
/// It could not be asked.
pub fn put_vector(peers: &mut Peers, url: &str) -> Result<bool> {
    let available = "SELECT count(*) FROM pg_available_extensions WHERE name = 'vector'";
    let rows = peers.databases.query(url, available)?;
    let stand_in = rows.first().is_some_and(|row| row[0] == 0);
    let statement = if stand_in {
        VECTOR_STAND_IN.to_owned()
    } else {
        format!("CREATE EXTENSION IF NOT EXISTS {};", quoted(VECTOR))
    };
    if let Some(problem) = peers.databases.apply(url, &statement)? {
        anyhow::bail!("cannot put `{VECTOR}` into the scratch database: {problem}");
    }
    Ok(stand_in)
}

fn with_vector(peers: &mut Peers, url: &str, script: &str) -> Result<String> {
    if !put_vector(peers, url)? {
        return Ok(script.to_owned());
    }
    let without = script
        .lines()
        .filter(|line| !(line.starts_with("CREATE EXTENSION") && line.contains(&quoted(VECTOR))));
    Ok(without.flat_map(|line| [line, "\n"]).collect())
}

/// The models as they have to run where the extension has a stand-in.
fn without_vector_extension(peers: &mut Peers, url: &str, written: &Written) -> Result<String> {
    let installed = peers
        .databases
        .query(url, "SELECT count(*) FROM pg_extension WHERE extname = 'vector'");
    let needs = written.lowered.extensions.iter().any(|one| one.name == VECTOR);
    if !needs || installed?.first().is_some_and(|row| row[0] != 0) {
        return Ok(written.models.clone());
    }
    let statement = "CREATE EXTENSION IF NOT EXISTS \"vector\"";
    Ok(written.models.replace(statement, "SELECT 1"))
}

fn qualified(name: &Name) -> String {
    match &name.schema {
        Some(schema) => format!("{}.{}", quoted(schema), quoted(&name.name)),
        None => quoted(&name.name),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

fn first_difference(have: &str, want: &str) -> String {
    let line = |text: &str, at: usize| text.lines().nth(at).map(str::to_owned);
    let at = (0..).find(|at| {
        let (have, want) = (line(have, *at), line(want, *at));
        have != want || have.is_none()
    });
    let at = at.unwrap_or(0);
    format!(
        "line {}\n  have: {:?}\n  want: {:?}",
        at + 1,
        line(have, at),
        line(want, at)
    )
}
