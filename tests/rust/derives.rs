//! rustc and the derives: everything that was written as modules of one crate, under Clippy.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use schema_core::back::rust::{self, Layout, Options};

use crate::sources::Definition;

/// Has every definition compiled, in one file and in one for each model. A warning is a failure too: an import that is
/// not used, an attribute that Clippy takes for given twice.
pub(crate) fn take(definitions: &[Definition]) -> Result<()> {
    let root = onedef_tests::root();
    let folder = root.join("target/rust/derives");
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(folder.join("src"))?;
    std::fs::write(folder.join("Cargo.toml"), manifest(&root))?;
    // The versions that are there already.
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    // Names are those of the definitions, whatever they are.
    let mut modules = String::from("//! What was written.\n#![allow(non_camel_case_types)]\n\n");
    for definition in definitions {
        for (layout, suffix) in [(Layout::One, "one"), (Layout::PerModel, "many")] {
            let module = format!("{}_{suffix}", definition.name.replace('-', "_"));
            write(&folder, definition, layout, &module)?;
            modules.push_str(&format!("pub mod {module};\n"));
        }
    }
    std::fs::write(folder.join("src/lib.rs"), modules)?;
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--offline", "--quiet", "--no-deps", "--target-dir"])
        .arg(root.join("target"))
        .args(["--", "-D", "warnings"])
        .current_dir(&folder)
        .output()
        .context("cargo does not run")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "in {}:\n{said}", folder.display());
    Ok(())
}

fn write(folder: &Path, definition: &Definition, layout: Layout, module: &str) -> Result<()> {
    let options = Options {
        layout,
        root: format!("src/{module}.rs"),
        ..Options::default()
    };
    for file in rust::write(&definition.schema, &definition.comments, &options) {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, &file.text)?;
    }
    Ok(())
}

fn manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"written\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         onedef = {{ path = {root:?}, features = [\"chrono\", \"json\", \"query\", \"rust_decimal\", \"uuid\"] }}\n\
         chrono = {{ version = \"*\", default-features = false }}\nrust_decimal = {{ version = \"*\", default-features = false }}\n\
         serde_json = \"*\"\nuuid = {{ version = \"*\", default-features = false }}\n\n[workspace]\n"
    )
}
