//! The peers: Prisma in a Node process, databases in a Python process. Each is started once and asked one thing at a time,
//! a line of JSON there and a line of JSON back.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail};
use schema_core::back::prisma::Version;
use serde_json::{Map, Value, json};

/// Both peers.
#[derive(Debug)]
pub struct Peers {
    /// Prisma's parser, formatter and schema engine.
    pub prisma: Prisma,
    /// PostgreSQL and SQLite.
    pub databases: Databases,
}

impl Peers {
    /// Starts them.
    ///
    /// # Errors
    /// They are not installed (`cargo xtask prepare` does it), or what is installed is not what the repository holds.
    pub fn start() -> Result<Peers> {
        let root = crate::root();
        let source = root.join("tests/peers");
        let prisma = Prisma::start()?;
        let python = root.join("target/peers/venv/bin/python");
        same(
            &source.join("requirements.txt"),
            &root.join("target/peers/venv/installed-from"),
        )?;
        Ok(Peers {
            prisma,
            databases: Databases(Process::start(
                Command::new(python)
                    .arg(source.join("databases.py"))
                    .env("PYTHONDONTWRITEBYTECODE", "1"),
            )?),
        })
    }
}

/// The interpreter of the virtual environment, beside which `ruff` and `mypy` stand.
///
/// # Errors
/// It is not installed.
pub fn python() -> Result<std::path::PathBuf> {
    let root = crate::root();
    same(
        &root.join("tests/peers/requirements.txt"),
        &root.join("target/peers/venv/installed-from"),
    )?;
    Ok(root.join("target/peers/venv/bin/python"))
}

fn same(source: &Path, installed: &Path) -> Result<()> {
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    if read(source).context("the repository is not whole")? != read(installed).context(PREPARE)? {
        bail!(
            "{} is not what {} says: {PREPARE}",
            installed.display(),
            source.display()
        );
    }
    Ok(())
}

const PREPARE: &str = "run `cargo xtask prepare` first";

/// Prisma.
#[derive(Debug)]
pub struct Prisma(Process);

impl Prisma {
    /// Starts it alone.
    ///
    /// # Errors
    /// It is not installed, or what is installed is not what the repository holds.
    pub fn start() -> Result<Prisma> {
        let root = crate::root();
        let source = root.join("tests/peers");
        let node = root.join("target/peers/node");
        for script in ["prisma.mjs", "engine.mjs", "parser.mjs", "package-lock.json"] {
            same(&source.join(script), &node.join(script))?;
        }
        Ok(Prisma(Process::start(
            Command::new("node").arg(node.join("prisma.mjs")),
        )?))
    }

    /// What Prisma's validator has against a schema; `None` when it is valid.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn problem(&mut self, schema: &str, version: Version) -> Result<Option<String>> {
        let answer = self.ask("validate", schema, version)?;
        Ok(answer["problem"].as_str().map(str::to_owned))
    }

    /// The schema as `prisma format` would write it.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn format(&mut self, schema: &str, version: Version) -> Result<String> {
        text(&self.ask("format", schema, version)?, "text")
    }

    /// The parsed data model.
    ///
    /// # Errors
    /// It could not be asked, or the schema is not valid.
    pub fn dmmf(&mut self, schema: &str, version: Version) -> Result<Value> {
        let mut answer = self.ask("dmmf", schema, version)?;
        Ok(answer["dmmf"]["datamodel"].take())
    }

    /// The SQL by which Prisma itself would create the schema in an empty database.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn ddl(&mut self, schema: &str) -> Result<String> {
        text(&self.0.ask(&json!({"op": "ddl", "schema": schema}))?, "sql")
    }

    /// The SQL by which Prisma's engine would make a live database equal the schema: empty when it is.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn diff(&mut self, schema: &str, url: &str) -> Result<String> {
        text(
            &self.0.ask(&json!({"op": "diff", "schema": schema, "url": url}))?,
            "sql",
        )
    }

    /// The same, but for tables and enums that the engine is told to leave alone: lists of names.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn diff_beside(&mut self, schema: &str, url: &str, tables: &Value, enums: &Value) -> Result<String> {
        let filters = json!({"externalTables": tables, "externalEnums": enums});
        let request = json!({"op": "diff", "schema": schema, "url": url, "filters": filters});
        text(&self.0.ask(&request)?, "sql")
    }

    fn ask(&mut self, op: &str, schema: &str, version: Version) -> Result<Value> {
        let version = match version {
            Version::Six => 6,
            Version::Seven => 7,
        };
        self.0
            .ask(&json!({"op": op, "schema": schema, "version": version}))
    }
}

/// PostgreSQL and SQLite; a database is named by a URL, `postgresql://…` or `file:PATH`.
#[derive(Debug)]
pub struct Databases(Process);

impl Databases {
    /// Creates a PostgreSQL database beside that of the URL.
    ///
    /// # Errors
    /// The server refuses.
    pub fn create(&mut self, url: &str, name: &str) -> Result<()> {
        self.0
            .ask(&json!({"op": "create", "url": url, "name": name}))
            .map(drop)
    }

    /// Drops it.
    ///
    /// # Errors
    /// The server refuses.
    pub fn drop(&mut self, url: &str, name: &str) -> Result<()> {
        self.0
            .ask(&json!({"op": "drop", "url": url, "name": name}))
            .map(drop)
    }

    /// Empties a database.
    ///
    /// # Errors
    /// The database refuses.
    pub fn reset(&mut self, url: &str) -> Result<()> {
        self.0.ask(&json!({"op": "reset", "url": url})).map(drop)
    }

    /// Runs a script: what the database has against it, `None` when all of it ran.
    ///
    /// # Errors
    /// It could not be asked.
    pub fn apply(&mut self, url: &str, sql: &str) -> Result<Option<String>> {
        let answer = self.0.ask(&json!({"op": "apply", "url": url, "sql": sql}))?;
        Ok(answer["problem"].as_str().map(str::to_owned))
    }

    /// The rows of a query.
    ///
    /// # Errors
    /// The database refuses.
    pub fn query(&mut self, url: &str, sql: &str) -> Result<Vec<Value>> {
        let mut answer = self.0.ask(&json!({"op": "query", "url": url, "sql": sql}))?;
        match answer["rows"].take() {
            Value::Array(rows) => Ok(rows),
            other => bail!("no rows but {other}"),
        }
    }

    /// What the database's own catalog says: objects by kind and name, such as `table public.users`.
    ///
    /// # Errors
    /// The database refuses.
    pub fn catalog(&mut self, url: &str) -> Result<Map<String, Value>> {
        let mut answer = self.0.ask(&json!({"op": "catalog", "url": url}))?;
        match answer["objects"].take() {
            Value::Object(objects) => Ok(objects),
            other => bail!("no objects but {other}"),
        }
    }
}

impl Databases {
    /// What SQLAlchemy and Alembic have against models: compared with the database of `url`, then made in `empty`.
    ///
    /// # Errors
    /// They could not be asked.
    pub fn models(&mut self, text: &str, url: &str, empty: &str) -> Result<Vec<String>> {
        let request = json!({"op": "models", "text": text, "url": url, "empty": empty});
        let answer = self.0.ask(&request)?;
        let found = answer["found"].as_array().context("no answer about the models")?;
        Ok(found
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect())
    }
}

/// A process that answers each line with a line. It ends when its standard input does.
#[derive(Debug)]
struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(command: &mut Command) -> Result<Process> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        let input = child.stdin.take().context("no standard input")?;
        let output = child.stdout.take().context("no standard output")?;
        Ok(Process {
            child,
            input,
            output: BufReader::new(output),
        })
    }

    fn ask(&mut self, request: &Value) -> Result<Value> {
        writeln!(self.input, "{request}").context("the peer is gone")?;
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            bail!("the peer ended: {:?}", self.child.wait()?);
        }
        let answer: Value = serde_json::from_str(&line)?;
        match answer["error"].as_str() {
            Some(error) => bail!("{error}"),
            None => Ok(answer),
        }
    }
}

fn text(answer: &Value, key: &str) -> Result<String> {
    match answer[key].as_str() {
        Some(text) => Ok(text.to_owned()),
        None => bail!("no `{key}` in {answer}"),
    }
}
