//! Outer attributes as tokens: `cfg` answered, `cfg_attr` unfolded.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::cfg::{Answer, Settings};

/// The inside of one `#[…]`.
#[derive(Debug, Clone)]
pub(super) struct Attribute {
    /// Its path without `r#`, joined by `::`.
    pub name: String,
    /// The tokens of its path.
    pub path: Vec<TokenTree>,
    /// What follows the path.
    pub rest: Vec<TokenTree>,
    /// Its place.
    pub span: Span,
}

impl Attribute {
    /// From what stands between the brackets.
    pub(super) fn new(tokens: TokenStream, span: Span) -> Self {
        let mut name = String::new();
        let mut path = Vec::new();
        let mut rest = tokens.into_iter().peekable();
        while let Some(token) = rest.peek() {
            match token {
                TokenTree::Ident(ident) => name.push_str(&plain(&ident.to_string())),
                TokenTree::Punct(sign) if sign.as_char() == ':' => name.push(':'),
                _ => break,
            }
            path.extend(rest.next());
        }
        Attribute {
            name,
            path,
            rest: rest.collect(),
            span,
        }
    }

    /// The attribute's inside as written.
    pub(super) fn written(self) -> TokenStream {
        self.path.into_iter().chain(self.rest).collect()
    }

    /// The inside of `name(…)`.
    pub(super) fn list(&self) -> Option<TokenStream> {
        match self.rest.as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => Some(group.stream()),
            _ => None,
        }
    }

    /// The text of `name = "…"`.
    pub(super) fn text(&self) -> Option<String> {
        match self.rest.as_slice() {
            [TokenTree::Punct(sign), TokenTree::Literal(value)] if sign.as_char() == '=' => {
                syn::parse_str::<syn::LitStr>(&value.to_string())
                    .ok()
                    .map(|text| text.value())
            }
            _ => None,
        }
    }
}

/// The attributes of one thing after `cfg` and `cfg_attr` were answered.
#[derive(Debug, Default)]
pub(super) struct Unfolded {
    /// Those that are left, `cfg` and `cfg_attr` themselves excluded.
    pub attributes: Vec<Attribute>,
    /// Left out, and by which attribute.
    pub left_out: Option<(Answer, Span)>,
    /// Predicates that are none.
    pub malformed: Vec<Span>,
}

/// Answers `cfg` and unfolds `cfg_attr`, also where one holds the other.
pub(super) fn unfold(attributes: Vec<Attribute>, settings: &Settings) -> Unfolded {
    let mut out = Unfolded::default();
    for attribute in attributes {
        unfold_one(attribute, settings, &mut out, 0);
    }
    out
}

fn unfold_one(attribute: Attribute, settings: &Settings, out: &mut Unfolded, depth: usize) {
    match (attribute.name.as_str(), attribute.list()) {
        ("cfg", list) => match list.map(|predicate| settings.answer(predicate)) {
            Some(Ok(Answer::Yes)) => {}
            Some(Ok(answer)) => {
                let first = out.left_out.get_or_insert((answer, attribute.span));
                if answer == Answer::Test {
                    first.0 = Answer::Test;
                }
            }
            _ => out.malformed.push(attribute.span),
        },
        ("cfg_attr", Some(list)) if depth < 64 => {
            let mut parts = split_at_commas(list).into_iter();
            let predicate = parts.next().unwrap_or_default();
            match settings.answer(predicate) {
                Ok(Answer::Yes) => {
                    for part in parts.filter(|part| !part.is_empty()) {
                        unfold_one(Attribute::new(part, attribute.span), settings, out, depth + 1);
                    }
                }
                Ok(_) => {}
                Err(()) => out.malformed.push(attribute.span),
            }
        }
        ("cfg_attr", _) => out.malformed.push(attribute.span),
        _ => out.attributes.push(attribute),
    }
}

/// The parts of a list between commas that are not in brackets.
pub(super) fn split_at_commas(list: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for token in list {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(sign), _) if sign.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(last)) => last.push(token),
            (_, None) => {}
        }
    }
    parts.into_iter().map(|part| part.into_iter().collect()).collect()
}

/// A name without `r#`.
pub(super) fn plain(name: &str) -> String {
    name.strip_prefix("r#").unwrap_or(name).to_owned()
}
