//! `#[db(...)]` as a list of entries.
//!
//! The tokens are cut at top-level commas before anything is parsed, so that a malformed entry never hides the next.
//! What an entry means is decided by whoever asks for it; `b desc` and `lower(c)` are entries as much as `table = "x"`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::Reader;
use crate::diagnostic::codes::attributes::{A0001, A0002, A0005, A0012};
use crate::diagnostic::{Code, Diagnostic};
use crate::front::rust::nesting;
use crate::span::{FileId, Span};

/// One entry: the tokens between two commas, never empty.
pub(super) struct Entry {
    /// The identifier at its start, when the entry has the shape of a key.
    pub(super) key: Option<Key>,
    /// How it goes on.
    pub(super) shape: Shape,
    /// All of it.
    pub(super) tokens: Vec<TokenTree>,
}

/// The identifier that an entry begins with.
#[derive(Clone)]
pub(super) struct Key {
    /// Without `r#`.
    pub(super) name: String,
    /// Whether it was written with `r#`: then it is a field, never an option.
    pub(super) raw: bool,
    /// Where.
    pub(super) at: Span,
}

/// How an entry goes on after its key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `key`
    Flag,
    /// `key = …`
    Value,
    /// `key(…)`
    List,
    /// `key(…) = …`
    ListValue,
    /// Anything else.
    Bare,
}

impl Entry {
    /// The name of the key, empty when there is none.
    pub(super) fn name(&self) -> &str {
        self.key.as_ref().map_or("", |key| key.name.as_str())
    }

    /// Where to point at for this entry as a whole: its key.
    pub(super) fn at(&self, cx: &mut Reader<'_>) -> Span {
        match &self.key {
            Some(key) => key.at,
            None => cx.around(&self.tokens),
        }
    }

    /// The tokens after `=`.
    pub(super) fn value(&self) -> &[TokenTree] {
        let skip = match self.shape {
            Shape::Value => 2,
            Shape::ListValue => 3,
            Shape::Flag | Shape::List | Shape::Bare => return &[],
        };
        self.tokens.get(skip..).unwrap_or_default()
    }

    /// The entries inside the parentheses after the key.
    pub(super) fn list(&self, cx: &mut Reader<'_>) -> Vec<Entry> {
        match self.tokens.get(1) {
            Some(TokenTree::Group(group)) => entries(group.stream(), cx),
            _ => Vec::new(),
        }
    }
}

/// The entries of all `#[db(...)]` among the attributes of an item, a field or a variant.
pub(super) fn of(attrs: &[syn::Attribute], cx: &mut Reader<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("db")) {
        match &attr.meta {
            syn::Meta::List(syn::MetaList {
                delimiter: syn::MacroDelimiter::Paren(paren),
                tokens,
                ..
            }) => {
                if is_short(paren.span.join(), cx) || shallow(tokens, cx) {
                    found.extend(entries(tokens.clone(), cx));
                }
            }
            meta => {
                let at = cx.tree(meta);
                cx.say(
                    Diagnostic::new(&A0001, at, "`db` takes its keys in parentheses")
                        .help("write `#[db(key = value, …)]`"),
                );
            }
        }
    }
    found
}

/// Whether what stands at a place is too short to be deep. The command, which knows places as bytes, need not look at
/// every token of an ordinary attribute then.
fn is_short(span: proc_macro2::Span, cx: &mut Reader<'_>) -> bool {
    let at = cx.at(span);
    at.file != FileId::MACRO && ((at.end - at.start) as usize) < nesting::SHORT
}

/// Whether a parser that calls itself may read these tokens; reports it when not.
pub(super) fn shallow(tokens: &TokenStream, cx: &mut Reader<'_>) -> bool {
    let Some(span) = nesting::too_deep(tokens) else {
        return true;
    };
    let at = cx.at(span);
    cx.say(
        Diagnostic::new(&A0012, at, "this is nested too deeply to be read")
            .help("split it up, or write it as `sql(\"…\")`"),
    );
    false
}

/// Cuts tokens into entries.
pub(super) fn entries(tokens: TokenStream, cx: &mut Reader<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut current = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                if current.is_empty() {
                    let at = cx.at(comma.span());
                    cx.say(Diagnostic::new(&A0002, at, "nothing stands before this comma"));
                } else {
                    found.push(entry(std::mem::take(&mut current), cx));
                }
            }
            token => current.push(bared(token)),
        }
    }
    if !current.is_empty() {
        found.push(entry(current, cx));
    }
    found
}

/// Takes away the invisible delimiters around a single token that `macro_rules!` puts there.
fn bared(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        if let (Some(only), None) = (inner.next(), inner.next()) {
            return bared(only);
        }
    }
    token
}

fn entry(tokens: Vec<TokenTree>, cx: &mut Reader<'_>) -> Entry {
    let Some(TokenTree::Ident(ident)) = tokens.first() else {
        return Entry {
            key: None,
            shape: Shape::Bare,
            tokens,
        };
    };
    let shape = match (tokens.get(1), tokens.get(2)) {
        (None, _) => Shape::Flag,
        (Some(token), _) if assigns(token, tokens.get(2)) => Shape::Value,
        (Some(TokenTree::Group(group)), next) if group.delimiter() == Delimiter::Parenthesis => match next {
            None => Shape::List,
            Some(token) if assigns(token, tokens.get(3)) => Shape::ListValue,
            Some(_) => Shape::Bare,
        },
        _ => Shape::Bare,
    };
    let key = (shape != Shape::Bare).then(|| {
        let text = ident.to_string();
        Key {
            name: ident.unraw().to_string(),
            raw: text.starts_with("r#"),
            at: cx.at(ident.span()),
        }
    });
    Entry { key, shape, tokens }
}

/// Whether this is a lone `=`, neither `==` nor `=>`.
fn assigns(token: &TokenTree, next: Option<&TokenTree>) -> bool {
    let is = |token: &TokenTree, wanted: &str| matches!(token, TokenTree::Punct(punct) if wanted.contains(punct.as_char()));
    let joint = matches!(token, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint);
    is(token, "=") && !(joint && next.is_some_and(|next| is(next, "=>")))
}

/// The keys that an item or a field has had so far, to find the second of one.
#[derive(Default)]
pub(super) struct Seen(Vec<(String, Span)>);

impl Seen {
    /// Whether the key may be read: reports it when it was there before.
    pub(super) fn first(&mut self, key: &Key, cx: &mut Reader<'_>) -> bool {
        if let Some((_, before)) = self.0.iter().find(|(name, _)| *name == key.name) {
            let message = format!("`{}` is given twice", key.name);
            cx.say(Diagnostic::new(&A0005, key.at, message).because(*before, "the first stands here"));
            return false;
        }
        self.0.push((key.name.clone(), key.at));
        true
    }

    /// Where the key stands.
    pub(super) fn get(&self, name: &str) -> Option<Span> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, at)| *at)
    }
}

impl Reader<'_> {
    /// The place of a token.
    pub(super) fn at(&mut self, span: proc_macro2::Span) -> Span {
        self.locate.locate(span)
    }

    /// The place of some tokens, of which there is at least one.
    pub(super) fn around(&mut self, tokens: &[TokenTree]) -> Span {
        match tokens {
            [] => Span::NOWHERE,
            [only] => self.at(only.span()),
            [first, .., last] => {
                let first = self.at(first.span());
                first.to(self.at(last.span()))
            }
        }
    }

    /// The place of a tree, for reports: it prints the tree to find its ends.
    pub(super) fn tree(&mut self, tree: &impl quote::ToTokens) -> Span {
        let tokens: Vec<TokenTree> = tree.to_token_stream().into_iter().collect();
        self.around(&tokens)
    }

    /// How many findings there are, to see whether something was said since.
    pub(super) fn said(&self) -> usize {
        self.report.diagnostics().len()
    }

    /// Adds a finding.
    pub(super) fn say(&mut self, diagnostic: Diagnostic) {
        self.report.push(diagnostic);
    }

    /// Adds a finding that needs no more than a sentence.
    pub(super) fn tell(&mut self, code: &'static Code, at: Span, message: impl Into<String>) {
        self.say(Diagnostic::new(code, at, message));
    }
}

/// Reports an entry that does not begin with a key.
pub(super) fn not_a_key(entry: &Entry, cx: &mut Reader<'_>) {
    let at = match entry.tokens.as_slice() {
        [TokenTree::Ident(_), TokenTree::Ident(second), ..]
        | [
            TokenTree::Ident(_),
            TokenTree::Group(_),
            TokenTree::Ident(second),
            ..,
        ] => {
            let at = cx.at(second.span());
            cx.tell(&A0002, at, "expected `,` before this");
            return;
        }
        [TokenTree::Ident(_), second, ..] => cx.at(second.span()),
        tokens => cx.around(tokens),
    };
    let diagnostic = Diagnostic::new(&A0002, at, "expected a key here");
    let diagnostic = match entry.tokens.as_slice() {
        [TokenTree::Ident(key), TokenTree::Punct(punct), ..] if punct.as_char() == ':' => {
            diagnostic.help(format!("write `{key} = …`"))
        }
        [TokenTree::Ident(key), TokenTree::Literal(value)] => {
            diagnostic.help(format!("write `{key} = {value}`"))
        }
        _ => diagnostic.help("an entry is `key`, `key = value` or `key(…)`"),
    };
    cx.say(diagnostic);
}
