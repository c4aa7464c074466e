//! Paths as they are written in `onedef.toml`: relative to its folder, separated by `/`.

/// A source file. It may lie outside the folder: `../models/src/lib.rs`.
pub(super) fn source(path: &str) -> Result<String, String> {
    let parts = parts(path)?;
    Ok(parts.join("/"))
}

/// Something that is written. It must lie inside the folder.
pub(super) fn inside(path: &str) -> Result<String, String> {
    let parts = parts(path)?;
    if parts.first().is_some_and(|first| first == "..") {
        return Err(format!(
            "`{path}` is outside the folder of `onedef.toml`, where onedef never writes"
        ));
    }
    Ok(parts.join("/"))
}

/// How a file is named from another one, both inside the folder: `./generated/client`, `../client`.
pub(super) fn between(from: &str, to: &str) -> String {
    let mut from: Vec<&str> = from.split('/').collect();
    from.pop();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from
        .iter()
        .zip(&to)
        .take_while(|(one, other)| one == other)
        .count();
    let mut parts = vec![".."; from.len() - shared];
    if parts.is_empty() {
        parts.push(".");
    }
    parts.extend(&to[shared..]);
    parts.join("/")
}

/// What a path means that is written in a file.
pub(super) fn beside(file: &str, path: &str) -> Result<String, String> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    inside(format!("{folder}/{path}").trim_start_matches('/'))
}

/// The parts without `.`, with `..` only at the front.
fn parts(path: &str) -> Result<Vec<String>, String> {
    if path.is_empty() {
        return Err("the path is empty".to_owned());
    }
    // A line break would end the comment in which a header names the path, and the line in which cargo reads it.
    if path.chars().any(char::is_control) {
        return Err(format!("`{}` holds a control character", path.escape_debug()));
    }
    if path.contains('\\') {
        return Err(format!("`{path}` must be written with `/` on every system"));
    }
    let drive = path.as_bytes().get(1) == Some(&b':') && path.as_bytes()[0].is_ascii_alphabetic();
    if path.starts_with('/') || drive {
        return Err(format!(
            "`{path}` is absolute; paths are relative to the folder of `onedef.toml`"
        ));
    }
    let mut parts: Vec<String> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| last != "..") => {
                parts.pop();
            }
            other => parts.push(other.to_owned()),
        }
    }
    if path.ends_with('/') || parts.last().is_none_or(|last| last == "..") {
        return Err(format!("`{path}` names a folder, not a file"));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_from_each_other() {
        assert_eq!(between("a/b/c.ts", "a/b/d/e"), "./d/e");
        assert_eq!(between("a/b/c.ts", "a/d"), "../d");
        assert_eq!(between("c.ts", "a"), "./a");
        assert_eq!(between("x/c.ts", "a/b"), "../a/b");
        assert_eq!(beside("a/prisma/x.prisma", "../gen"), Ok("a/gen".to_owned()));
        assert_eq!(beside("x.prisma", "./gen"), Ok("gen".to_owned()));
    }

    #[test]
    fn paths_are_made_plain() {
        assert_eq!(inside("./a//b/../c.sql"), Ok("a/c.sql".to_owned()));
        assert_eq!(source("../x/./lib.rs"), Ok("../x/lib.rs".to_owned()));
    }

    #[test]
    fn nothing_is_written_outside() {
        for path in [
            "../a.sql",
            "a/../../b.sql",
            "/etc/passwd",
            "C:/a",
            "a\\b",
            "a\nb",
            "",
            "a/",
            ".",
            "..",
        ] {
            assert!(inside(path).is_err(), "{path:?}");
        }
    }
}
