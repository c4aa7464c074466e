//! Lists every item of the examples and the corpus, with the module that it is compiled from, for the parity test: what
//! the derives registered against what the command scanned.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a build script of tests"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use schema_core::diagnostic::Report;
use schema_core::files::Files;
use schema_core::front::rust::scan::{Source, scan};
use schema_core::syntax::Item;

fn main() {
    let tests = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = tests.parent().expect("tests/ is below the root");
    let mut text = String::new();
    let mut rows = String::new();
    for (name, folder) in folders(&tests.join("corpus")) {
        let krate = format!("corpus_{}", name.replace('-', "_"));
        // The modules of the corpus are compiled into the test itself.
        let file = folder.join("models.rs");
        writeln!(
            text,
            "#[path = {file:?}]\n#[allow(clippy::duplicated_attributes, dead_code, missing_docs)]\npub mod {krate};"
        )
        .unwrap();
        list(&format!("corpus/{name}"), &krate, &folder, "models.rs", &mut rows);
    }
    for (name, folder) in folders(&root.join("examples")) {
        let krate = format!("example_{}", name.replace('-', "_"));
        list(
            &format!("examples/{name}"),
            &krate,
            &folder,
            "src/lib.rs",
            &mut rows,
        );
    }
    write!(text, "pub static ITEMS: &[Registered] = &[\n{rows}];\n").unwrap();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    std::fs::write(out.join("items.rs"), text).unwrap();
    println!("cargo::rerun-if-changed=corpus");
    println!("cargo::rerun-if-changed=../examples");
}

fn folders(parent: &Path) -> Vec<(String, PathBuf)> {
    let mut found: Vec<_> = std::fs::read_dir(parent)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_name()?.to_str()?.to_owned();
            path.is_dir().then_some((name, path))
        })
        .collect();
    found.sort();
    found
}

fn list(project: &str, krate: &str, folder: &Path, file: &str, rows: &mut String) {
    if !folder.join(file).is_file() {
        return;
    }
    let source = Source {
        roots: vec![file.to_owned()],
        cfg: Vec::new(),
    };
    let scanned = scan(&Folder(folder.to_owned()), &source, &mut Report::new());
    for item in &scanned.items {
        let (kind, name) = match &item.item {
            Item::Model(model) => ("Model", &model.name.value),
            Item::Enum(one) => ("Enum", &one.name.value),
            Item::Scalar(scalar) => ("Scalar", &scalar.name.value),
            Item::View(view) => ("View", &view.name.value),
            Item::Database(_) => continue,
        };
        let module = &scanned.modules[item.module.0 as usize].path;
        let mut path = vec![krate.to_owned()];
        path.extend(module.iter().cloned());
        path.push(name.clone());
        let path = path.join("::");
        let module = module.join("::");
        writeln!(
            rows,
            "    Registered {{ project: {project:?}, file: {file:?}, module: {module:?}, \
             item: Described::{kind}(<{path} as onedef::{kind}>::DESCRIPTION) }},"
        )
        .unwrap();
    }
}

struct Folder(PathBuf);

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Option<Arc<str>>, String> {
        match std::fs::read_to_string(self.0.join(path)) {
            Ok(text) => Ok(Some(text.into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }
}
