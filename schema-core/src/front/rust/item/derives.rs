//! Which of our derives an item carries.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::attr;

/// One of our derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeriveKind {
    /// `Model`
    Model,
    /// `Enum`
    Enum,
    /// `Scalar`
    Scalar,
    /// `View`
    View,
}

impl DeriveKind {
    /// Every derive with its name.
    pub const ALL: [(&'static str, DeriveKind); 4] = [
        ("Model", DeriveKind::Model),
        ("Enum", DeriveKind::Enum),
        ("Scalar", DeriveKind::Scalar),
        ("View", DeriveKind::View),
    ];
}

/// A derive as it was written on an item.
#[derive(Debug, Clone)]
pub struct Derive {
    /// Which one.
    pub kind: DeriveKind,
    /// Its last segment.
    pub span: Span,
    /// Whether the path alone says that it is ours (`onedef::Model`). A bare `Enum` may have been imported from
    /// another crate: whoever follows `use` can tell.
    pub qualified: bool,
    /// The conditions of the `cfg_attr`s around it, outermost first; all of them must hold.
    pub conditions: Vec<TokenStream>,
}

/// Every derive of ours among the attributes, also inside `cfg_attr(…, derive(Model))`.
///
/// A derive belongs to us when its path is a bare name, begins with `onedef`, or begins with the last segment of
/// `#[db(crate = …)]` on the same item.
pub fn derives(attrs: &[syn::Attribute]) -> Vec<Derive> {
    let mut found = Vec::new();
    for attr in attrs {
        let syn::Meta::List(list) = &attr.meta else {
            continue;
        };
        if list.path.is_ident("derive") {
            listed(list.tokens.clone(), &[], attrs, &mut found);
        } else if list.path.is_ident("cfg_attr") {
            conditional(list.tokens.clone(), &[], attrs, &mut found);
        }
    }
    found
}

/// `condition, attribute, attribute …`
fn conditional(
    tokens: TokenStream,
    around: &[TokenStream],
    attrs: &[syn::Attribute],
    found: &mut Vec<Derive>,
) {
    // One `cfg_attr` in another, and so on, is as deep as the source, which was measured before it was parsed.
    let mut parts = split(tokens).into_iter();
    let Some(condition) = parts.next() else { return };
    let mut conditions = around.to_vec();
    conditions.push(condition.into_iter().collect());
    for part in parts {
        if let [TokenTree::Ident(name), TokenTree::Group(group)] = part.as_slice() {
            if name == "derive" {
                listed(group.stream(), &conditions, attrs, found);
            } else if name == "cfg_attr" {
                conditional(group.stream(), &conditions, attrs, found);
            }
        }
    }
}

/// `Debug, onedef::Model`
fn listed(
    tokens: TokenStream,
    conditions: &[TokenStream],
    attrs: &[syn::Attribute],
    found: &mut Vec<Derive>,
) {
    for part in split(tokens) {
        let Some(TokenTree::Ident(last)) = part.last() else {
            continue;
        };
        let name = last.unraw();
        let Some((_, kind)) = DeriveKind::ALL.iter().find(|(known, _)| name == known) else {
            continue;
        };
        let qualified = part.len() > 1;
        if !qualified || is_ours(&part, attrs) {
            found.push(Derive {
                kind: *kind,
                span: last.span(),
                qualified,
                conditions: conditions.to_vec(),
            });
        }
    }
}

/// Whether a path of more than one segment begins with our crate.
fn is_ours(path: &[TokenTree], attrs: &[syn::Attribute]) -> bool {
    let first = path.iter().find_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    first.is_some_and(|first| first == "onedef" || attr::crate_name(attrs).is_some_and(|name| name == first))
}

/// Cuts tokens at commas.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(part)) => part.push(token),
            (_, None) => {}
        }
    }
    parts
}
