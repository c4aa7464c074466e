//! The expansion of each example is kept in `snapshots/`, so that a change of it is seen, and its growth too. With what
//! the query helpers need: without it, parts are left out and none is added.
//! `ONEDEF_BLESS=1 cargo test -p schema-macros` writes them again.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::iter_over_hash_type,
    reason = "a test that reads the examples"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::expand;

/// The most lines that an expansion may have: 300 for sixteen fields, keys, indexes and checks, a larger one in proportion.
fn allowed(printed: &str) -> usize {
    let parts = ["pub const ", "__v0::index(", "__v0::check("];
    let parts: usize = parts.iter().map(|part| printed.matches(part).count()).sum();
    300 + parts.saturating_sub(16) * 12
}

#[test]
fn expansions_of_the_examples() {
    let macros = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut stale = Vec::new();
    let (mut items, mut long) = (0, Vec::new());
    for example in sorted(&macros.join("../examples")) {
        if !example.join("src").is_dir() {
            continue;
        }
        let name = example.file_name().unwrap().to_str().unwrap().to_owned();
        let mut text = format!("// What the derives print for `examples/{name}`.\n");
        for file in rust_files(&example.join("src")) {
            let source = syn::parse_file(&std::fs::read_to_string(&file).unwrap()).unwrap();
            for (item, expansion) in expansions(&source.items) {
                let printed = prettyplease::unparse(&syn::parse2(expansion).unwrap());
                let lines = printed.lines().count();
                if lines > allowed(&printed) {
                    long.push(format!("{item} of {name}: {lines} lines"));
                }
                write!(text, "\n// {item}\n\n{printed}").unwrap();
                items += 1;
            }
        }
        let snapshot = macros.join("snapshots").join(format!("{name}.rs"));
        if std::env::var_os("ONEDEF_BLESS").is_some() {
            std::fs::create_dir_all(macros.join("snapshots")).unwrap();
            std::fs::write(&snapshot, &text).unwrap();
        }
        // A checkout may have other line ends.
        let kept = std::fs::read_to_string(&snapshot)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        if kept != text {
            let line = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now);
            let line = line.unwrap_or(kept.lines().count().min(text.lines().count())) + 1;
            stale.push(format!("snapshots/{name}.rs differs from line {line}"));
        }
    }
    assert!(items > 50, "{items} items");
    assert!(stale.is_empty(), "{} (ONEDEF_BLESS=1 accepts)", stale.join("; "));
    assert!(long.is_empty(), "{}", long.join(", "));
}

/// Every item with one of our derives, and its expansion.
fn expansions(items: &[syn::Item]) -> Vec<(String, TokenStream)> {
    let mut found = Vec::new();
    for item in items {
        let (attrs, name) = match item {
            syn::Item::Struct(one) => (&one.attrs, &one.ident),
            syn::Item::Enum(one) => (&one.attrs, &one.ident),
            syn::Item::Mod(module) => {
                found.extend(expansions(
                    module.content.as_ref().map_or(&[], |(_, items)| items),
                ));
                continue;
            }
            _ => continue,
        };
        let derives: String = attrs
            .iter()
            .filter(|attr| attr.path().is_ident("derive"))
            .map(|attr| attr.to_token_stream().to_string())
            .collect();
        let words: Vec<&str> = derives.split(|c: char| !c.is_alphanumeric()).collect();
        let expand = if words.contains(&"Model") {
            expand::model::expand
        } else if words.contains(&"Enum") {
            expand::enum_::expand
        } else if words.contains(&"Scalar") {
            expand::scalar::expand
        } else if words.contains(&"View") {
            expand::view::expand
        } else {
            continue;
        };
        found.push((
            name.to_string(),
            expand::derive(item.to_token_stream(), true, expand),
        ));
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    sorted(folder)
        .into_iter()
        .flat_map(|path| {
            if path.is_dir() {
                rust_files(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}
