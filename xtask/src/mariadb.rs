//! A MariaDB server for the tests: the one that `ONEDEF_TEST_MYSQL` names, or a throwaway one from the installed binaries.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::postgres::is_root;

/// The variable that names a server: `mysql://user:password@host:port/database`. The tests make databases of their own
/// beside that one and drop them.
pub(crate) const VARIABLE: &str = "ONEDEF_TEST_MYSQL";

/// How long a server may take to begin.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs as long as this lives.
#[derive(Debug)]
pub(crate) struct Server {
    /// How to reach it.
    pub(crate) url: String,
    throwaway: Option<Throwaway>,
}

#[derive(Debug)]
struct Throwaway {
    server: Child,
    folder: PathBuf,
}

/// The server to test with.
///
/// # Errors
/// The variable is unset and MariaDB is not installed, or its server does not start.
pub(crate) fn server() -> Result<Server> {
    match std::env::var(VARIABLE) {
        Ok(url) if !url.is_empty() => Ok(Server { url, throwaway: None }),
        _ => start(),
    }
}

fn start() -> Result<Server> {
    let (Some(install), Some(daemon)) = (find("mariadb-install-db"), find("mariadbd")) else {
        bail!("MariaDB is not installed: set {VARIABLE}, or install the Debian package `mariadb-server`");
    };
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let folder = std::env::temp_dir().join(format!("onedef-mariadb-{}-{port}", std::process::id()));
    fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let made = begin(&install, &daemon, &folder, port);
    match made {
        Ok(server) => {
            // From here on the folder goes when the server is dropped.
            let throwaway = Throwaway { server, folder };
            let server = Server {
                url: format!("mysql://root@127.0.0.1:{port}/test"),
                throwaway: Some(throwaway),
            };
            wait_for(port, &server)?;
            Ok(server)
        }
        Err(problem) => {
            let _ = fs::remove_dir_all(&folder);
            Err(problem)
        }
    }
}

fn begin(install: &Path, daemon: &Path, folder: &Path, port: u16) -> Result<Child> {
    let data = folder.join("data");
    let user = user();
    let output = Command::new(install)
        .arg("--no-defaults")
        .arg("--auth-root-authentication-method=normal")
        .args(user)
        .arg(format!("--datadir={}", data.display()))
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", install.display()))?;
    if !output.status.success() {
        bail!(
            "{} failed: {}",
            install.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let log = fs::File::create(folder.join("log"))?;
    Command::new(daemon)
        .arg("--no-defaults")
        .args(user)
        .arg(format!("--datadir={}", data.display()))
        .arg(format!("--socket={}", folder.join("socket").display()))
        .arg(format!("--pid-file={}", folder.join("pid").display()))
        .arg(format!("--port={port}"))
        .args([
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            // Nothing of it has to outlive the machine.
            "--innodb-flush-log-at-trx-commit=0",
            "--sync-binlog=0",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .with_context(|| format!("cannot start {}", daemon.display()))
}

/// MariaDB runs as root only when it is told to.
fn user() -> Option<&'static str> {
    is_root().then_some("--user=root")
}

fn wait_for(port: u16, server: &Server) -> Result<()> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let log = server
        .throwaway
        .as_ref()
        .and_then(|one| fs::read_to_string(one.folder.join("log")).ok())
        .unwrap_or_default();
    bail!("MariaDB does not start: {log}");
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(throwaway) = &mut self.throwaway {
            // Nothing is left to do when it fails: the folder goes in any case.
            let _ = throwaway.server.kill();
            let _ = throwaway.server.wait();
            let _ = fs::remove_dir_all(&throwaway.folder);
        }
    }
}

/// A program on the `PATH`, or where Debian puts servers, which is not on everybody's.
fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}
