//! Paths of files, separated by `/`, without the disk.

/// The folder of a file, without a trailing `/`; empty for a file beside `onedef.toml`.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `folder/path`, with `.` and `..` taken away where that is possible. Backslashes separate as well, so that a `#[path]`
/// written on Windows means the same everywhere.
pub(super) fn join(folder: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    let absolute = path.starts_with('/') || (folder.starts_with('/') && !path.starts_with('/'));
    let whole = if path.starts_with('/') {
        path
    } else {
        format!("{folder}/{path}")
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if absolute => {}
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if absolute { format!("/{joined}") } else { joined }
}

/// The folder of a root's package: `crates/models` of `crates/models/src/lib.rs`.
pub(super) fn package(root: &str) -> &str {
    let mut package = folder(root);
    while matches!(package.rsplit('/').next(), Some("src" | "bin")) {
        package = folder(package);
    }
    package
}

/// The name by which other crates call the crate of a root: `models` of `crates/models/src/lib.rs`. The folder's name
/// stands for the package's; `-` becomes `_`.
pub(super) fn crate_name(root: &str) -> String {
    let mut folders: Vec<&str> = folder(root)
        .split('/')
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    while folders.len() > 1 && matches!(folders.last(), Some(&("src" | "bin"))) {
        folders.pop();
    }
    match folders.last() {
        Some(&"src") | None => String::new(),
        Some(name) => name.replace('-', "_"),
    }
}

#[cfg(test)]
mod tests {
    use super::{crate_name, join};

    #[test]
    fn joining() {
        for (folder, path, expected) in [
            ("src", "a.rs", "src/a.rs"),
            ("", "a.rs", "a.rs"),
            ("src/x", "../a.rs", "src/a.rs"),
            ("", "../a.rs", "../a.rs"),
            ("../m/src", "../../n/./a.rs", "../n/a.rs"),
            ("../..", "../a.rs", "../../../a.rs"),
            ("src", "b\\a.rs", "src/b/a.rs"),
            ("/abs/src", "a.rs", "/abs/src/a.rs"),
            ("src", "/abs/a.rs", "/abs/a.rs"),
        ] {
            assert_eq!(join(folder, path), expected, "{folder} + {path}");
        }
    }

    #[test]
    fn names_of_crates() {
        for (root, expected) in [
            ("crates/models/src/lib.rs", "models"),
            ("crates/my-models/src/lib.rs", "my_models"),
            ("../shared/src/lib.rs", "shared"),
            ("src/lib.rs", ""),
            ("lib.rs", ""),
            ("models/lib.rs", "models"),
            ("crates/tool/src/bin/x.rs", "tool"),
        ] {
            assert_eq!(crate_name(root), expected, "{root}");
        }
    }
}
