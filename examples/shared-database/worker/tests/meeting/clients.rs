//! The three clients as processes.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use onedef_tests::root;
use serde_json::Value;

/// All three.
pub(crate) struct Clients {
    /// Next.js' side: Prisma Client.
    pub(crate) frontend: Lines,
    /// Flask and SQLAlchemy.
    pub(crate) backend: Backend,
    /// Rust and the typed helpers.
    pub(crate) worker: Lines,
}

impl Clients {
    /// Builds and starts them from a folder that holds the example, or a changed copy of it.
    pub(crate) fn start(example: &Path, worker: &Path, url: &str) -> Result<Clients> {
        let frontend = built(&example.join("frontend"))?;
        Ok(Clients {
            frontend: Lines::start(Command::new("node").arg(frontend.join("dist/serve.js")), url)?,
            backend: Backend::start(&example.join("backend"), url)?,
            worker: Lines::start(&mut Command::new(worker), url)?,
        })
    }

    pub(crate) fn end(self) -> Result<()> {
        self.frontend.end()?;
        self.worker.end()
    }
}

/// `npm run build` of the front end, beside the packages that the tests have installed.
fn built(frontend: &Path) -> Result<PathBuf> {
    let node = root().join("target/peers/node");
    let name = format!("meeting-{}", std::process::id());
    let folder = node
        .join(name)
        .join(frontend.parent().and_then(Path::file_name).unwrap_or_default());
    copy(frontend, &folder)?;
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
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
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
pub(crate) fn run(command: &mut Command) -> Result<()> {
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
pub(crate) struct Lines {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Lines {
    fn start(command: &mut Command, url: &str) -> Result<Lines> {
        let mut child = command
            .env("DATABASE_URL", url)
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
    pub(crate) fn call(&mut self, call: Value) -> Result<Value> {
        let mut answer = self.answer(&call)?;
        match answer["error"].as_str() {
            Some(error) => bail!("{call}: {error}"),
            None => Ok(answer["value"].take()),
        }
    }

    /// The error of a call that must fail.
    pub(crate) fn refuses(&mut self, call: Value) -> Result<String> {
        let answer = self.answer(&call)?;
        let error = answer["error"]
            .as_str()
            .with_context(|| format!("{call} answers {answer}"))?;
        Ok(error.to_owned())
    }

    fn answer(&mut self, call: &Value) -> Result<Value> {
        writeln!(self.input, "{call}").context("the client is gone")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{call} answers {line:?}"))
    }

    fn end(mut self) -> Result<()> {
        drop(self.input);
        let status = self.child.wait()?;
        ensure!(status.success(), "a client ended with {status}");
        Ok(())
    }
}

/// The back end, over HTTP. It ends with the value.
pub(crate) struct Backend {
    child: Child,
    base: String,
}

/// Serves the application on a port that is free, and says which.
const SERVE: &str = "
from werkzeug.serving import make_server
from app import create_app
server = make_server('127.0.0.1', 0, create_app(), threaded=True)
print(server.port, flush=True)
server.serve_forever()
";

impl Backend {
    fn start(folder: &Path, url: &str) -> Result<Backend> {
        let mut child = python(folder, url)
            .args(["-c", SERVE])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut port = String::new();
        BufReader::new(child.stdout.take().context("no standard output")?).read_line(&mut port)?;
        ensure!(
            !port.is_empty(),
            "the back end did not start: {:?}",
            child.wait()?
        );
        Ok(Backend {
            child,
            base: format!("http://127.0.0.1:{}", port.trim()),
        })
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let answer = ureq::get(format!("{}{path}", self.base)).call();
        let mut answer = answer.with_context(|| format!("GET {path}"))?;
        Ok(answer.body_mut().read_json()?)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let answer = ureq::post(format!("{}{path}", self.base)).send_json(body);
        let mut answer = answer.with_context(|| format!("POST {path} {body}"))?;
        Ok(answer.body_mut().read_json()?)
    }

    /// The status with which a request is refused.
    pub(crate) fn refuses(&self, path: &str, body: &Value) -> Result<u16> {
        match ureq::post(format!("{}{path}", self.base)).send_json(body) {
            Err(ureq::Error::StatusCode(status)) => Ok(status),
            other => bail!("POST {path} {body} answers {other:?}"),
        }
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        // One that has ended already is no harm.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Python with the back end's modules, and SQLAlchemy's driver for the database. Warnings are errors.
pub(crate) fn python(folder: &Path, url: &str) -> Command {
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
