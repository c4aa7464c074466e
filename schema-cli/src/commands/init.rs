//! `onedef init`: a commented `onedef.toml` and a first model. Overwrites nothing.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::arguments::{Globals, Init};
use crate::failure::Failure;
use crate::output::Output;

const CONFIG: &str = include_str!("init/onedef.toml");
const MODELS: &str = include_str!("init/models.rs");
/// `mod.rs`, so that a module below it is looked for in the same place by rustc, for which this is a module, and by
/// onedef, for which it is a root.
const MODELS_PATH: &str = "src/models/mod.rs";

pub(crate) fn run(own: &Init, globals: &Globals, output: &mut Output) -> Result<(), Failure> {
    let config = globals
        .config
        .clone()
        .unwrap_or_else(|| PathBuf::from("onedef.toml"));
    let folder = config.parent().unwrap_or(Path::new(""));
    let models = folder.join(MODELS_PATH);
    for path in [&config, &models] {
        if path.symlink_metadata().is_ok() {
            return Err(Failure::Usage(format!(
                "`{}` is there already; nothing was written",
                path.display()
            )));
        }
    }
    let text = match own.provider.as_str() {
        "sqlite" => CONFIG.replace("provider = \"postgresql\"", "provider = \"sqlite\""),
        _ => CONFIG.to_owned(),
    };
    create(&models, MODELS)?;
    create(&config, &text)?;
    output.did("created", &config.display().to_string());
    output.did("created", &models.display().to_string());
    output.say(
        "next: add `onedef` with its feature `chrono`, and `chrono`, to Cargo.toml, and `mod models;` to the crate; then \
         run `onedef generate`",
    );
    Ok(())
}

/// Creates a file that is not there, and the folders that lead to it.
fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let cannot = |why: std::io::Error| Failure::Io(format!("cannot write `{}`: {why}", path.display()));
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        std::fs::create_dir_all(parent).map_err(cannot)?;
    }
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(cannot)
}
