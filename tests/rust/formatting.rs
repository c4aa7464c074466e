//! rustfmt, asked once about many files.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::circle::Circle;

/// How many files one rustfmt is asked about.
const BATCH: usize = 200;

/// What rustfmt would change, with its own settings and not those of this repository.
pub(crate) fn problems(circles: &[Circle<'_>]) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let settings = folder.path().join("rustfmt.toml");
    std::fs::write(&settings, "")?;
    let mut roots: Vec<PathBuf> = Vec::new();
    for circle in circles {
        let folder = folder.path().join(circle.name());
        for file in &circle.files {
            let path = folder.join(&file.path);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(path, &file.text)?;
        }
        roots.extend(circle.files.first().map(|file| folder.join(&file.path)));
    }
    let mut problems = Vec::new();
    for roots in roots.chunks(BATCH) {
        let output = Command::new("rustfmt")
            .args(["--check", "--edition", "2024", "--config-path"])
            .arg(&settings)
            .args(roots)
            .output()
            .context("rustfmt is not installed")?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            problems.push(format!("rustfmt:\n{}", String::from_utf8_lossy(&said)));
        }
    }
    Ok(problems)
}
