//! Which derives are ours.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::Scope;
use super::attributes::{Attribute, plain, split_at_commas};

/// The crate that users add.
pub(super) const CRATE: &str = "onedef";
/// How deep a body is searched for models that cannot be read.
const DEEPEST: usize = 100;

/// Our derives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Derive {
    Model,
    Enum,
    Scalar,
    View,
}

impl Derive {
    const ALL: [(&'static str, Derive); 4] = [
        ("Model", Derive::Model),
        ("Enum", Derive::Enum),
        ("Scalar", Derive::Scalar),
        ("View", Derive::View),
    ];

    fn named(name: &str) -> Option<Derive> {
        Self::ALL
            .into_iter()
            .find(|(known, _)| *known == name)
            .map(|(_, derive)| derive)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Derive::Model => "Model",
            Derive::Enum => "Enum",
            Derive::Scalar => "Scalar",
            Derive::View => "View",
        }
    }
}

/// The first of our derives among attributes.
pub(super) fn of(attributes: &[Attribute], scope: &Scope) -> Option<Derive> {
    let renamed = attributes
        .iter()
        .any(|one| one.name == "db" && names_a_crate(&one.rest));
    attributes
        .iter()
        .filter(|one| is_derive(&one.name))
        .filter_map(Attribute::list)
        .find_map(|list| in_list(list, scope, renamed))
}

fn is_derive(name: &str) -> bool {
    matches!(
        name,
        "derive" | "::core::prelude::v1::derive" | "core::prelude::v1::derive" | "std::prelude::v1::derive"
    )
}

/// The first of our derives between the brackets of `derive(…)`.
fn in_list(list: TokenStream, scope: &Scope, renamed: bool) -> Option<Derive> {
    split_at_commas(list).into_iter().find_map(|path| {
        let path: Vec<String> = path
            .into_iter()
            .filter_map(|token| match token {
                TokenTree::Ident(ident) => Some(plain(&ident.to_string())),
                _ => None,
            })
            .collect();
        ours(&path, scope, renamed)
    })
}

/// `#[db(crate = …)]`: the library goes by another name here, and any crate's derive may be ours.
fn names_a_crate(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Group(group)] = tokens else {
        return false;
    };
    group
        .stream()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(ident) if ident == "crate"))
}

/// Other crates have derives called `Enum` or `Model`: an import that names such a crate decides.
fn ours(path: &[String], scope: &Scope, renamed: bool) -> Option<Derive> {
    let (first, last) = (path.first()?, path.last()?);
    let used = scope.uses.iter().find(|(name, _)| name == first);
    if path.len() == 1 {
        return match used {
            None => Derive::named(last),
            Some((_, import)) if import.len() > 1 || import.first() != Some(first) => {
                let derive = Derive::named(import.last()?)?;
                comes_from_us(import.first()?, scope, renamed).then_some(derive)
            }
            Some(_) => None,
        };
    }
    let derive = Derive::named(last)?;
    comes_from_us(first, scope, renamed).then_some(derive)
}

/// Whether a path that begins like this can lead to the library. A path into the user's own crate can be a re-export.
pub(super) fn comes_from_us(first: &str, scope: &Scope, renamed: bool) -> bool {
    renamed
        || matches!(first, CRATE | "crate" | "self" | "super")
        || scope.modules.iter().any(|(name, _)| name == first)
        || scope.uses.iter().any(|(name, path)| {
            name == first && path.first().is_some_and(|one| one == CRATE || one == "crate")
        })
}

/// The first `derive(Model)` within tokens that are not read as items: a function's body, a macro's arms.
pub(super) fn hidden(tokens: TokenStream, scope: &Scope) -> Option<(Derive, Span)> {
    hidden_within(tokens, scope, DEEPEST)
}

fn hidden_within(tokens: TokenStream, scope: &Scope, left: usize) -> Option<(Derive, Span)> {
    let mut after_derive = None;
    for token in tokens {
        let TokenTree::Group(group) = &token else {
            after_derive = match &token {
                TokenTree::Ident(ident) if ident == "derive" => Some(ident.span()),
                _ => None,
            };
            continue;
        };
        if let (Some(span), Delimiter::Parenthesis) = (after_derive.take(), group.delimiter())
            && let Some(derive) = in_list(group.stream(), scope, false)
        {
            return Some((derive, span));
        }
        if left > 0
            && let Some(found) = hidden_within(group.stream(), scope, left - 1)
        {
            return Some(found);
        }
    }
    None
}
