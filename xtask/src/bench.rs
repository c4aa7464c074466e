//! `cargo xtask bench`: Criterion's benches of each stage, then whole processes side by side.

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
