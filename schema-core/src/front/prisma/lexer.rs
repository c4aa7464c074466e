//! Text into tokens. The language is one of lines: where a line ends is a token too.
//!
//! Nothing is copied and nothing is refused: what is no token of the language is [`Kind::Unknown`]. Linear in the text,
//! whatever stands in it.

use crate::span::{FileId, Span};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `User`, `true`, `2fa`, `with-dash`: whether it is a name is asked later.
    Word,
    /// `-1.50`
    Number,
    /// `"text"`
    Text,
    /// A text without its end: up to the end of the line.
    OpenText,
    /// `/// text`
    Doc,
    /// `// text`
    Comment,
    /// `/* text */`
    BlockComment,
    /// `/* text` that never ends.
    OpenComment,
    /// `\n`, `\r\n`, `\r`
    Newline,
    /// One of `{}()[],:=?!@.`
    Sign(u8),
    /// Anything else: one character.
    Unknown,
    /// The end of the file.
    End,
}

/// A token: its kind and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// Reads a text from front to back. A copy reads on from the same place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexer<'t> {
    text: &'t str,
    file: FileId,
    at: usize,
}

impl<'t> Lexer<'t> {
    /// `text` has less than 4 GiB.
    pub(super) fn new(text: &'t str, file: FileId) -> Self {
        Lexer { text, file, at: 0 }
    }

    /// The text of a token.
    pub(super) fn text(&self, token: Token) -> &'t str {
        self.text
            .get(token.start as usize..token.end as usize)
            .unwrap_or_default()
    }

    /// The text from a byte on.
    pub(super) fn slice(&self, start: u32, length: usize) -> &'t str {
        let start = start as usize;
        self.text.get(start..start + length).unwrap_or_default()
    }

    /// The place of a token.
    pub(super) fn span(&self, token: Token) -> Span {
        Span {
            file: self.file,
            start: token.start,
            end: token.end,
        }
    }

    /// The next token; at the end of the text [`Kind::End`], again and again.
    pub(super) fn next(&mut self) -> Token {
        self.blanks();
        let start = self.at;
        let rest = self.rest();
        let kind = match rest.as_bytes() {
            [] => Kind::End,
            [b'\r', b'\n', ..] => self.take(2, Kind::Newline),
            [b'\n' | b'\r', ..] => self.take(1, Kind::Newline),
            [b'/', b'/', b'/', ..] => self.line(Kind::Doc),
            [b'/', b'/', ..] => self.line(Kind::Comment),
            [b'/', b'*', ..] => self.block_comment(),
            [b'"', ..] => self.string(),
            [b'-', digit, ..] if digit.is_ascii_digit() => self.number(),
            [first, ..] if first.is_ascii_digit() => self.number_or_word(),
            [sign, ..] if b"{}()[],:=?!@.".contains(sign) => self.take(1, Kind::Sign(*sign)),
            _ => self.word(),
        };
        Token {
            kind,
            start: start as u32,
            end: self.at as u32,
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, bytes: usize, kind: Kind) -> Kind {
        self.at += bytes;
        kind
    }

    /// Takes characters as long as they fit; how many bytes they had.
    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> usize {
        let rest = self.rest();
        let length = rest.find(|ch| !fits(ch)).unwrap_or(rest.len());
        self.at += length;
        length
    }

    fn blanks(&mut self) {
        self.take_while(|ch| !is_line_end(ch) && (ch == ' ' || ch == '\t' || is_space(ch)));
    }

    fn line(&mut self, kind: Kind) -> Kind {
        self.take_while(|ch| !is_line_end(ch));
        kind
    }

    fn block_comment(&mut self) -> Kind {
        let rest = self.rest();
        // `/*/` is not closed: the search begins behind the opening.
        match rest.get(2..).and_then(|inner| inner.find("*/")) {
            Some(length) => self.take(length + 4, Kind::BlockComment),
            None => self.take(rest.len(), Kind::OpenComment),
        }
    }

    fn string(&mut self) -> Kind {
        let mut escaped = false;
        for (at, byte) in self.rest().bytes().enumerate().skip(1) {
            match byte {
                b'\n' | b'\r' => return self.take(at, Kind::OpenText),
                b'"' if !escaped => return self.take(at + 1, Kind::Text),
                _ => escaped = byte == b'\\' && !escaped,
            }
        }
        self.take(self.rest().len(), Kind::OpenText)
    }

    fn number(&mut self) -> Kind {
        self.at += 1;
        self.take_while(|ch| ch.is_ascii_digit());
        if let [b'.', digit, ..] = self.rest().as_bytes()
            && digit.is_ascii_digit()
        {
            self.at += 1;
            self.take_while(|ch| ch.is_ascii_digit());
        }
        Kind::Number
    }

    /// A number, or a name that begins with one: Prisma says of these what is wrong with them.
    fn number_or_word(&mut self) -> Kind {
        let start = self.at;
        let kind = self.number();
        if self.rest().starts_with(|ch: char| is_word(ch) && ch != '-') {
            self.at = start;
            return self.word();
        }
        kind
    }

    fn word(&mut self) -> Kind {
        if self.take_while(is_word) > 0 {
            return Kind::Word;
        }
        let width = self.rest().chars().next().map_or(0, char::len_utf8);
        self.take(width, Kind::Unknown)
    }
}

fn is_line_end(ch: char) -> bool {
    matches!(ch, '\n' | '\r')
}

/// The blanks of Unicode's category `Zs`.
fn is_space(ch: char) -> bool {
    matches!(
        ch,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

fn is_word(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '_' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(Kind, &str)> {
        let mut lexer = Lexer::new(text, FileId(0));
        let mut out = Vec::new();
        loop {
            let token = lexer.next();
            if token.kind == Kind::End {
                return out;
            }
            out.push((token.kind, lexer.text(token)));
        }
    }

    #[test]
    fn a_field_and_its_comment() {
        assert_eq!(
            tokens("id Int? @db.X(-1.5) // c\r\n"),
            [
                (Kind::Word, "id"),
                (Kind::Word, "Int"),
                (Kind::Sign(b'?'), "?"),
                (Kind::Sign(b'@'), "@"),
                (Kind::Word, "db"),
                (Kind::Sign(b'.'), "."),
                (Kind::Word, "X"),
                (Kind::Sign(b'('), "("),
                (Kind::Number, "-1.5"),
                (Kind::Sign(b')'), ")"),
                (Kind::Comment, "// c"),
                (Kind::Newline, "\r\n"),
            ]
        );
    }

    #[test]
    fn what_does_not_end() {
        assert_eq!(
            tokens("\"a\\\"b\nc"),
            [
                (Kind::OpenText, "\"a\\\"b"),
                (Kind::Newline, "\n"),
                (Kind::Word, "c")
            ]
        );
        assert_eq!(tokens("/*/"), [(Kind::OpenComment, "/*/")]);
        assert_eq!(tokens("\"a\\\\\""), [(Kind::Text, "\"a\\\\\"")]);
    }

    #[test]
    fn names_that_are_none() {
        assert_eq!(
            tokens("2fa a-b 1.5 _x é ;"),
            [
                (Kind::Word, "2fa"),
                (Kind::Word, "a-b"),
                (Kind::Number, "1.5"),
                (Kind::Word, "_x"),
                (Kind::Word, "é"),
                (Kind::Unknown, ";"),
            ]
        );
    }
}
