//! The small pieces of TypeScript's grammar: strings, keys, documentation.

use std::fmt::Write as _;

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory as _};

/// A string literal, in the quotes that need fewer escapes, double ones by preference.
pub(in crate::back) fn string(text: &str) -> String {
    let count = |quote: char| text.chars().filter(|one| *one == quote).count();
    let quote = if count('"') > count('\'') { '\'' } else { '"' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter == quote => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push(quote);
    out
}

/// A property's name, in quotes unless it is a plain word.
pub(in crate::back) fn key(name: &str) -> String {
    if is_word(name) {
        name.to_owned()
    } else {
        string(name)
    }
}

/// A property of a value: `row.name`, `row["a b"]`.
pub(in crate::back) fn member(of: &str, name: &str) -> String {
    if is_word(name) {
        format!("{of}.{name}")
    } else {
        format!("{of}[{}]", string(name))
    }
}

/// A name as ECMAScript 5 has it (<https://262.ecma-international.org/5.1/#sec-7.6>), which Prettier writes without quotes.
fn is_word(name: &str) -> bool {
    if name.is_ascii() {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        return name.bytes().all(is_part) && name.starts_with(|first: char| !first.is_ascii_digit());
    }
    let is_letter = |letter: char| {
        letter.general_category_group() == GeneralCategoryGroup::Letter
            || letter.general_category() == GeneralCategory::LetterNumber
            || letter == '_'
    };
    let is_part = |letter: char| {
        is_letter(letter)
            || matches!(
                letter.general_category(),
                GeneralCategory::DecimalNumber
                    | GeneralCategory::NonspacingMark
                    | GeneralCategory::SpacingMark
                    | GeneralCategory::ConnectorPunctuation
            )
    };
    name.starts_with(is_letter) && name.chars().all(|letter| is_part(letter) && letter <= '\u{ffff}')
}

/// Documentation as JSDoc, with a line end; nothing without.
pub(in crate::back) fn docs(text: Option<&str>, indent: usize) -> String {
    let Some(text) = text.map(str::trim_end).filter(|text| !text.trim().is_empty()) else {
        return String::new();
    };
    let margin = " ".repeat(indent);
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| line.trim_end().replace('\r', " ").replace("*/", "*\\/"))
        .collect();
    match lines.as_slice() {
        [line] => format!("{margin}/** {} */\n", line.trim_start()),
        lines => {
            let mut out = format!("{margin}/**\n");
            for line in lines {
                let line = if line.is_empty() {
                    String::new()
                } else {
                    format!(" {line}")
                };
                let _ = writeln!(out, "{margin} *{line}");
            }
            let _ = writeln!(out, "{margin} */");
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted_with_few_escapes() {
        assert_eq!(string("it's"), r#""it's""#);
        assert_eq!(string(r#"say "x""#), r#"'say "x"'"#);
        assert_eq!(string("a\\b\n\u{1}"), r#""a\\b\n\u{1}""#);
    }

    #[test]
    fn documentation_cannot_end_its_comment() {
        assert_eq!(docs(Some("a */ b"), 2), "  /** a *\\/ b */\n");
        assert_eq!(docs(Some("a\n\nb"), 0), "/**\n * a\n *\n * b\n */\n");
        assert_eq!(docs(Some(" "), 0), "");
    }

    #[test]
    fn names_that_are_no_plain_words_are_quoted() {
        assert_eq!(
            (key("größe"), key("a b")),
            ("größe".to_owned(), "\"a b\"".to_owned())
        );
        assert_eq!(
            (member("row", "a"), member("row", "1")),
            ("row.a".to_owned(), "row[\"1\"]".to_owned())
        );
    }
}
