//! Blocks: their keywords, their names, their braces, and the lines inside.

use super::notes::{self, Pending};
use super::{Parser, Read, shortened};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0101, P0102, P0304};
use crate::front::prisma::lexer::Kind;
use crate::front::prisma::tree::{Block, Config, Enum, EnumValue, Model, Notes, Property, Tree, Word};
use crate::span::Span;

/// The words that begin a block.
const KEYWORDS: [&str; 6] = ["model", "view", "enum", "datasource", "generator", "type"];

impl<'t> Parser<'t, '_> {
    /// A whole file.
    pub(super) fn file(&mut self, tree: &mut Tree<'t>) {
        loop {
            if self.comment() {
                continue;
            }
            match self.token.kind {
                Kind::End => break,
                Kind::Word => {
                    let block = self.block();
                    if block.is_none() {
                        self.skip_line();
                    }
                    tree.blocks.extend(block.flatten());
                }
                _ => {
                    let message = format!("`{}` begins no block", shortened(self.text()));
                    let at = self.span();
                    self.no_block(at, "", message);
                    self.skip_line();
                }
            }
        }
        tree.bottom.append(&mut self.notes.rest());
    }

    /// Takes a comment or a line's end.
    fn comment(&mut self) -> bool {
        let text = self.text();
        match self.token.kind {
            Kind::Newline => self.notes.newline(),
            Kind::Comment => self.notes.plain(text),
            Kind::Doc => self.notes.doc(text),
            Kind::BlockComment => self.notes.block(text),
            Kind::OpenComment => {
                let _: Read<()> = self.unexpected("");
            }
            _ => return false,
        }
        self.advance();
        true
    }

    fn no_block(&mut self, at: Span, word: &str, message: String) {
        let finding = Diagnostic::new(&P0102, at, message).help(
            "a schema has blocks `model`, `view`, `enum`, `datasource` and `generator`, each with `{` on its line",
        );
        let _: Read<()> = self.find(match crate::names::nearest(word, KEYWORDS) {
            Some(near) if near != word => finding.replace(format!("did you mean `{near}`?"), at, near),
            _ => finding,
        });
    }

    /// A block; the inner `None` is one that was refused and read to its end.
    fn block(&mut self) -> Read<Option<Block<'t>>> {
        let (at, keyword) = (self.span(), self.text());
        if !KEYWORDS.contains(&keyword) || self.second().kind != Kind::Word {
            let message = if KEYWORDS.contains(&keyword) {
                format!("this `{keyword}` has no name")
            } else {
                format!("`{}` begins no block", shortened(keyword))
            };
            self.no_block(at, keyword, message);
            return None;
        }
        self.advance();
        let notes = self.notes.above_block();
        let name = self.word("a name")?;
        if keyword == "type" && self.is(b'=') {
            return self.say(
                &P0304,
                at,
                "types have no other names: aliases were taken out of Prisma's language",
            );
        }
        self.expect(b'{', &format!("`{{` after `{keyword} {}`", shortened(name.text)))?;
        if !self.at_line_end() {
            return self.unexpected("expected the end of the line after `{`");
        }
        Some(match keyword {
            "model" | "view" => Some(Block::Model(self.model(keyword == "view", name, notes))),
            "enum" => Some(Block::Enum(self.enum_(name, notes))),
            "type" => {
                self.model(false, name, notes);
                let message = "a `type` is a part of a document: only MongoDB has them";
                self.say(&P0304, at, message)
            }
            _ => Some(Block::Config(self.config(keyword == "generator", name, notes))),
        })
    }

    fn model(&mut self, is_view: bool, name: Word<'t>, notes: Notes) -> Model<'t> {
        let mut model = Model {
            is_view,
            name,
            notes,
            fields: Vec::new(),
            attributes: Vec::new(),
            end: Vec::new(),
        };
        while self.at_member(name) {
            let notes = self.notes.above_member();
            if self.is(b'@') {
                let attribute = self.block_attribute(notes);
                model
                    .attributes
                    .extend(self.whole_line(attribute, |one| &mut one.notes));
            } else {
                let field = self.field(notes);
                model.fields.extend(self.whole_line(field, |one| &mut one.notes));
            }
        }
        model.end = self.end_of_block();
        model
    }

    fn enum_(&mut self, name: Word<'t>, notes: Notes) -> Enum<'t> {
        let mut one = Enum {
            name,
            notes,
            values: Vec::new(),
            attributes: Vec::new(),
            end: Vec::new(),
        };
        while self.at_member(name) {
            let notes = self.notes.above_member();
            if self.is(b'@') {
                let attribute = self.block_attribute(notes);
                one.attributes
                    .extend(self.whole_line(attribute, |one| &mut one.notes));
            } else {
                let value = self.enum_value(notes);
                one.values.extend(self.whole_line(value, |one| &mut one.notes));
            }
        }
        one.end = self.end_of_block();
        one
    }

    fn enum_value(&mut self, notes: Notes) -> Read<EnumValue<'t>> {
        let name = self.word("the name of a value")?;
        Some(EnumValue {
            name,
            attributes: self.attributes()?,
            notes,
        })
    }

    fn config(&mut self, is_generator: bool, name: Word<'t>, notes: Notes) -> Config<'t> {
        let mut config = Config {
            is_generator,
            name,
            properties: Vec::new(),
            comments: notes.above,
        };
        config
            .comments
            .extend(notes.docs.iter().flat_map(|docs| docs.lines().map(str::to_owned)));
        while self.at_member(name) {
            config.comments.append(&mut self.notes.rest());
            let property = self.property();
            if property.is_none() {
                self.skip_line();
            }
            config.properties.extend(property);
        }
        config.comments.append(&mut self.end_of_block());
        config
    }

    fn property(&mut self) -> Read<Property<'t>> {
        let name = self.word("the name of a setting")?;
        self.expect(b'=', "`=`")?;
        let value = self.value(0)?;
        if !self.at_line_end() {
            return self.unexpected("expected the end of the line");
        }
        Some(Property { name, value })
    }

    /// Whether another line of the block comes: comments are taken on the way.
    fn at_member(&mut self, block: Word<'t>) -> bool {
        while self.comment() {}
        let unclosed = match self.token.kind {
            Kind::Sign(b'}') => return false,
            Kind::End => true,
            Kind::Word => self.begins_block(),
            _ => false,
        };
        if unclosed {
            let message = format!("`{}` is not closed", shortened(block.text));
            let help = "its `}` stands on a line of its own";
            let _: Read<()> = self.find(Diagnostic::new(&P0102, block.span, message).help(help));
        }
        !unclosed
    }

    /// `model User {`: no line inside a block looks like this.
    fn begins_block(&self) -> bool {
        let mut ahead = self.lexer;
        KEYWORDS.contains(&self.text())
            && ahead.next().kind == Kind::Word
            && ahead.next().kind == Kind::Sign(b'{')
    }

    /// The comments at the end of a block, and its brace.
    fn end_of_block(&mut self) -> Vec<String> {
        let comments = self.notes.rest();
        if self.eat(b'}') && !self.at_line_end() && !self.begins_block() {
            let _: Read<()> = self.unexpected("expected the end of the line after `}`");
            self.skip_line();
        }
        comments
    }

    /// The rest of a member's line: the comment behind it, and nothing else.
    fn whole_line<T>(&mut self, member: Read<T>, notes: impl Fn(&mut T) -> &mut Notes) -> Option<T> {
        let Some(mut member) = member else {
            self.skip_line();
            return None;
        };
        let text = self.text();
        match self.token.kind {
            Kind::Newline | Kind::End => return Some(member),
            Kind::Comment => notes(&mut member).behind = Some(notes::plain_text(text)),
            Kind::Doc => notes::add_doc(&mut notes(&mut member).docs, &notes::doc_text(text)),
            Kind::BlockComment => {
                for line in notes::block_lines(text) {
                    notes::add_doc(&mut notes(&mut member).docs, &line);
                }
            }
            _ => {
                let _: Read<()> = self.unexpected("expected the end of the line");
                self.skip_line();
                return None;
            }
        }
        self.advance();
        self.notes = Pending::default();
        if self.token.kind != Kind::Newline && self.token.kind != Kind::End {
            let message = "a line ends with its comment";
            let at = self.span();
            let _: Read<()> = self.say(&P0101, at, message);
            self.skip_line();
        }
        Some(member)
    }
}
