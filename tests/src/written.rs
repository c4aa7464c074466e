//! What was written in Rust: read again by the compiler, and judged by rustc.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use anyhow::{Context, Result};
use schema_core::back::rust;
use schema_core::files::Files;

/// Files in memory.
#[derive(Debug)]
pub struct Texts(pub Vec<rust::File>);

impl Files for Texts {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        let found = self.0.iter().find(|file| file.path == path);
        Ok(found.map(|file| file.text.as_str().into()))
    }
}

/// A crate whose modules were written, with all that they may use.
#[derive(Debug)]
pub struct Crate {
    folder: PathBuf,
    modules: String,
}

impl Crate {
    /// An empty one below `target/rust`.
    ///
    /// # Errors
    /// Its folder cannot be made.
    pub fn new(name: &str) -> Result<Crate> {
        let root = crate::root();
        let folder = root.join("target/rust").join(name);
        if folder.is_dir() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(folder.join("src"))?;
        std::fs::write(folder.join("Cargo.toml"), manifest(&root))?;
        // The versions that are there already.
        std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Crate {
            folder,
            // Names are those of the definitions, whatever they are.
            modules: String::from("//! What was written.\n#![allow(non_camel_case_types)]\n\n"),
        })
    }

    /// Adds a module: files of which the first is its root, `src/MODULE.rs`.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn add(&mut self, module: &str, files: &[rust::File]) -> Result<()> {
        for file in files {
            let path = self.folder.join(&file.path);
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::write(path, &file.text)?;
        }
        self.modules.push_str(&format!("pub mod {module};\n"));
        Ok(())
    }

    /// What rustc, the derives and Clippy have against it; nothing when they take it. A warning counts: an import that is
    /// not used, an attribute that Clippy takes for given twice.
    ///
    /// # Errors
    /// cargo does not run.
    pub fn problems(&self) -> Result<Option<String>> {
        std::fs::write(self.folder.join("src/lib.rs"), &self.modules)?;
        let output = Command::new(env!("CARGO"))
            .args(["clippy", "--offline", "--quiet", "--no-deps", "--target-dir"])
            .arg(crate::root().join("target"))
            .args(["--", "-D", "warnings"])
            .current_dir(&self.folder)
            .output()
            .context("cargo does not run")?;
        let said = String::from_utf8_lossy(&output.stderr);
        let at = self.folder.display();
        Ok((!output.status.success()).then(|| format!("in {at}:\n{said}")))
    }
}

fn manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"written\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         onedef = {{ path = {root:?}, features = [\"chrono\", \"json\", \"query\", \"rust_decimal\", \"uuid\"] }}\n\
         chrono = {{ version = \"*\", default-features = false }}\nrust_decimal = {{ version = \"*\", default-features = false }}\n\
         serde_json = \"*\"\nuuid = {{ version = \"*\", default-features = false }}\n\n[workspace]\n"
    )
}
