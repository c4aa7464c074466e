//! Cuts the tokens of a file into items without parsing them.
//!
//! An item ends at the first `;`, or at the first `{…}` that does not stand between `<` and `>`; constants, statics,
//! `use` and `type` end at `;` only. This holds for every item of the language, so that syn need not read what holds no
//! model. What is not an item is left to rustc to complain about.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::attributes::{Attribute, plain};

/// One item as tokens.
#[derive(Debug)]
pub(super) struct Piece {
    /// Its outer attributes.
    pub attributes: Vec<Attribute>,
    /// What it is.
    pub kind: Kind,
    /// Everything after the attributes, visibility included.
    pub tokens: Vec<TokenTree>,
    /// The tokens of the attributes as written.
    pub attribute_tokens: Vec<TokenTree>,
    /// Position of the first token after visibility in `tokens`.
    pub start: usize,
}

/// The kinds of items that are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Struct,
    Enum,
    Union,
    Trait,
    Module,
    Use,
    Type,
    ExternCrate,
    /// `macro_rules! name`
    MacroRules,
    /// `path::name! …`: the path.
    Macro(Vec<String>),
    /// Functions, implementations, constants and whatever else.
    Other,
}

impl Piece {
    /// The name that follows the keyword.
    pub(super) fn name(&self) -> Option<&proc_macro2::Ident> {
        let keyword = match self.kind {
            Kind::Struct => "struct",
            Kind::Enum => "enum",
            Kind::Union => "union",
            Kind::Trait => "trait",
            Kind::Module => "mod",
            Kind::Type => "type",
            _ => return None,
        };
        let mut words = self.tokens.iter().skip(self.start);
        words.find(|token| matches!(token, TokenTree::Ident(ident) if ident == keyword))?;
        match words.next() {
            Some(TokenTree::Ident(name)) => Some(name),
            _ => None,
        }
    }

    /// The inside of its last bracket group.
    pub(super) fn body(&self) -> Option<TokenStream> {
        self.tokens.iter().rev().find_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        })
    }

    /// All its tokens, for syn.
    pub(super) fn into_stream(self) -> TokenStream {
        self.attribute_tokens.into_iter().chain(self.tokens).collect()
    }
}

/// Cuts tokens into items; the attributes `#![…]` of what is around them come first.
pub(super) fn pieces(tokens: TokenStream) -> (Vec<Attribute>, Vec<Piece>) {
    let mut out = Vec::new();
    let mut inner = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while tokens.peek().is_some() {
        let (attributes, attribute_tokens) = outer_attributes(&mut tokens, &mut inner);
        let mut item: Vec<TokenTree> = Vec::new();
        if visibility(&mut tokens, &mut item).is_none() {
            break;
        }
        let start = item.len();
        rest_of_item(&mut tokens, &mut item, start);
        if item.is_empty() {
            break;
        }
        let kind = kind_of(&item[start..]);
        out.push(Piece {
            attributes,
            kind,
            tokens: item,
            attribute_tokens,
            start,
        });
    }
    (inner, out)
}

type Tokens = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// `#[…]` in front of an item; `#![…]` belongs to what is around it.
fn outer_attributes(tokens: &mut Tokens, around: &mut Vec<Attribute>) -> (Vec<Attribute>, Vec<TokenTree>) {
    let mut attributes = Vec::new();
    let mut written = Vec::new();
    while is_punct(tokens.peek(), '#') {
        let Some(hash) = tokens.next() else { break };
        let inner = is_punct(tokens.peek(), '!');
        if inner {
            tokens.next();
        }
        if let Some(TokenTree::Group(group)) = tokens.peek()
            && group.delimiter() == Delimiter::Bracket
        {
            let attribute = Attribute::new(group.stream(), group.span());
            if inner {
                around.push(attribute);
            } else {
                attributes.push(attribute);
                written.push(hash);
                written.push(TokenTree::Group(group.clone()));
            }
            tokens.next();
        }
    }
    (attributes, written)
}

/// `pub`, `pub(crate)` …; `None` at the end of the tokens.
fn visibility(tokens: &mut Tokens, item: &mut Vec<TokenTree>) -> Option<()> {
    let first = tokens.peek()?;
    if matches!(first, TokenTree::Ident(ident) if ident == "pub") {
        item.extend(tokens.next());
        if matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
        {
            item.extend(tokens.next());
        }
    }
    Some(())
}

/// Takes tokens to the end of the item.
fn rest_of_item(tokens: &mut Tokens, item: &mut Vec<TokenTree>, start: usize) {
    let mut angles = 0usize;
    let mut only_semicolon = None;
    for token in tokens.by_ref() {
        let mut ends = false;
        match &token {
            TokenTree::Punct(punct) => match punct.as_char() {
                ';' => ends = true,
                '<' => angles += 1,
                '>' if !follows_arrow(item.last()) => angles = angles.saturating_sub(1),
                _ => {}
            },
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let only = *only_semicolon.get_or_insert_with(|| ends_at_semicolon(&item[start..]));
                ends = angles == 0 && !only;
            }
            _ => {}
        }
        item.push(token);
        if ends {
            return;
        }
    }
}

/// Whether the `>` after this token is that of `->` or `=>`.
fn follows_arrow(previous: Option<&TokenTree>) -> bool {
    matches!(previous, Some(TokenTree::Punct(punct))
        if matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint)
}

/// Whether an item with these first words ends at `;` and never at a brace.
fn ends_at_semicolon(item: &[TokenTree]) -> bool {
    let mut words = item.iter().map_while(|token| match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    match words.next().as_deref() {
        Some("use" | "static" | "type") => true,
        Some("const") => !matches!(
            words.next().as_deref(),
            Some("fn" | "unsafe" | "async" | "extern" | "trait" | "impl")
        ),
        _ => false,
    }
}

fn kind_of(item: &[TokenTree]) -> Kind {
    let mut path = Vec::new();
    for (at, token) in item.iter().enumerate() {
        match token {
            TokenTree::Ident(ident) => {
                let word = ident.to_string();
                let named = matches!(item.get(at + 1), Some(TokenTree::Ident(_)));
                match word.as_str() {
                    "struct" => return Kind::Struct,
                    "enum" => return Kind::Enum,
                    "union" if named => return Kind::Union,
                    "trait" => return Kind::Trait,
                    "mod" => return Kind::Module,
                    "use" => return Kind::Use,
                    "type" => return Kind::Type,
                    "extern" if matches!(item.get(at + 1), Some(TokenTree::Ident(next)) if next == "crate") =>
                    {
                        return Kind::ExternCrate;
                    }
                    "fn" | "impl" | "const" | "static" | "extern" => return Kind::Other,
                    _ => path.push(plain(&word)),
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Punct(punct) if punct.as_char() == '!' => {
                return if path == ["macro_rules"] {
                    Kind::MacroRules
                } else {
                    Kind::Macro(path)
                };
            }
            _ => return Kind::Other,
        }
    }
    Kind::Other
}
