//! Arguments and values.

use std::borrow::Cow;

use super::{DEEPEST, Parser, Read};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0101, P0103, P0105};
use crate::front::prisma::lexer::Kind;
use crate::front::prisma::tree::{Argument, Value, ValueKind, Word};
use crate::span::Span;

impl<'t> Parser<'t, '_> {
    /// `(a, b: c)`
    pub(super) fn arguments(&mut self, depth: u32) -> Read<Vec<Argument<'t>>> {
        self.deeper(depth)?;
        self.advance();
        let mut arguments = Vec::new();
        if self.eat(b')') {
            return Some(arguments);
        }
        loop {
            let name = self.key()?;
            let value = self.value(depth + 1)?;
            arguments.push(Argument { name, value });
            if self.eat(b')') {
                return Some(arguments);
            }
            self.comma(b')')?;
        }
    }

    /// `name:`, when it stands here.
    fn key(&mut self) -> Read<Option<Word<'t>>> {
        if self.token.kind != Kind::Word || self.second().kind != Kind::Sign(b':') {
            return Some(None);
        }
        let name = self.word("a name")?;
        self.advance();
        Some(Some(name))
    }

    /// A comma, and no closing sign behind it.
    fn comma(&mut self, close: u8) -> Read<()> {
        let at = self.span();
        self.expect(b',', &format!("`,` or `{}`", char::from(close)))?;
        if self.is(close) {
            return self.find(Diagnostic::new(&P0101, at, "nothing follows this comma").help("take it out"));
        }
        Some(())
    }

    fn deeper(&mut self, depth: u32) -> Read<()> {
        if depth < DEEPEST {
            return Some(());
        }
        let message = format!("values stand at most {DEEPEST} deep inside each other");
        self.say(&P0105, self.span(), &message)
    }

    /// A value of an argument or a setting.
    pub(super) fn value(&mut self, depth: u32) -> Read<Value<'t>> {
        let start = self.span();
        let kind = match self.token.kind {
            Kind::Text => ValueKind::Text(self.string()?),
            Kind::Number => {
                let text = self.text();
                self.advance();
                ValueKind::Number(text)
            }
            Kind::Word => {
                let word = self.word("a value")?;
                if self.is(b'(') {
                    ValueKind::Call(word, self.arguments(depth)?)
                } else {
                    ValueKind::Word(self.path(word))
                }
            }
            Kind::Sign(b'[') => ValueKind::List(self.list(depth)?),
            Kind::Sign(b'{') => ValueKind::Object(self.object(depth)?),
            _ => return self.unexpected("expected a value"),
        };
        Some(Value {
            span: self.since(start),
            kind,
        })
    }

    /// `a.b`, which only composite types have: it is a field that no model has.
    fn path(&mut self, first: Word<'t>) -> &'t str {
        let mut length = first.text.len();
        while self.is(b'.') && self.second().kind == Kind::Word {
            self.advance();
            let end = self.advance().end;
            length = (end - first.span.start) as usize;
        }
        self.lexer.slice(first.span.start, length)
    }

    fn list(&mut self, depth: u32) -> Read<Vec<Value<'t>>> {
        self.deeper(depth)?;
        self.advance();
        let mut values = Vec::new();
        if self.eat(b']') {
            return Some(values);
        }
        loop {
            values.push(self.value(depth + 1)?);
            if self.eat(b']') {
                return Some(values);
            }
            self.comma(b']')?;
        }
    }

    fn object(&mut self, depth: u32) -> Read<Vec<(Word<'t>, Value<'t>)>> {
        self.deeper(depth)?;
        self.advance();
        let mut members = Vec::new();
        if self.eat(b'}') {
            return Some(members);
        }
        loop {
            let name = self.word("the name of a field")?;
            self.expect(b':', "`:`")?;
            members.push((name, self.value(depth + 1)?));
            if self.eat(b'}') {
                return Some(members);
            }
            self.comma(b'}')?;
        }
    }

    /// A text, its escapes read as JSON's.
    fn string(&mut self) -> Read<Cow<'t, str>> {
        let at = self.span();
        let written = self.text();
        let inner = written
            .get(1..written.len().saturating_sub(1))
            .unwrap_or_default();
        if let Some(control) = inner.find(|ch: char| ch < ' ') {
            let start = at.start + 1 + control as u32;
            let at = Span {
                start,
                end: start + 1,
                ..at
            };
            let finding = Diagnostic::new(&P0103, at, "a text has no control characters in it");
            return self.find(finding.help("write `\\t`, or `\\u` and four digits"));
        }
        self.advance();
        if !inner.contains('\\') {
            return Some(Cow::Borrowed(inner));
        }
        // Prisma's escapes are those of JSON, surrogates included.
        match serde_json::from_str::<String>(written) {
            Ok(text) => Some(Cow::Owned(text)),
            Err(_) => {
                let finding =
                    Diagnostic::new(&P0103, at, "this text has an escape that Prisma does not know");
                self.find(finding.help(
                    "Prisma knows `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u1234`",
                ))
            }
        }
    }
}
