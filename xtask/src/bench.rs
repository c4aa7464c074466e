//! `cargo xtask bench`: Criterion's benches of each stage, then whole processes side by side; `cargo xtask bench queries`:
//! the query helpers beside other libraries.

use std::process::Command;

use anyhow::Result;

use crate::steps::{root, run};

/// Runs the benches; with `only_compare` only the comparison of whole processes.
pub(crate) fn run_all(only_compare: bool) -> Result<()> {
    let root = root();
    if !only_compare {
        run(Command::new("cargo")
            .args(["bench", "-p", "onedef-bench"])
            .current_dir(&root))?;
    }
    run(Command::new("cargo")
        .args([
            "build",
            "--release",
            "--quiet",
            "-p",
            "schema-cli",
            "-p",
            "onedef-bench",
        ])
        .current_dir(&root))?;
    let peers = crate::peers::prepare(&root)?;
    let prisma = crate::peers::prepare_prisma(&root)?;
    let release = root.join("target/release");
    run(Command::new(release.join("compare"))
        .arg(release.join("onedef"))
        .arg(&peers.node)
        .arg(&prisma)
        .current_dir(&root))
}

/// Compares the query helpers with other libraries. Both workspaces have lock files of their own, and share the folder of
/// what is built.
///
/// # Errors
/// What does not build, or a server that is not there.
pub(crate) fn queries(arguments: &[String]) -> Result<()> {
    let root = root();
    let target = root.join("target/bench-queries");
    let cluster = crate::postgres::cluster()?;
    for workspace in ["benches/queries/toasty", "benches/queries"] {
        run(Command::new("cargo")
            .args(["build", "--release", "--locked"])
            .env("CARGO_TARGET_DIR", &target)
            .current_dir(root.join(workspace)))?;
    }
    let release = target.join("release");
    run(Command::new(release.join("onedef-query-bench"))
        .arg("--toasty")
        .arg(release.join("onedef-query-bench-toasty"))
        .args(arguments)
        .env(crate::postgres::VARIABLE, &cluster.url)
        .current_dir(&root))
}
