//! The steps of `cargo xtask test`, in the order in which they run: what fails fast comes first, the tests last, so that
//! the run closes with cargo's own count.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{mariadb, peers, postgres};

/// A step of the test run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// rustfmt
    Format,
    /// Clippy with warnings as errors
    Lint,
    /// rustdoc with warnings as errors
    Docs,
    /// `onedef check` on every example
    Examples,
    /// All tests, with the real peers
    Tests,
}

/// Runs the steps, all of them when none is named.
pub(crate) fn test(only: &[Step], filter: &[String]) -> Result<()> {
    let root = root();
    for step in Step::value_variants() {
        if !only.is_empty() && !only.contains(step) {
            continue;
        }
        let started = Instant::now();
        eprintln!("==> {step:?}");
        match step {
            Step::Format => cargo(&root, &["fmt", "--all", "--check"], &[])?,
            Step::Lint => {
                cargo(
                    &root,
                    &[
                        "clippy",
                        "--workspace",
                        "--all-targets",
                        "--quiet",
                        "--",
                        "-D",
                        "warnings",
                    ],
                    &[],
                )?;
                // The derives' view of the compiler is a build of its own.
                cargo(
                    &root,
                    &["clippy", "-p", "schema-macros", "--quiet", "--", "-D", "warnings"],
                    &[],
                )?;
            }
            Step::Docs => {
                let flags = [("RUSTDOCFLAGS", "-D warnings".to_owned())];
                cargo(&root, &["doc", "--workspace", "--no-deps", "--quiet"], &flags)?;
            }
            Step::Examples => examples(&root)?,
            Step::Tests => tests(&root, filter)?,
        }
        eprintln!("==> {step:?}: {:.0} s", started.elapsed().as_secs_f64());
    }
    Ok(())
}

/// Installs the peers and says where they are.
pub(crate) fn prepare() -> Result<()> {
    let peers = peers::prepare(&root())?;
    eprintln!(
        "Node packages: {}\nPython: {}",
        peers.node.display(),
        peers.python.display()
    );
    Ok(())
}

fn tests(root: &Path, filter: &[String]) -> Result<()> {
    peers::prepare(root)?;
    // The servers stop when these values go.
    let cluster = postgres::cluster()?;
    let server = mariadb::server()?;
    let environment = [
        (postgres::VARIABLE, cluster.url.clone()),
        (mariadb::VARIABLE, server.url.clone()),
    ];
    // Documentation tests are a run of their own, and come first: the last line of all is then the count of a run that
    // had tests.
    for kinds in [
        ["--doc"].as_slice(),
        &["--lib", "--bins", "--tests", "--examples"],
    ] {
        let mut arguments = vec!["test", "--workspace", "--quiet", "--no-fail-fast"];
        arguments.extend(kinds);
        if !filter.is_empty() {
            arguments.push("--");
            arguments.extend(filter.iter().map(String::as_str));
        }
        cargo(root, &arguments, &environment)?;
    }
    Ok(())
}

/// Takes the schemas of folders through the circles of `tests/pull/schemas.rs`; the table goes to standard error.
///
/// # Errors
/// A schema comes back with a difference, or could not be judged.
pub(crate) fn corpus(folders: &[PathBuf]) -> Result<()> {
    let root = root();
    peers::prepare(&root)?;
    let cluster = postgres::cluster()?;
    let server = mariadb::server()?;
    let folders: Vec<PathBuf> = folders
        .iter()
        .map(|folder| {
            folder
                .canonicalize()
                .with_context(|| format!("cannot read {}", folder.display()))
        })
        .collect::<Result<_>>()?;
    let folders =
        std::env::join_paths(folders).context("a folder's name holds what parts names of folders")?;
    let environment = [
        (postgres::VARIABLE, cluster.url.clone()),
        (mariadb::VARIABLE, server.url.clone()),
        ("ONEDEF_CORPUS", folders.to_string_lossy().into_owned()),
    ];
    let test = "schemas::every_schema_goes_through_all_circles";
    cargo(
        &root,
        &[
            "test",
            "--quiet",
            "-p",
            "onedef-pull-tests",
            "--test",
            "pull",
            "--",
            "--exact",
            test,
        ],
        &environment,
    )
}

/// The generated artifacts of every example are committed and up to date.
fn examples(root: &Path) -> Result<()> {
    let mut configurations: Vec<PathBuf> = std::fs::read_dir(root.join("examples"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path().join("onedef.toml")))
        .filter(|path| path.is_file())
        .collect();
    configurations.sort();
    if configurations.is_empty() {
        bail!("no example has an onedef.toml");
    }
    for configuration in configurations {
        let configuration = configuration.to_string_lossy();
        cargo(
            root,
            &[
                "run",
                "--quiet",
                "-p",
                "schema-cli",
                "--",
                "check",
                "--config",
                &configuration,
            ],
            &[],
        )?;
    }
    Ok(())
}

/// Runs cargo in a folder.
pub(crate) fn cargo(root: &Path, arguments: &[&str], environment: &[(&str, String)]) -> Result<()> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root);
    for (name, value) in environment {
        command.env(name, value);
    }
    run(&mut command)
}

/// Runs a command and fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed: {status}");
    }
    Ok(())
}

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
