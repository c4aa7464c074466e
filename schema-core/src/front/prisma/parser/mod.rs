//! Tokens into a tree, line by line. A line that is none of the language's is told once and left out, and the next line is
//! read as if nothing had happened.
//!
//! Linear in the text. Only values nest, and no deeper than [`DEEPEST`].

mod blocks;
mod fields;
mod notes;
mod values;

use super::lexer::{Kind, Lexer, Token};
use super::tree::{Tree, Word};
use crate::diagnostic::codes::prisma::{P0101, P0103};
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::front::rust::scan::SourceFile;
use crate::span::{FileId, Span};
use notes::Pending;

/// How deep values may stand inside each other.
const DEEPEST: u32 = 64;

/// Findings of one file that are worth reading: a file that is no schema has one in every line.
const MOST_FINDINGS: usize = 100;

/// Reads all files as one schema.
pub(super) fn parse<'t>(files: &'t [SourceFile], report: &mut Report) -> Tree<'t> {
    let mut tree = Tree::default();
    for (file, source) in (0u32..).map(FileId).zip(files) {
        if u32::try_from(source.text.len()).is_err() {
            report.push(Diagnostic::new(
                &P0101,
                Span {
                    file,
                    start: 0,
                    end: 0,
                },
                "this file has more than 4 GiB",
            ));
            continue;
        }
        let mut parser = Parser::new(&source.text, file, report);
        parser.file(&mut tree);
    }
    tree
}

struct Parser<'t, 'r> {
    lexer: Lexer<'t>,
    /// The token that is looked at.
    token: Token,
    /// Where the token before it ended.
    before: u32,
    notes: Pending,
    report: &'r mut Report,
    findings: usize,
}

/// A part of a line that could not be read: it has been told.
type Read<T> = Option<T>;

impl<'t, 'r> Parser<'t, 'r> {
    fn new(text: &'t str, file: FileId, report: &'r mut Report) -> Self {
        let mut lexer = Lexer::new(text, file);
        Parser {
            token: lexer.next(),
            lexer,
            before: 0,
            notes: Pending::default(),
            report,
            findings: 0,
        }
    }

    /// Goes on to the next token, and answers the one before it.
    fn advance(&mut self) -> Token {
        let token = self.token;
        self.before = token.end;
        self.token = self.lexer.next();
        token
    }

    /// The token after the one that is looked at.
    fn second(&self) -> Token {
        self.lexer.clone().next()
    }

    fn is(&self, sign: u8) -> bool {
        self.token.kind == Kind::Sign(sign)
    }

    /// Takes a sign when it is there.
    fn eat(&mut self, sign: u8) -> bool {
        let found = self.is(sign);
        if found {
            self.advance();
        }
        found
    }

    /// Takes a sign, or says that it is missing.
    fn expect(&mut self, sign: u8, what: &str) -> Read<()> {
        if self.eat(sign) {
            return Some(());
        }
        self.unexpected(&format!("expected {what}"))
    }

    fn text(&self) -> &'t str {
        self.lexer.text(self.token)
    }

    fn span(&self) -> Span {
        self.lexer.span(self.token)
    }

    /// From a place to the end of the last token taken.
    fn since(&self, start: Span) -> Span {
        Span {
            end: self.before.max(start.start),
            ..start
        }
    }

    fn at_line_end(&self) -> bool {
        use Kind::{BlockComment, Comment, Doc, End, Newline, OpenComment};
        matches!(
            self.token.kind,
            Newline | End | Comment | Doc | BlockComment | OpenComment
        )
    }

    /// A name or a constant.
    fn word(&mut self, what: &str) -> Read<Word<'t>> {
        if self.token.kind != Kind::Word {
            return self.unexpected(&format!("expected {what}"));
        }
        let word = Word {
            text: self.text(),
            span: self.span(),
        };
        self.advance();
        Some(word)
    }

    /// Says what is wrong with the token that is looked at.
    fn unexpected<T>(&mut self, message: &str) -> Read<T> {
        let found = match self.token.kind {
            Kind::Newline | Kind::Comment | Kind::Doc => "the end of the line".to_owned(),
            Kind::End => "the end of the file".to_owned(),
            Kind::OpenText => return self.say(&P0103, self.span(), "this text has no end on its line"),
            Kind::OpenComment => return self.say(&P0101, self.span(), "this comment has no end"),
            _ => format!("`{}`", shortened(self.text())),
        };
        let found = format!("{message}, found {found}");
        let at = self.span();
        if self.text() == "'" {
            return self.find(
                Diagnostic::new(&P0103, at, "a text stands in double quotes")
                    .help("write `\"` instead of `'`"),
            );
        }
        self.say(&P0101, at, &found)
    }

    fn say<T>(&mut self, code: &'static Code, at: Span, message: &str) -> Read<T> {
        self.find(Diagnostic::new(code, at, message))
    }

    fn find<T>(&mut self, finding: Diagnostic) -> Read<T> {
        self.findings += 1;
        if self.findings <= MOST_FINDINGS {
            self.report.push(finding);
        }
        None
    }

    /// Leaves the rest of a line out.
    fn skip_line(&mut self) {
        while !matches!(self.token.kind, Kind::Newline | Kind::End) {
            self.advance();
        }
    }
}

/// As much of a text as a message can hold.
fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
