//! Quoting: the one place where a name or a text becomes SQL.

use crate::database::Name;
use crate::dialect::Dialect;

/// How a dialect quotes.
#[derive(Debug, Clone, Copy)]
pub struct Quote(Dialect);

impl Dialect {
    /// How it quotes.
    pub fn quote(self) -> Quote {
        Quote(self)
    }
}

impl Quote {
    /// An identifier: `"a""b"`, the standard's form (SQL-92 5.2, `<delimited identifier>`); of MySQL in backticks.
    pub fn ident(self, name: &str) -> String {
        quoted(name, self.mark())
    }

    /// Identifiers, separated.
    pub fn idents<S: AsRef<str>>(self, names: &[S], separator: &str) -> String {
        let quoted: Vec<String> = names.iter().map(|name| self.ident(name.as_ref())).collect();
        quoted.join(separator)
    }

    /// A name with its schema: `"auth"."users"`.
    pub fn name(self, name: &Name) -> String {
        match &name.schema {
            Some(schema) => format!("{}.{}", self.ident(schema), self.ident(&name.name)),
            None => self.ident(&name.name),
        }
    }

    /// A text: `'it''s'`. Backslashes stand for themselves (`standard_conforming_strings`, on since PostgreSQL 9.1;
    /// SQLite has no escapes), except in MySQL (unless its mode is `NO_BACKSLASH_ESCAPES`, which no client sets).
    pub fn text(self, text: &str) -> String {
        match self.0 {
            Dialect::PostgreSql | Dialect::Sqlite => quoted(text, '\''),
            Dialect::MySql => quoted(&text.replace('\\', "\\\\"), '\''),
        }
    }

    fn mark(self) -> char {
        match self.0 {
            Dialect::PostgreSql | Dialect::Sqlite => '"',
            Dialect::MySql => '`',
        }
    }
}

/// A text between two marks, those in it doubled.
fn quoted(text: &str, mark: char) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(mark);
    for (at, part) in text.split(mark).enumerate() {
        if at > 0 {
            out.extend([mark, mark]);
        }
        out.push_str(part);
    }
    out.push(mark);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a database reads between two quotation marks; `None` when the quotation ends before its end.
    fn read(quoted: &str, mark: char) -> Option<String> {
        let mut letters = quoted.strip_prefix(mark)?.strip_suffix(mark)?.chars();
        let mut out = String::new();
        while let Some(letter) = letters.next() {
            if letter == mark && letters.next() != Some(mark) {
                return None;
            }
            out.push(letter);
        }
        Some(out)
    }

    #[test]
    fn a_quoted_text_is_read_as_it_was() {
        let letters = [
            '\'',
            '"',
            '\\',
            '\n',
            ';',
            '-',
            '$',
            'a',
            'é',
            '\u{1F980}',
            ' ',
            '%',
        ];
        // Every text of up to four of these letters.
        let mut texts = vec![String::new()];
        let mut from = 0;
        for _ in 0..4 {
            let to = texts.len();
            for at in from..to {
                for letter in letters {
                    let longer = format!("{}{letter}", texts[at]);
                    texts.push(longer);
                }
            }
            from = to;
        }
        assert_eq!(texts.len(), 1 + 12 + 144 + 1728 + 20736);
        let q = Dialect::PostgreSql.quote();
        for one in &texts {
            assert_eq!(read(&q.text(one), '\'').as_ref(), Some(one));
            assert_eq!(read(&q.ident(one), '"').as_ref(), Some(one));
        }
    }

    #[test]
    fn what_ends_a_quotation_is_doubled() {
        let q = Dialect::PostgreSql.quote();
        assert_eq!(q.ident("a\"b"), "\"a\"\"b\"");
        assert_eq!(q.text("it's \\ \"x\""), "'it''s \\ \"x\"'");
        let qualified = Name {
            schema: Some("s".to_owned()),
            name: "t".to_owned(),
        };
        assert_eq!(q.name(&qualified), "\"s\".\"t\"");
    }
}
