//! Python's strings: the one place that quotes and escapes.

/// A string literal with the marks that `ruff format` would choose: single ones only where they save escapes.
pub(super) fn string(text: &str) -> String {
    let doubles = text.matches('"').count();
    let singles = text.matches('\'').count();
    let mark = if doubles > singles { '\'' } else { '"' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(mark);
    for char in text.chars() {
        if char == mark {
            out.push('\\');
        }
        if char == '\n' {
            out.push_str("\\n");
        } else {
            escaped(&mut out, char);
        }
    }
    out.push(mark);
    out
}

/// A bytes literal.
pub(super) fn bytes(bytes: &[u8]) -> String {
    let mut out = String::from("bytes.fromhex(\"");
    for byte in bytes {
        out.push_str(&format!("{byte:02x}"));
    }
    out + "\")"
}

/// A docstring in a body with this indentation, as `ruff format` leaves it.
pub(super) fn docstring(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent);
    let mut lines: Vec<String> = text
        .trim()
        .split('\n')
        .map(|line| {
            let mut out = String::new();
            for char in line.trim_end().chars() {
                match char {
                    '\t' => out.push_str("    "),
                    char => escaped(&mut out, char),
                }
            }
            out.replace("\"\"\"", "\\\"\\\"\\\"")
        })
        .collect();
    // What is indented in all lines but the first belongs to the margin.
    let common = lines
        .iter()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    for line in lines.iter_mut().skip(1).filter(|line| !line.is_empty()) {
        *line = format!("{margin}{}", &line[common..]);
    }
    let mut body = lines.join("\n");
    if body.starts_with('"') {
        body.insert(0, ' ');
    }
    // A quote at the end would be one of the marks, unless an odd number of backslashes stands before it.
    let backslashes = |head: &str| head.len() - head.trim_end_matches('\\').len();
    if !body.contains('\n')
        && let Some(head) = body.strip_suffix('"')
        && backslashes(head) % 2 == 0
    {
        body = format!("{head}\\\"");
    }
    match body.contains('\n') {
        true => format!("{margin}\"\"\"{body}\n{margin}\"\"\""),
        false => format!("{margin}\"\"\"{body}\"\"\""),
    }
}

/// A comment; every line of the text is one.
pub(super) fn comment(indent: usize, text: &str) -> String {
    let lines = text.trim().split('\n').map(|line| {
        let mut out = format!("{}# ", " ".repeat(indent));
        for char in line.trim_end().chars() {
            if char == '\\' {
                out.push(char);
            } else {
                escaped(&mut out, char);
            }
        }
        out.truncate(out.trim_end().len());
        out + "\n"
    });
    lines.collect()
}

fn escaped(out: &mut String, char: char) {
    match char {
        '\\' => out.push_str("\\\\"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        // Characters that turn the direction of the text make code look like what it is not.
        char if char.is_control()
            || matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') =>
        {
            let code = u32::from(char);
            out.push_str(&match code {
                ..=0xff => format!("\\x{code:02x}"),
                _ => format!("\\u{code:04x}"),
            });
        }
        char => out.push(char),
    }
}

/// SQL within `sa.text("…")`, which takes `:name` for a parameter, and a backslash before a colon for one that is none.
///
/// What comes behind a word decides both, and a backslash that SQLAlchemy does not take for one of its own stays in the
/// statement. So either no colon has one or every colon has: then none is in doubt.
pub(super) fn sql(text: &str) -> String {
    let mut before = None;
    let mut chars = text.chars().peekable();
    let mut is_in_doubt = false;
    while let Some(char) = chars.next() {
        if char == ':' {
            // Python has other letters than Rust: of those beyond ASCII it is not asked which are part of a word.
            let begins = chars
                .peek()
                .is_some_and(|next| !next.is_ascii() || next.is_ascii_alphanumeric() || *next == '_');
            let is_within =
                before.is_some_and(|before: char| before.is_ascii_alphanumeric() || "_:".contains(before));
            is_in_doubt |= before == Some('\\') || (begins && !is_within);
        }
        before = Some(char);
    }
    match is_in_doubt {
        true => string(&text.replace(':', "\\:")),
        false => string(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_are_those_that_save_escapes() {
        assert_eq!(string("a\"b\"c"), "'a\"b\"c'");
        assert_eq!(string("it's \"x\""), "'it\\'s \"x\"'");
        assert_eq!(string("it's"), "\"it's\"");
        assert_eq!(string("a\\\n\u{1}é\u{202e}"), "\"a\\\\\\n\\x01é\\u202e\"");
    }

    #[test]
    fn a_docstring_holds_anything() {
        assert_eq!(docstring(4, "He said \"no\""), "    \"\"\"He said \"no\\\"\"\"\"");
        assert_eq!(
            docstring(0, "a \"\"\" b\n\n  c\n   d"),
            "\"\"\"a \\\"\\\"\\\" b\n\nc\n d\n\"\"\""
        );
    }

    #[test]
    fn a_quote_behind_a_backslash_does_not_end_a_docstring() {
        assert_eq!(docstring(0, "a \\\""), "\"\"\"a \\\\\\\"\"\"\"");
        assert_eq!(docstring(0, "a \\"), "\"\"\"a \\\\\"\"\"");
    }

    #[test]
    fn a_colon_before_a_word_is_no_parameter() {
        assert_eq!(sql("'{}'::jsonb"), "\"'{}'::jsonb\"");
        assert_eq!(sql("t = '03:04'"), "\"t = '03:04'\"");
        let parameter = sql("a = ':b' AND t = '03:04'::time");
        assert_eq!(parameter, string(r"a = '\:b' AND t = '03\:04'\:\:time"));
        assert_eq!(sql(r"'\:b'"), string(r"'\\:b'"));
        // SQLAlchemy would leave a backslash before the first where the second has none.
        assert_eq!(sql("':ab:'"), string(r"'\:ab\:'"));
        assert_eq!(sql("':ab::text'"), string(r"'\:ab\:\:text'"));
        assert_eq!(sql(r"'\::x'"), string(r"'\\:\:x'"));
    }
}
