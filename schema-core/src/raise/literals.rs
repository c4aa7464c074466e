//! Literals in the words of a server: `'it''s'::text`, `'-1'::integer`, `ARRAY['a'::text]`.

use crate::dialect::Dialect;

/// A literal without its casts, which name the column's own type or one that reads the same.
#[derive(Debug, PartialEq)]
pub(super) enum Literal<'a> {
    /// Between quotation marks, which are undone.
    Text(String),
    /// `X'…'`: the digits.
    Hex(&'a str),
    /// A number, with its sign.
    Number(&'a str),
    Bool(bool),
}

/// Reads a whole text as a literal and the types that it is cast to, the first first. MySQL's texts have escapes.
pub(super) fn read(dialect: Dialect, text: &str) -> Option<(Literal<'_>, Vec<&str>)> {
    let mut reader = Reader {
        rest: text.trim(),
        escapes: dialect == Dialect::MySql,
    };
    let read = reader.literal()?;
    reader.rest.is_empty().then_some(read)
}

/// Reads a whole text as `ARRAY[…]` of literals.
pub(super) fn array(text: &str) -> Option<Vec<(Literal<'_>, Vec<&str>)>> {
    let mut reader = Reader {
        rest: text.trim(),
        escapes: false,
    };
    let elements = reader.array()?;
    reader.rest.is_empty().then_some(elements)
}

/// Reads a whole text as MySQL's texts, separated by commas.
pub(super) fn texts(text: &str) -> Option<Vec<String>> {
    let mut reader = Reader {
        rest: text.trim(),
        escapes: true,
    };
    let mut texts = vec![reader.quoted()?];
    while reader.takes(",") {
        texts.push(reader.quoted()?);
    }
    reader.rest.is_empty().then_some(texts)
}

/// The elements of the text of an array: `{a,"b c"}`. One level deep, without nulls.
pub(super) fn elements(text: &str) -> Option<Vec<String>> {
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let mut elements = Vec::new();
    if inner.is_empty() {
        return Some(elements);
    }
    let mut letters = inner.chars().peekable();
    loop {
        let mut element = String::new();
        let quoted = letters.next_if_eq(&'"').is_some();
        loop {
            match letters.next() {
                Some('"') if quoted => break,
                Some('\\') => element.push(letters.next()?),
                Some('{' | '}' | '"') if !quoted => return None,
                Some(letter) => element.push(letter),
                None => return None,
            }
            if !quoted && matches!(letters.peek(), None | Some(',')) {
                break;
            }
        }
        if !quoted && element.eq_ignore_ascii_case("null") {
            return None;
        }
        elements.push(element);
        match letters.next() {
            None => return Some(elements),
            Some(',') => {}
            Some(_) => return None,
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
    /// A backslash takes the next letter as it is.
    escapes: bool,
}

impl<'a> Reader<'a> {
    fn literal(&mut self) -> Option<(Literal<'a>, Vec<&'a str>)> {
        let (literal, mut casts) = match self.takes("(") {
            true => {
                let inner = self.literal()?;
                self.takes(")").then_some(inner)?
            }
            false => (self.bare()?, Vec::new()),
        };
        while self.takes("::") {
            casts.push(self.type_name()?);
        }
        Some((literal, casts))
    }

    fn array(&mut self) -> Option<Vec<(Literal<'a>, Vec<&'a str>)>> {
        if self.takes("(") {
            let inner = self.array()?;
            if !self.takes(")") {
                return None;
            }
            while self.takes("::") {
                self.type_name()?;
            }
            return Some(inner);
        }
        if !self.takes("ARRAY[") {
            return None;
        }
        let mut elements = Vec::new();
        while !self.takes("]") {
            if !elements.is_empty() && !self.takes(",") {
                return None;
            }
            elements.push(self.literal()?);
        }
        while self.takes("::") {
            self.type_name()?;
        }
        Some(elements)
    }

    /// Takes a sign or word, with the blanks before and behind it.
    fn takes(&mut self, sign: &str) -> bool {
        match self.rest.trim_start().strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn bare(&mut self) -> Option<Literal<'a>> {
        let rest = self.rest;
        if let Some(quoted) = rest
            .strip_prefix(['x', 'X'])
            .filter(|rest| rest.starts_with('\''))
        {
            let end = quoted.get(1..)?.find('\'')? + 1;
            let hex = quoted.get(1..end)?;
            self.rest = quoted.get(end + 1..)?;
            return Some(Literal::Hex(hex));
        }
        if rest.starts_with('\'') {
            return self.quoted().map(Literal::Text);
        }
        let end = rest
            .find(|one: char| !(one.is_ascii_alphanumeric() || one == '.' || one == '-' || one == '+'))
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        self.rest = after;
        match word.to_ascii_lowercase().as_str() {
            "true" => Some(Literal::Bool(true)),
            "false" => Some(Literal::Bool(false)),
            _ => {
                let digits = word.strip_prefix('-').unwrap_or(word);
                digits
                    .starts_with(|one: char| one.is_ascii_digit() || one == '.')
                    .then_some(Literal::Number(word))
            }
        }
    }

    fn quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        let mut letters = self.rest.strip_prefix('\'')?.chars();
        loop {
            match letters.next()? {
                '\\' if self.escapes => text.push(letters.next()?),
                '\'' => match letters.as_str().strip_prefix('\'') {
                    Some(more) => {
                        text.push('\'');
                        letters = more.chars();
                    }
                    None => {
                        self.rest = letters.as_str();
                        return Some(text);
                    }
                },
                letter => text.push(letter),
            }
        }
    }

    /// A type: words, quoted names, dots and what stands in parentheses and brackets.
    fn type_name(&mut self) -> Option<&'a str> {
        let mut depth = 0_u32;
        let mut quoted = false;
        let end = self.rest.find(|one: char| {
            match one {
                '"' => quoted = !quoted,
                _ if quoted => return false,
                '(' => depth += 1,
                ')' if depth == 0 => return true,
                ')' => depth -= 1,
                ',' | ']' | ':' if depth == 0 => return one != ']',
                _ => {}
            }
            false
        });
        // A `]` that closes an `ARRAY[` is told from `[]` by what stands before it.
        let mut end = end.unwrap_or(self.rest.len());
        let mut from = 0;
        while let Some(at) = self.rest.get(from..end)?.find(']') {
            if !self.rest.get(..from + at)?.ends_with('[') {
                end = from + at;
                break;
            }
            from += at + 1;
        }
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(name.trim()).filter(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn casts_are_read_apart() {
        let text = |text: &str| Literal::Text(text.to_owned());
        for (sql, expected) in [
            ("'it''s'::text", Some((text("it's"), vec!["text"]))),
            (
                "('a'::character varying)::text",
                Some((text("a"), vec!["character varying", "text"])),
            ),
            (
                "'A'::app.\"My :Enum\"",
                Some((text("A"), vec!["app.\"My :Enum\""])),
            ),
            (
                "'2020-01-01 00:00:00'::timestamp(3) without time zone",
                Some((
                    text("2020-01-01 00:00:00"),
                    vec!["timestamp(3) without time zone"],
                )),
            ),
            ("(0)::numeric", Some((Literal::Number("0"), vec!["numeric"]))),
            ("(-1)", Some((Literal::Number("-1"), vec![]))),
            ("'{}'::text[]", Some((text("{}"), vec!["text[]"]))),
            ("true", Some((Literal::Bool(true), vec![]))),
            ("X'00ff'", Some((Literal::Hex("00ff"), vec![]))),
            ("now()", None),
            ("1 + 1", None),
            ("'a'::text || 'b'::text", None),
        ] {
            let read = read(Dialect::PostgreSql, sql);
            // What is left of a cast is no type that any column has.
            match expected {
                Some(expected) => assert_eq!(read, Some(expected), "{sql}"),
                None => assert!(
                    read.is_none_or(|(_, casts)| casts.iter().any(|one| one.contains('|'))),
                    "{sql}"
                ),
            }
        }
    }

    #[test]
    fn arrays_are_read() {
        let read = array("ARRAY['a'::text, 'b]'::text]").unwrap_or_default();
        assert_eq!(read.len(), 2);
        assert_eq!(array("ARRAY[]::text[]").map(|all| all.len()), Some(0));
        assert_eq!(
            array("(ARRAY['a'::character varying])::text[]").map(|all| all.len()),
            Some(1)
        );
        assert_eq!(array("ARRAY[1, now()]"), None);
        assert_eq!(elements("{}"), Some(vec![]));
        assert_eq!(
            elements("{a,\"b \\\"c\"}"),
            Some(vec!["a".to_owned(), "b \"c".to_owned()])
        );
        assert_eq!(elements("{NULL}"), None);
        assert_eq!(elements("{{a}}"), None);
        assert_eq!(
            texts(r"'a', 'it''s \\'"),
            Some(vec!["a".to_owned(), r"it's \".to_owned()])
        );
    }
}
