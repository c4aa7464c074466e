//! A field's line: name, type, attributes.

use super::{Parser, Read, shortened};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::P0101;
use crate::front::prisma::lexer::Kind;
use crate::front::prisma::tree::{Arity, Attribute, Field, Notes, Type, TypeKind, ValueKind, Word};

const UNSUPPORTED: &str = "Unsupported";

impl<'t> Parser<'t, '_> {
    /// `email String? @unique`
    pub(super) fn field(&mut self, notes: Notes) -> Read<Field<'t>> {
        let name = self.word("the name of a field")?;
        if self.is(b':') {
            let finding = Diagnostic::new(&P0101, self.span(), "no `:` stands between a field and its type");
            return self.find(finding.help("take it out"));
        }
        if self.is(b'[') {
            let finding = Diagnostic::new(
                &P0101,
                self.span(),
                "the brackets of a list stand behind its type",
            );
            return self.find(finding.help("write `Type[]`"));
        }
        if self.at_line_end() || self.is(b'@') {
            let message = format!("the field `{}` has no type", shortened(name.text));
            return self.say(&P0101, name.span, &message);
        }
        let ty = self.field_type()?;
        let arity = self.arity()?;
        Some(Field {
            name,
            ty,
            arity,
            attributes: self.attributes()?,
            notes,
        })
    }

    fn field_type(&mut self) -> Read<Type<'t>> {
        let name = self.word("the type of a field")?;
        if name.text != UNSUPPORTED || !self.is(b'(') {
            return Some(Type {
                span: name.span,
                kind: TypeKind::Named(name.text),
            });
        }
        self.advance();
        let value = self.value(0)?;
        self.expect(b')', "`)`")?;
        match value.kind {
            ValueKind::Text(text) => Some(Type {
                span: self.since(name.span),
                kind: TypeKind::Unsupported(text),
            }),
            _ => self.say(
                &P0101,
                value.span,
                "`Unsupported` takes a text: the type in the database's words",
            ),
        }
    }

    fn arity(&mut self) -> Read<Arity> {
        let arity = if self.eat(b'?') {
            Arity::Optional
        } else if self.eat(b'[') {
            self.expect(b']', "`]`")?;
            Arity::List
        } else {
            Arity::Required
        };
        if self.is(b'?') || (self.is(b'[') && arity == Arity::Optional) {
            return self.say(
                &P0101,
                self.span(),
                "a list is never optional, and has no optional elements",
            );
        }
        if self.is(b'!') {
            let finding = Diagnostic::new(&P0101, self.span(), "a field is required unless it says `?`");
            return self.find(finding.help("take the `!` out"));
        }
        Some(arity)
    }

    /// The attributes up to the end of a line.
    pub(super) fn attributes(&mut self) -> Read<Vec<Attribute<'t>>> {
        let mut attributes = Vec::new();
        while self.is(b'@') {
            let start = self.span();
            self.advance();
            if self.is(b'@') {
                return self.say(
                    &P0101,
                    start,
                    "an attribute of the block stands on a line of its own",
                );
            }
            attributes.push(self.attribute(start, Notes::default())?);
        }
        if !self.at_line_end() {
            return self.unexpected("expected an attribute or the end of the line");
        }
        Some(attributes)
    }

    /// `@@index([a])`
    pub(super) fn block_attribute(&mut self, notes: Notes) -> Read<Attribute<'t>> {
        let start = self.span();
        self.advance();
        if !self.eat(b'@') {
            let finding = Diagnostic::new(&P0101, start, "an attribute with one `@` belongs to a field");
            return self.find(finding.help("write it on the field's line, or with `@@` for the whole block"));
        }
        self.attribute(start, notes)
    }

    /// The name and the arguments.
    fn attribute(&mut self, start: crate::span::Span, notes: Notes) -> Read<Attribute<'t>> {
        let name = self.dotted_name()?;
        let arguments = if self.is(b'(') {
            self.arguments(0)?
        } else {
            Vec::new()
        };
        Some(Attribute {
            name,
            arguments,
            span: self.since(start),
            notes,
        })
    }

    /// `db.VarChar`, without blanks around the point.
    fn dotted_name(&mut self) -> Read<Word<'t>> {
        let first = self.word("the name of an attribute")?;
        let (mut length, mut last) = (first.text.len(), first);
        while self.is(b'.') && self.token.start == last.span.end {
            let point = self.advance();
            if self.token.kind != Kind::Word || self.token.start != point.end {
                return self.unexpected("expected the name of a native type");
            }
            last = self.word("the name of a native type")?;
            length += 1 + last.text.len();
        }
        Some(Word {
            text: self.lexer.slice(first.span.start, length),
            span: first.span.to(last.span),
        })
    }
}
