//! One file: its text in, an outline out.
//!
//! Runs on a thread of its own; places become byte ranges here, because the parser's spans mean nothing elsewhere.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned as _;

use super::attributes::{self, Attribute, plain};
use super::cfg::{Answer, Settings};
use super::derives::{self, Derive};
use super::pieces::{self, Kind, Piece};
use super::{Scope, uses};
use crate::diagnostic::codes::source::*;
use crate::diagnostic::{Diagnostic, Report};
use crate::front::rust::item::{self, Reader};
use crate::front::rust::nesting;
use crate::span::{FileId, Locate, Span};
use crate::syntax::Item;

/// What a module says, before its files were followed.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// What names mean, child modules excepted.
    pub scope: Scope,
    /// What matters, in the order written.
    pub parts: Vec<Part>,
}

/// A part of a module.
#[derive(Debug)]
pub(super) enum Part {
    /// An item of ours.
    Item(Box<Item>),
    /// `mod x { … }`
    Inline(Declaration, Outline),
    /// `mod x;`
    File(Declaration),
    /// `include!("…")`
    Include(String, Span),
}

/// The declaration of a module.
#[derive(Debug)]
pub(super) struct Declaration {
    /// Its name without `r#`.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// `#[path = "…"]`
    pub path: Option<String>,
}

/// Whether a file can hold anything that matters. What is not parsed costs next to nothing.
fn matters(text: &str) -> bool {
    ["derive", "database", "include", "extern crate"]
        .iter()
        .any(|word| text.contains(word))
        || has_word(text, "mod")
        || has_word(text, "type")
        || (text.contains("pub") && has_word(text, "use"))
}

fn has_word(text: &str, word: &str) -> bool {
    let is_part = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    let bytes = text.as_bytes();
    text.match_indices(word).any(|(at, _)| {
        !is_part(at.checked_sub(1).and_then(|before| bytes.get(before)))
            && !is_part(bytes.get(at + word.len()))
    })
}

/// Byte ranges of one file.
struct Bytes {
    file: FileId,
    /// What was cut off in front: `#!/usr/bin/…`.
    base: u32,
    /// Where each line starts, of a text in ASCII: a column is then a byte. The parser's own way from characters to
    /// bytes remembers every place in a tree and counts between them, which costs as much as the parsing itself.
    lines: Option<Vec<u32>>,
}

impl Bytes {
    fn new(file: FileId, base: usize, text: &str) -> Self {
        let lines = text.is_ascii().then(|| {
            let ends = text.bytes().zip(1u32..).filter(|(byte, _)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(_, after)| after)).collect()
        });
        Bytes {
            file,
            base: base as u32,
            lines,
        }
    }

    /// The byte of a place, when lines are known.
    fn byte(&self, place: proc_macro2::LineColumn) -> Option<u32> {
        let line = self.lines.as_ref()?.get(place.line.checked_sub(1)?)?;
        Some(line + place.column as u32)
    }
}

impl Locate for Bytes {
    fn locate(&mut self, span: proc_macro2::Span) -> Span {
        let (start, end) = match (self.byte(span.start()), self.byte(span.end())) {
            (Some(start), Some(end)) => (start, end),
            _ => {
                let range = span.byte_range();
                (range.start as u32, range.end as u32)
            }
        };
        Span {
            file: self.file,
            start: self.base + start,
            end: self.base + end,
        }
    }
}

/// Reads one file.
pub(super) fn outline(file: FileId, text: &str, settings: &Settings) -> (Outline, Report) {
    let mut report = Report::new();
    if !matters(text) {
        return (Outline::default(), report);
    }
    let base = shebang(text);
    let mut bytes = Bytes::new(file, base, &text[base..]);
    let outline = match text[base..].parse::<TokenStream>() {
        Ok(tokens) => {
            let mut cx = Cx {
                settings,
                text,
                bytes: &mut bytes,
                report: &mut report,
            };
            cx.module(tokens, 0)
        }
        Err(error) => {
            let mut at = bytes.locate(error.span());
            // The lexer gives the place before the character that it does not like.
            let rest = text.get(at.start as usize..).unwrap_or_default();
            at.end = at.start + rest.chars().next().map_or(0, char::len_utf8) as u32;
            report.push(
                Diagnostic::new(&S0104, at, "this file is not valid Rust").label("rustc stops here as well"),
            );
            Outline::default()
        }
    };
    proc_macro2::extra::invalidate_current_thread_spans();
    (outline, report)
}

/// The length of a first line for the shell, as rustc and syn see it: `#!` that does not begin `#![`.
fn shebang(text: &str) -> usize {
    let start = text.strip_prefix('\u{feff}').unwrap_or(text);
    match start.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => {
            text.len() - rest.find('\n').map_or(0, |at| rest.len() - at)
        }
        _ => 0,
    }
}

/// Items with fewer brackets and operators are not measured before they are parsed.
const FLAT: usize = 300;
/// … and fewer bytes, since words such as `return` nest as well.
const FEW: usize = 4_000;
/// How deep modules may be written inside each other.
const DEEPEST: usize = 64;

/// Brackets and operators.
fn nests(byte: u8) -> bool {
    matches!(byte, b'(' | b'[' | b'{' | b'<' | b'?' | b'=')
        || matches!(
            byte,
            b'!' | b'-' | b'&' | b'*' | b'+' | b'/' | b'|' | b'.' | b'%' | b'^'
        )
}

struct Cx<'a> {
    settings: &'a Settings,
    /// The whole file.
    text: &'a str,
    bytes: &'a mut Bytes,
    report: &'a mut Report,
}

impl Cx<'_> {
    fn module(&mut self, tokens: TokenStream, depth: usize) -> Outline {
        let mut outline = Outline::default();
        let (inner, pieces) = pieces::pieces(tokens);
        if self.unfold(inner).left_out.is_some() {
            return outline;
        }
        let mut kept = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let unfolded = self.unfold(piece.attributes.clone());
            kept.push((piece, unfolded.attributes, unfolded.left_out));
        }
        // Names first: whether a derive is ours depends on them.
        for (piece, _, left_out) in &kept {
            if left_out.is_none() {
                self.names(piece, &mut outline.scope);
            }
        }
        for (piece, attributes, left_out) in kept {
            match left_out {
                None => self.piece(piece, attributes, &mut outline, depth),
                Some((Answer::Test, _)) => {}
                Some((_, at)) => self.left_out(&piece, &attributes, at, &outline.scope),
            }
        }
        outline
    }

    fn unfold(&mut self, attributes: Vec<Attribute>) -> attributes::Unfolded {
        let unfolded = attributes::unfold(attributes, self.settings);
        for span in &unfolded.malformed {
            let at = self.bytes.locate(*span);
            self.report.push(Diagnostic::new(
                &S0301,
                at,
                "this condition is not one that `cfg` knows",
            ));
        }
        unfolded
    }

    /// Imports and aliases.
    fn names(&mut self, piece: &Piece, scope: &mut Scope) {
        match piece.kind {
            Kind::Use => uses::read(piece.tokens.iter().skip(piece.start + 1).cloned(), scope),
            Kind::ExternCrate => {
                let words: Vec<String> = piece
                    .tokens
                    .iter()
                    .skip(piece.start + 2)
                    .filter_map(|token| match token {
                        TokenTree::Ident(ident) => Some(plain(&ident.to_string())),
                        _ => None,
                    })
                    .collect();
                if let [krate, "as", name] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                    let krate = if krate == "self" { "crate" } else { krate };
                    scope.uses.push((name.to_owned(), vec![krate.to_owned()]));
                }
            }
            _ => {}
        }
    }

    /// A thing that a `cfg` leaves out: said when it is one of ours.
    fn left_out(&mut self, piece: &Piece, attributes: &[Attribute], at: proc_macro2::Span, scope: &Scope) {
        if let Some(derive) = derives::of(attributes, scope) {
            let name = piece
                .name()
                .map(|name| plain(&name.to_string()))
                .unwrap_or_default();
            let at = self.bytes.locate(at);
            self.report.push(
                Diagnostic::new(
                    &S0302,
                    at,
                    format!(
                        "the {} `{name}` is left out, because its `cfg` does not hold",
                        noun(derive)
                    ),
                )
                .help("set it with `--cfg` when the item belongs to the definition"),
            );
        }
    }

    fn piece(&mut self, piece: Piece, attributes: Vec<Attribute>, outline: &mut Outline, depth: usize) {
        match &piece.kind {
            Kind::Struct | Kind::Enum | Kind::Union => self.type_item(piece, &attributes, outline),
            Kind::Module => self.module_item(&piece, &attributes, outline, depth),
            Kind::Type => self.alias(piece, &mut outline.scope),
            Kind::Macro(path) if is_database(path, &outline.scope) => self.database(&piece, outline),
            Kind::Macro(path) if path.last().is_some_and(|last| last == "include") => {
                self.include(&piece, outline);
            }
            Kind::MacroRules | Kind::Macro(_) => {
                self.hidden(piece, &outline.scope, &S0201, "a macro makes it")
            }
            Kind::Other | Kind::Trait => {
                let is_test = attributes
                    .iter()
                    .any(|one| one.name.rsplit(':').next() == Some("test"));
                if !is_test {
                    self.hidden(piece, &outline.scope, &S0202, "it stands inside another item");
                }
            }
            Kind::Use | Kind::ExternCrate => {}
        }
    }

    /// A struct, an enum, a union.
    fn type_item(&mut self, piece: Piece, attributes: &[Attribute], outline: &mut Outline) {
        let Some(derive) = derives::of(attributes, &outline.scope) else {
            outline
                .scope
                .others
                .extend(piece.name().map(|name| plain(&name.to_string())));
            return;
        };
        let flat = self.is_flat(&piece);
        let tokens = piece.into_stream();
        if !flat && !self.shallow(&tokens) {
            return;
        }
        let mut input = match syn::parse2::<syn::DeriveInput>(tokens) {
            Ok(input) => input,
            Err(error) => return self.syntax_error(&error),
        };
        self.apply_cfg(&mut input);
        let mut reader = Reader {
            locate: self.bytes,
            report: self.report,
        };
        let item = match derive {
            Derive::Model => item::model(&input, &mut reader).map(|one| Item::Model(Box::new(one))),
            Derive::Enum => item::enum_(&input, &mut reader).map(Item::Enum),
            Derive::Scalar => item::scalar(&input, &mut reader).map(Item::Scalar),
            Derive::View => item::view(&input, &mut reader).map(|one| Item::View(Box::new(one))),
        };
        outline.parts.extend(item.map(|item| Part::Item(Box::new(item))));
    }

    fn module_item(&mut self, piece: &Piece, attributes: &[Attribute], outline: &mut Outline, depth: usize) {
        let Some(name) = piece.name() else { return };
        let declaration = Declaration {
            name: plain(&name.to_string()),
            span: self.bytes.locate(name.span()),
            path: attributes
                .iter()
                .find(|one| one.name == "path")
                .and_then(Attribute::text),
        };
        match piece.body() {
            None => outline.parts.push(Part::File(declaration)),
            Some(_) if depth >= DEEPEST => self.too_deep(declaration.span),
            Some(body) => {
                let inner = self.module(body, depth + 1);
                outline.parts.push(Part::Inline(declaration, inner));
            }
        }
    }

    fn alias(&mut self, piece: Piece, scope: &mut Scope) {
        let tokens = piece.into_stream();
        if !self.shallow(&tokens) {
            return;
        }
        // rustc says what is wrong with an alias that is none.
        let Ok(alias) = syn::parse2::<syn::ItemType>(tokens) else {
            return;
        };
        let parameters = alias
            .generics
            .type_params()
            .map(|one| plain(&one.ident.to_string()))
            .collect();
        let mut reader = Reader {
            locate: self.bytes,
            report: self.report,
        };
        let ty = item::type_ref(&alias.ty, &mut reader);
        scope
            .aliases
            .push((plain(&alias.ident.to_string()), parameters, ty));
    }

    fn database(&mut self, piece: &Piece, outline: &mut Outline) {
        let Some(body) = piece.body() else { return };
        if !self.shallow(&body) {
            return;
        }
        let mut reader = Reader {
            locate: self.bytes,
            report: self.report,
        };
        let item = item::database(body, &mut reader);
        outline
            .parts
            .extend(item.map(|one| Part::Item(Box::new(Item::Database(one)))));
    }

    fn include(&mut self, piece: &Piece, outline: &mut Outline) {
        let at = piece
            .tokens
            .first()
            .map_or(Span::NOWHERE, |first| self.bytes.locate(first.span()));
        let path = piece
            .body()
            .and_then(|body| syn::parse2::<syn::LitStr>(body).ok());
        match path {
            Some(path) => outline.parts.push(Part::Include(path.value(), at)),
            None => self.report.push(Diagnostic::new(
                &S0204,
                at,
                "the path of this `include!` is computed, so what it brings is not read",
            )),
        }
    }

    /// Says that a model stands where it cannot be read.
    fn hidden(
        &mut self,
        piece: Piece,
        scope: &Scope,
        code: &'static crate::diagnostic::Code,
        why: &'static str,
    ) {
        let tokens: TokenStream = piece.tokens.into_iter().collect();
        if let Some((derive, span)) = derives::hidden(tokens, scope) {
            let at = self.bytes.locate(span);
            self.report.push(
                Diagnostic::new(
                    code,
                    at,
                    format!("this `derive({})` is not read: {why}", derive.word()),
                )
                .help("write the item out in a module"),
            );
        }
    }

    /// Whether an item has too few brackets and operators to nest deeply, however they stand. To look at every token
    /// costs as much as lexing, and hardly an item needs it.
    fn is_flat(&mut self, piece: &Piece) -> bool {
        let first = piece.attribute_tokens.first().or(piece.tokens.first());
        let (Some(first), Some(last)) = (first, piece.tokens.last()) else {
            return true;
        };
        let (first, last) = (self.bytes.locate(first.span()), self.bytes.locate(last.span()));
        let text = self.text.get(first.start as usize..last.end as usize);
        text.filter(|text| text.len() < FEW)
            .is_some_and(|text| text.bytes().filter(|byte| nests(*byte)).count() < FLAT)
    }

    /// Whether syn may read these tokens; reports it when not.
    fn shallow(&mut self, tokens: &TokenStream) -> bool {
        match nesting::too_deep(tokens) {
            None => true,
            Some(span) => {
                let at = self.bytes.locate(span);
                self.too_deep(at);
                false
            }
        }
    }

    fn too_deep(&mut self, at: Span) {
        self.report.push(Diagnostic::new(
            &S0107,
            at,
            "this is nested too deeply to be read",
        ));
    }

    fn syntax_error(&mut self, error: &syn::Error) {
        for one in error.clone() {
            let at = self.bytes.locate(one.span());
            self.report.push(Diagnostic::new(
                &S0104,
                at,
                format!("this is not valid Rust: {one}"),
            ));
        }
    }

    /// Answers `cfg` and `cfg_attr` on the item itself, its fields, variants and their fields.
    fn apply_cfg(&mut self, input: &mut syn::DeriveInput) {
        self.keep(&mut input.attrs);
        match &mut input.data {
            syn::Data::Struct(data) => self.fields(&mut data.fields),
            syn::Data::Union(data) => self.named(&mut data.fields),
            syn::Data::Enum(data) => {
                if !data.variants.iter().any(|one| has_cfg(&one.attrs)) {
                    return;
                }
                data.variants = std::mem::take(&mut data.variants)
                    .into_iter()
                    .filter_map(|mut variant| self.keep(&mut variant.attrs).then_some(variant))
                    .collect();
            }
        }
    }

    fn fields(&mut self, fields: &mut syn::Fields) {
        match fields {
            syn::Fields::Named(named) => self.named(named),
            syn::Fields::Unnamed(unnamed) => {
                unnamed.unnamed = std::mem::take(&mut unnamed.unnamed)
                    .into_iter()
                    .filter_map(|mut field| self.keep(&mut field.attrs).then_some(field))
                    .collect();
            }
            syn::Fields::Unit => {}
        }
    }

    fn named(&mut self, fields: &mut syn::FieldsNamed) {
        if !fields.named.iter().any(|field| has_cfg(&field.attrs)) {
            return;
        }
        fields.named = std::mem::take(&mut fields.named)
            .into_iter()
            .filter_map(|mut field| self.keep(&mut field.attrs).then_some(field))
            .collect();
    }

    /// Puts what `cfg_attr` brings in its place; whether the thing stays.
    fn keep(&mut self, attrs: &mut Vec<syn::Attribute>) -> bool {
        if !has_cfg(attrs) {
            return true;
        }
        let mut stays = true;
        let mut out = Vec::new();
        for attr in std::mem::take(attrs) {
            if !is_cfg(&attr) {
                out.push(attr);
                continue;
            }
            let syn::Meta::List(list) = &attr.meta else {
                continue;
            };
            let name = list.path.get_ident().map(ToString::to_string).unwrap_or_default();
            let group = proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, list.tokens.clone());
            let one = Attribute {
                name,
                path: Vec::new(),
                rest: vec![TokenTree::Group(group)],
                span: attr.span(),
            };
            let unfolded = attributes::unfold(vec![one], self.settings);
            stays &= unfolded.left_out.is_none();
            for brought in unfolded.attributes {
                if let Ok(meta) = syn::parse2::<syn::Meta>(brought.written()) {
                    out.push(syn::Attribute { meta, ..attr.clone() });
                }
            }
        }
        *attrs = out;
        stays
    }
}

fn has_cfg(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(is_cfg)
}

fn is_cfg(attr: &syn::Attribute) -> bool {
    attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr")
}

fn noun(derive: Derive) -> &'static str {
    match derive {
        Derive::Model => "model",
        Derive::Enum => "enum",
        Derive::Scalar => "newtype",
        Derive::View => "view",
    }
}

/// `onedef::database!`, also under the name that a `use` gives it.
fn is_database(path: &[String], scope: &Scope) -> bool {
    let Some(first) = path.first() else { return false };
    if path.len() > 1 {
        return path.last().is_some_and(|last| last == "database")
            && derives::comes_from_us(first, scope, false);
    }
    match scope.uses.iter().find(|(name, _)| name == first) {
        Some((_, import)) => {
            import.last().is_some_and(|last| last == "database")
                && import
                    .first()
                    .is_some_and(|krate| derives::comes_from_us(krate, scope, false))
        }
        None => first == "database",
    }
}
