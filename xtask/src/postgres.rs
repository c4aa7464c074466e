//! A PostgreSQL server for the tests: the one that `ONEDEF_TEST_POSTGRES` names, or a throwaway cluster from the
//! installed binaries.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The variable that names a server: `postgresql://user:password@host:port/database`. The tests make databases of their
/// own beside that one and drop them.
pub(crate) const VARIABLE: &str = "ONEDEF_TEST_POSTGRES";

/// A server that runs as long as this lives.
#[derive(Debug)]
pub(crate) struct Cluster {
    /// How to reach it.
    pub(crate) url: String,
    throwaway: Option<Throwaway>,
}

#[derive(Debug)]
struct Throwaway {
    pg_ctl: PathBuf,
    folder: PathBuf,
}

/// The server to test with.
///
/// # Errors
/// The variable is unset and PostgreSQL is not installed, or its server does not start.
pub(crate) fn cluster() -> Result<Cluster> {
    match std::env::var(VARIABLE) {
        Ok(url) if !url.is_empty() => Ok(Cluster { url, throwaway: None }),
        _ => start(),
    }
}

fn start() -> Result<Cluster> {
    let Some(binaries) = binaries() else {
        bail!("PostgreSQL is not installed: set {VARIABLE}, or install the Debian package `postgresql`");
    };
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    // Below the system's folder, which an unprivileged user can reach wherever the repository is.
    let folder = std::env::temp_dir().join(format!("onedef-postgres-{}-{port}", std::process::id()));
    fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let data = folder.join("data");
    hand_over(&folder)?;
    let pg_ctl = binaries.join("pg_ctl");
    // From here on the folder goes when the cluster is dropped.
    let cluster = Cluster {
        url: format!("postgresql://postgres@127.0.0.1:{port}/postgres"),
        throwaway: Some(Throwaway {
            pg_ctl: pg_ctl.clone(),
            folder: folder.clone(),
        }),
    };
    run(Command::new(binaries.join("initdb"))
        .args([
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
            "--no-locale",
            "--no-sync",
        ])
        .arg("--pgdata")
        .arg(&data))?;
    let socket = folder.display();
    run(Command::new(&pg_ctl)
        .args(["start", "--wait", "--silent", "--pgdata"])
        .arg(&data)
        .arg("--log")
        .arg(folder.join("log"))
        .arg("--options")
        .arg(format!(
            "-p {port} -k {socket} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off \
             -c full_page_writes=off -c max_connections=200"
        )))?;
    Ok(cluster)
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(throwaway) = &self.throwaway {
            let mut stop = Command::new(&throwaway.pg_ctl);
            stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"])
                .arg(throwaway.folder.join("data"));
            // Nothing is left to do when it fails: the folder goes in any case.
            let _ = run(&mut stop);
            let _ = fs::remove_dir_all(&throwaway.folder);
        }
    }
}

/// The folder of `initdb` and `pg_ctl`: one on the `PATH`, else the newest that Debian installed.
fn binaries() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    debian.sort();
    std::env::split_paths(&path)
        .chain(debian.into_iter().rev().map(|(_, folder)| folder))
        .find(|folder| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file())
}

/// PostgreSQL refuses to run as root, so root hands it to `nobody`.
const NOBODY: u32 = 65_534;

/// Whether this process is root's.
#[cfg(unix)]
pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    // Without `unsafe` a process cannot ask who it is; its own entry there, or what it makes, belongs to its user.
    let probe = std::env::temp_dir().join(format!("onedef-who-{}", std::process::id()));
    let is_root = fs::File::create(&probe)
        .and_then(|file| file.metadata())
        .is_ok_and(|about| about.uid() == 0);
    let _ = fs::remove_file(probe);
    is_root
}

#[cfg(not(unix))]
pub(crate) fn is_root() -> bool {
    false
}

#[cfg(unix)]
fn hand_over(folder: &Path) -> Result<()> {
    if is_root() {
        std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn hand_over(_folder: &Path) -> Result<()> {
    Ok(())
}

fn run(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    if is_root() {
        use std::os::unix::process::CommandExt;
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    }
    // The server that `pg_ctl` leaves behind would keep a pipe open, so what went wrong is read from its log.
    let is_server = command.get_program().to_string_lossy().ends_with("pg_ctl");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(if is_server {
            Stdio::inherit()
        } else {
            Stdio::piped()
        });
    let output = command
        .output()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !output.status.success() {
        bail!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
