//! The projects that are judged: those of the corpus and the examples.

use std::path::{Path, PathBuf};

use anyhow::Result;
use schema_build::Project;
use schema_core::dialect::Dialect;
use schema_core::front::resolve::DatabaseSetting;

/// The folders with an `onedef.toml` directly below these, sorted.
///
/// # Errors
/// A folder cannot be read.
pub fn projects_of(parents: &[&str]) -> Result<Vec<PathBuf>> {
    let root = crate::root();
    let mut found = Vec::new();
    for parent in parents {
        let parent = root.join(parent);
        if parent.is_dir() {
            found.extend(folders(&parent)?);
        }
    }
    found.sort();
    Ok(found)
}

fn folders(parent: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(parent)? {
        let path = entry?.path();
        if path.join("onedef.toml").is_file() {
            found.push(path);
        }
    }
    Ok(found)
}

/// The databases of a project; one of the corpus is tried on every dialect that it has expected files for.
pub fn settings_of(project: &Project, folder: &Path) -> Vec<Vec<DatabaseSetting>> {
    let said = project.config.settings();
    let mut all = vec![said.clone()];
    for dialect in Dialect::ALL {
        let is_said = said.iter().all(|one| one.dialect == dialect);
        if !is_said
            && folder
                .join(format!("expected/{}.sql", dialect.provider().name()))
                .is_file()
        {
            all.push(
                said.iter()
                    .map(|one| DatabaseSetting {
                        dialect,
                        ..one.clone()
                    })
                    .collect(),
            );
        }
    }
    all
}
