//! The three clients of the example.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use onedef_tests::clients::{Lines, built, python};
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
    pub(crate) fn start(example: &Path, worker: &Path, url: &str, label: &str) -> Result<Clients> {
        let frontend = built(&example.join("frontend"), label)?;
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

/// The back end, over HTTP. It ends with the value.
pub(crate) struct Backend {
    child: Child,
    base: String,
}

/// Serves the application on a port that is free, and says which.
const SERVE: &str = "
import logging
from werkzeug.serving import make_server
from app import create_app
logging.getLogger('werkzeug').setLevel(logging.ERROR)
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
