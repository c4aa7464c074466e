//! What other crates call the crate of a root.
//!
//! Cargo's manifest says it: `name` of `[lib]`, or of `[package]` with `_` for `-`. Where there is none, the folder stands
//! for the package. Only these two keys are looked for, so the manifest is read by lines and not parsed: whether it is
//! valid is Cargo's business. A dependency that was renamed (`package = "…"`) goes by the name of its package here.

use super::paths;
use crate::files::Files;

/// The name; empty when nobody can name the crate, as that of a binary.
pub(super) fn crate_name(files: &dyn Files, root: &str) -> String {
    if root.rsplit('/').next() == Some("main.rs") {
        return String::new();
    }
    let manifest = paths::join(paths::package(root), "Cargo.toml");
    let said = match files.read(&manifest) {
        Ok(Some(text)) => name_in(&text),
        Ok(None) | Err(_) => None,
    };
    said.unwrap_or_else(|| paths::crate_name(root))
}

/// The name of the library in a manifest.
fn name_in(manifest: &str) -> Option<String> {
    let (mut package, mut lib) = (None, None);
    let mut table = "";
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            table = header.split(']').next().unwrap_or_default().trim();
            continue;
        }
        let name = match line.split_once('=') {
            Some((key, value)) if key.trim() == "name" => quoted(value),
            _ => None,
        };
        match table {
            "package" => package = package.or(name),
            "lib" => lib = lib.or(name),
            _ => {}
        }
    }
    lib.or(package).map(|name| name.replace('-', "_"))
}

/// The text in quotation marks of either kind.
fn quoted(value: &str) -> Option<&str> {
    let value = value.trim();
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    value.get(1..)?.split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn the_name_is_that_of_the_library_or_the_package() {
        for (manifest, name) in [
            ("[package]\nname = \"user-models\" # ours\n", Some("user_models")),
            ("[lib]\nname='other'\n[package]\nname = \"a\"\n", Some("other")),
            ("[package]\nversion = \"1\"\n[[bin]]\nname = \"tool\"\n", None),
            ("[workspace]\nmembers = []\n", None),
        ] {
            assert_eq!(name_in(manifest).as_deref(), name, "{manifest}");
        }
    }
}
