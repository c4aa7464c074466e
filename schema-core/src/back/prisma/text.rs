//! The small pieces of Prisma's grammar: strings, documentation, lists.

use std::fmt::Write as _;

/// A string literal; Prisma reads the escapes of JSON and refuses raw control characters.
pub(super) fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for ch in text.chars() {
        match ch {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            ch if (ch as u32) < 0x20 || ch == '\u{7f}' => {
                let _ = write!(out, "\\u{:04x}", ch as u32);
            }
            ch => out.push(ch),
        }
    }
    out.push('"');
    out
}

/// `[a, b]`
pub(super) fn list(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}

/// Documentation as `///` lines.
pub(super) fn docs(text: Option<&str>) -> impl Iterator<Item = String> {
    text.into_iter().flat_map(|text| {
        text.split('\n').map(|line| {
            // A lone carriage return would end the line for some readers and not for others.
            let line = line.trim_end().replace('\r', " ");
            if line.is_empty() {
                "///".to_owned()
            } else {
                format!("/// {line}")
            }
        })
    })
}

/// A literal of SQL.
pub(super) fn sql_string(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_as_json() {
        assert_eq!(string("a\"b\\c\n\t\u{1}é🎈"), r#""a\"b\\c\n\t\u0001é🎈""#);
    }

    #[test]
    fn every_line_of_documentation_is_marked() {
        let lines: Vec<String> = docs(Some("one \n\ntwo\rthree")).collect();
        assert_eq!(lines, ["/// one", "///", "/// two three"]);
        assert_eq!(docs(None).count(), 0);
    }
}
