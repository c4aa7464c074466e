//! Words of Rust: literals, names, comments.

use crate::names::rust::identifier;

/// A text of several lines that is worth being seen as such.
const LONG: usize = 60;

/// A text as a literal: raw where escapes would be needed, so that patterns, SQL and JSON read as they are.
pub(super) fn string(text: &str) -> String {
    let wants_raw = match text.contains('\n') {
        true => text.len() >= LONG,
        false => text.contains(['"', '\\']),
    };
    if !wants_raw || !text.chars().all(is_plain) || text.split('\n').any(ends_in_blank) {
        return format!("{text:?}");
    }
    let hashes = "#".repeat(hashes(text));
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Whether a character may stand in a raw literal: rustc refuses some, and nobody sees others.
fn is_plain(char: char) -> bool {
    matches!(char, '"' | '\'' | '\\' | '\n' | '\t') || char.escape_debug().count() == 1
}

/// Whether rustfmt would find a blank at the end of a line.
fn ends_in_blank(line: &str) -> bool {
    line.ends_with(char::is_whitespace)
}

/// How many `#` a raw literal needs.
fn hashes(text: &str) -> usize {
    let after_quotes = text.split('"').skip(1);
    after_quotes
        .map(|rest| 1 + rest.bytes().take_while(|byte| *byte == b'#').count())
        .max()
        .unwrap_or(0)
}

/// Names joined by `, `.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(identifier).collect();
    names.join(", ")
}

/// Lines of documentation.
pub(super) fn docs(docs: Option<&str>, indent: &str, out: &mut Vec<String>) {
    for line in docs.iter().flat_map(|docs| docs.split('\n')) {
        // rustc refuses characters that turn the direction of what follows in a comment, but not in escapes.
        out.push(if line.chars().all(|char| is_plain(char) || char == ' ') {
            format!("{indent}/// {line}").trim_end().to_owned()
        } else {
            format!("{indent}#[doc = {:?}]", format!(" {line}"))
        });
    }
}

/// Lines of plain comments.
pub(super) fn comments<'a>(lines: impl IntoIterator<Item = &'a String>, indent: &str, out: &mut Vec<String>) {
    out.extend(lines.into_iter().map(|line| format!("{indent}{}", comment(line))));
}

/// One comment.
pub(super) fn comment(line: &str) -> String {
    let mut text = String::from("// ");
    for char in line.chars() {
        match char {
            '\n' | '\r' => text.push(' '),
            char if is_plain(char) => text.push(char),
            char => text.extend(char.escape_debug()),
        }
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_raw_where_that_saves_escapes() {
        for (text, literal) in [
            ("plain", r#""plain""#),
            ("it's", r#""it's""#),
            (r"^\d+$", r#"r"^\d+$""#),
            (r#"{"a": 1}"#, r##"r#"{"a": 1}"#"##),
            ("\"#", "r##\"\"#\"##"),
            ("a\r\nb", r#""a\r\nb""#),
            ("a \nb", r#""a \nb""#),
            ("line\nbreak \"", r#""line\nbreak \"""#),
            ("\u{202e}\"", r#""\u{202e}\"""#),
        ] {
            assert_eq!(string(text), literal);
            let parsed: syn::LitStr = syn::parse_str(literal).unwrap();
            assert_eq!(parsed.value(), text);
        }
    }

    #[test]
    fn comments_keep_their_line() {
        assert_eq!(comment(""), "//");
        assert_eq!(comment("a\rb "), "// a b");
        assert_eq!(comment("x \u{202e}"), "// x \\u{202e}");
    }
}
