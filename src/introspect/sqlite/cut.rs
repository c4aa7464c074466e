//! A statement cut into tokens, with the text of each still at hand.

use sqlparser::dialect::SQLiteDialect;
use sqlparser::tokenizer::{Location, Token, Tokenizer};

/// A token and the bytes that it stands at.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    token: Token,
    start: usize,
    end: usize,
}

/// Tokens of a statement, blanks and comments left out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pieces<'a> {
    sql: &'a str,
    all: &'a [Piece],
}

/// Cuts a statement; `None` when it is none.
pub(super) fn cut(sql: &str) -> Option<Vec<Piece>> {
    let tokens = Tokenizer::new(&SQLiteDialect {}, sql)
        .tokenize_with_location()
        .ok()?;
    let lines = line_starts(sql);
    let pieces = tokens
        .into_iter()
        .filter(|one| !matches!(one.token, Token::Whitespace(_) | Token::EOF));
    pieces
        .map(|one| {
            Some(Piece {
                start: offset(sql, &lines, one.span.start)?,
                end: offset(sql, &lines, one.span.end)?,
                token: one.token,
            })
        })
        .collect()
}

fn line_starts(sql: &str) -> Vec<usize> {
    let breaks = sql.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n');
    std::iter::once(0).chain(breaks.map(|(_, at)| at)).collect()
}

/// The byte of a place, whose line and column (in characters) are counted from 1.
fn offset(sql: &str, lines: &[usize], place: Location) -> Option<usize> {
    let line = usize::try_from(place.line.checked_sub(1)?).ok()?;
    let column = usize::try_from(place.column.checked_sub(1)?).ok()?;
    let start = *lines.get(line)?;
    let rest = sql.get(start..)?;
    let within = rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at);
    Some(start + within)
}

impl<'a> Pieces<'a> {
    pub(super) fn new(sql: &'a str, all: &'a [Piece]) -> Self {
        Pieces { sql, all }
    }

    pub(super) fn is_empty(self) -> bool {
        self.all.is_empty()
    }

    /// The text of all of it.
    pub(super) fn text(self) -> &'a str {
        match (self.all.first(), self.all.last()) {
            (Some(first), Some(last)) => self.sql.get(first.start..last.end).unwrap_or_default(),
            _ => "",
        }
    }

    /// Whether the token at a position is this word, unquoted.
    pub(super) fn is_word(self, at: usize, word: &str) -> bool {
        match self.all.get(at).map(|piece| &piece.token) {
            Some(Token::Word(one)) => one.quote_style.is_none() && one.value.eq_ignore_ascii_case(word),
            _ => false,
        }
    }

    /// The name at a position, its quotation undone.
    pub(super) fn name(self, at: usize) -> Option<String> {
        match &self.all.get(at)?.token {
            // The tokenizer has undone the doubled marks inside.
            Token::Word(word) => Some(word.value.clone()),
            Token::SingleQuotedString(text) | Token::DoubleQuotedString(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// The first position of a word outside of parentheses.
    pub(super) fn find(self, word: &str) -> Option<usize> {
        self.outside().find(|at| self.is_word(*at, word))
    }

    /// The first position of a word, also within parentheses.
    pub(super) fn has(self, word: &str) -> bool {
        (0..self.all.len()).any(|at| self.is_word(at, word))
    }

    /// What stands behind a position.
    pub(super) fn after(self, at: usize) -> Pieces<'a> {
        Pieces {
            all: self.all.get(at + 1..).unwrap_or_default(),
            ..self
        }
    }

    /// What stands before a position.
    pub(super) fn before(self, at: usize) -> Pieces<'a> {
        Pieces {
            all: self.all.get(..at).unwrap_or_default(),
            ..self
        }
    }

    /// What stands in the first parentheses.
    pub(super) fn parenthesised(self) -> Option<Pieces<'a>> {
        let open = self.all.iter().position(|piece| piece.token == Token::LParen)?;
        let mut depth = 0_usize;
        for (at, piece) in self.all.iter().enumerate().skip(open) {
            match piece.token {
                Token::LParen => depth += 1,
                Token::RParen => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(self.before(at).after(open));
            }
        }
        None
    }

    /// The parts between commas outside of parentheses.
    pub(super) fn parts(self) -> Vec<Pieces<'a>> {
        let mut parts = Vec::new();
        let mut rest = self;
        while let Some(comma) = rest
            .outside()
            .find(|at| rest.all.get(*at).is_some_and(|one| one.token == Token::Comma))
        {
            parts.push(rest.before(comma));
            rest = rest.after(comma);
        }
        parts.push(rest);
        parts
    }

    /// Positions outside of parentheses.
    fn outside(self) -> impl Iterator<Item = usize> + use<'a> {
        let mut depth = 0_usize;
        self.all.iter().enumerate().filter_map(move |(at, piece)| {
            let before = depth;
            match piece.token {
                Token::LParen => depth += 1,
                Token::RParen => depth = depth.saturating_sub(1),
                _ => {}
            }
            (before == 0).then_some(at)
        })
    }
}
