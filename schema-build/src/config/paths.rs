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
