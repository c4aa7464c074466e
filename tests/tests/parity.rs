//! One front end: what the derives registered equals what the command scanned, for every item of the examples and the
//! corpus, member by member.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that reads projects from the disk, and has them compiled into it"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use onedef::description::{EnumDescription, ModelDescription, ScalarDescription, ViewDescription};
use schema_core::diagnostic::Report;
use schema_core::files::Files;
use schema_core::front::rust::scan::{Scan, Source, scan};
use schema_core::syntax::Item;

#[path = "parity/described.rs"]
mod described;
#[path = "parity/scanned.rs"]
mod scanned;

/// Members of an item by name, each in one spelling.
type Facts = Vec<(String, String)>;

/// An item as its derive registered it.
pub struct Registered {
    project: &'static str,
    file: &'static str,
    module: &'static str,
    item: Described,
}

pub enum Described {
    Model(&'static ModelDescription),
    Enum(&'static EnumDescription),
    #[allow(dead_code, reason = "only when a project has one")]
    Scalar(&'static ScalarDescription),
    #[allow(dead_code, reason = "only when a project has one")]
    View(&'static ViewDescription),
}

include!(concat!(env!("OUT_DIR"), "/items.rs"));

#[test]
fn the_derives_registered_what_the_command_scanned() {
    let mut scans: BTreeMap<&str, Scan> = BTreeMap::new();
    let mut differences = Vec::new();
    for registered in ITEMS {
        let scan = scans
            .entry(registered.project)
            .or_insert_with(|| read(registered.project, registered.file));
        let described = match &registered.item {
            Described::Model(model) => described::model(model),
            Described::Enum(one) => described::enum_(one),
            Described::Scalar(scalar) => described::scalar(scalar),
            Described::View(view) => described::view(view),
        };
        let name = &described[0].1;
        let mut found = scan.items.iter().filter(|one| {
            scan.modules[one.module.0 as usize].path.join("::") == registered.module
                && scanned::item(&one.item)
                    .first()
                    .is_some_and(|(_, other)| other == name)
        });
        let (one, more) = (found.next().unwrap(), found.next());
        assert!(more.is_none(), "{name} stands twice in {}", registered.module);
        let scanned = scanned::item(&one.item);
        if described != scanned {
            let only = |these: &Facts, others: &Facts| -> Facts {
                these
                    .iter()
                    .filter(|fact| !others.contains(fact))
                    .cloned()
                    .collect()
            };
            differences.push(format!(
                "{} {}::{name}\n  registered {:#?}\n  scanned {:#?}",
                registered.project,
                registered.module,
                only(&described, &scanned),
                only(&scanned, &described)
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
    // Nobody is left out: as many as the scan has, and as many as there are derives in the text.
    let of_scans: usize = scans
        .values()
        .flat_map(|scan| &scan.items)
        .filter(|one| !matches!(one.item, Item::Database(_)))
        .count();
    assert_eq!(ITEMS.len(), of_scans);
    let in_text: usize = scans
        .values()
        .flat_map(|scan| &scan.files)
        .map(|file| derives(&file.text))
        .sum();
    assert_eq!(ITEMS.len(), in_text, "derives in the text");
    assert!(ITEMS.len() > 100, "{} items", ITEMS.len());
}

/// How many of our derives a text has.
fn derives(text: &str) -> usize {
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix("#[derive("))
        .flat_map(|list| list.split([',', ')']).take_while(|word| *word != "]"))
        .filter(|word| matches!(word.trim(), "Model" | "Enum" | "Scalar" | "View"))
        .count()
}

fn read(project: &str, file: &str) -> Scan {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = match project.strip_prefix("corpus/") {
        Some(name) => tests.join("corpus").join(name),
        None => tests.join("..").join(project),
    };
    let source = Source {
        roots: vec![file.to_owned()],
        cfg: Vec::new(),
    };
    let mut report = Report::new();
    let scan = scan(&Folder(folder), &source, &mut report);
    assert!(!report.has_errors(), "{project}: {:#?}", report.diagnostics());
    scan
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
