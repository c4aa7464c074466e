//! Clients of a database as processes: Rust, Node with Prisma Client, Python with SQLAlchemy.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::root;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// Copies a package of TypeScript beside the packages that the tests have installed, generates its Prisma client and
/// compiles it. Answers where it is; `label` keeps apart what runs at the same time.
///
/// # Errors
/// One of these failed.
pub fn built(package: &Path, label: &str) -> Result<PathBuf> {
    let node = root().join("target/peers/node");
    let folder = node.join(format!("package-{label}"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    copy(package, &folder)?;
    let modules = node.join("node_modules");
    run(Command::new("node")
        .arg(modules.join("prisma/build/index.js"))
        .args(["generate", "--no-hints"])
        // It looks for its native engine even where it needs none; one that exists is not fetched.
        .env("PRISMA_SCHEMA_ENGINE_BINARY", "/bin/false")
        .env("PRISMA_HIDE_UPDATE_MESSAGE", "1")
        .env("CHECKPOINT_DISABLE", "1")
        .env("DATABASE_URL", "postgresql://nobody@localhost/none")
        .current_dir(&folder))?;
    run(Command::new("node")
        .arg(modules.join("typescript/bin/tsc"))
        .args(["-p", "."])
        .current_dir(&folder))?;
    Ok(folder)
}

/// Copies a folder, without what its own builds have left there.
///
/// # Errors
/// A file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if ["node_modules", "dist", "target", "__pycache__"]
            .iter()
            .any(|one| name == *one)
        {
            continue;
        }
        match entry.file_type()?.is_dir() {
            true => copy(&path, &to.join(name))?,
            false => std::fs::copy(&path, to.join(name)).map(drop)?,
        }
    }
    Ok(())
}

/// Runs a command whose output matters only when it fails.
///
/// # Errors
/// It fails.
pub fn run(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("cannot start {command:?}"))?;
    ensure!(
        output.status.success(),
        "{command:?} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// A client that takes a call as a line of JSON and answers with one.
#[derive(Debug)]
pub struct Lines {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Lines {
    /// Starts it, with the database's URL in `DATABASE_URL` unless the command says otherwise.
    ///
    /// # Errors
    /// It does not start.
    pub fn start(command: &mut Command, url: &str) -> Result<Lines> {
        if !command.get_envs().any(|(name, _)| name == "DATABASE_URL") {
            command.env("DATABASE_URL", url);
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        Ok(Lines {
            input: child.stdin.take().context("no standard input")?,
            output: BufReader::new(child.stdout.take().context("no standard output")?),
            child,
        })
    }

    /// What a call answers.
    ///
    /// # Errors
    /// The client refuses it, or is gone.
    pub fn call(&mut self, call: Value) -> Result<Value> {
        let mut answer = self.answer(&call)?;
        match answer["error"].as_str() {
            Some(error) => bail!("{call}: {error}"),
            None => Ok(answer["value"].take()),
        }
    }

    /// The error of a call that must fail.
    ///
    /// # Errors
    /// The client does as it was told, or is gone.
    pub fn refuses(&mut self, call: Value) -> Result<String> {
        let answer = self.answer(&call)?;
        let error = answer["error"]
            .as_str()
            .with_context(|| format!("{call} answers {answer}"))?;
        Ok(error.to_owned())
    }

    /// Its answer, whether `value` or `error`.
    ///
    /// # Errors
    /// The client is gone.
    pub fn answer(&mut self, call: &Value) -> Result<Value> {
        writeln!(self.input, "{call}").context("the client is gone")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{call} answers {line:?}"))
    }

    /// Ends it, by ending its input.
    ///
    /// # Errors
    /// It does not end well.
    pub fn end(mut self) -> Result<()> {
        drop(self.input);
        let status = self.child.wait()?;
        ensure!(status.success(), "a client ended with {status}");
        Ok(())
    }
}

/// Python with the back end's modules, and SQLAlchemy's driver for the database. Warnings are errors.
pub fn python(folder: &Path, url: &str) -> Command {
    let mut command = Command::new(root().join("target/peers/venv/bin/python"));
    let url = url.replacen("postgres://", "postgresql://", 1);
    command
        .current_dir(folder)
        .env(
            "DATABASE_URL",
            url.replacen("postgresql://", "postgresql+psycopg://", 1),
        )
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PYTHONWARNINGS", "error");
    command
}
