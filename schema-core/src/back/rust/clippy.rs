//! Attributes as rustc reads them: which are meta items, and what Clippy's `duplicated_attributes` finds in those, a word or
//! a text that stands twice at one place, such as `a` in `index(a)` and `index(a, b)`.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use super::attribute::Entry;

/// What turns the lint off for one item.
pub(super) const ALLOW: &str = "#[allow(clippy::duplicated_attributes)]";

/// Whether the lint would find something in these lines of attributes.
pub(super) fn finds_twice(lines: &[String]) -> bool {
    let text = lines.join("\n");
    if !text.contains('(') {
        return false;
    }
    let Ok(attributes) = syn::Attribute::parse_outer.parse_str(&text) else {
        return false;
    };
    let mut seen = BTreeSet::new();
    attributes
        .iter()
        .any(|attribute| is_meta(&attribute.meta) && twice(&attribute.meta, "", &mut seen))
}

/// Whether rustc reads it as a meta item: literals are its only values.
fn is_meta(meta: &Meta) -> bool {
    match meta {
        Meta::Path(_) => true,
        Meta::NameValue(value) => matches!(value.value, syn::Expr::Lit(_)),
        Meta::List(list) => parts(list).is_some_and(|parts| {
            parts.iter().all(|part| match part {
                Nested::Meta(meta) => is_meta(meta),
                Nested::Literal(_) => true,
            })
        }),
    }
}

enum Nested {
    Meta(Meta),
    Literal(syn::Lit),
}

fn parts(list: &syn::MetaList) -> Option<Vec<Nested>> {
    let nested = |input: syn::parse::ParseStream<'_>| {
        if input.peek(syn::Lit) && !input.peek(syn::LitBool) {
            input.parse().map(Nested::Literal)
        } else {
            input.parse().map(Nested::Meta)
        }
    };
    let all =
        |input: syn::parse::ParseStream<'_>| Punctuated::<_, Token![,]>::parse_terminated_with(input, nested);
    let parsed = all.parse2(list.tokens.clone()).ok()?;
    Some(parsed.into_iter().collect())
}

/// A text as an entry, when rustc reads it as a meta item.
pub(super) fn entry(text: &str) -> Option<Entry> {
    let meta: Meta = syn::parse_str(text).ok()?;
    is_meta(&meta).then(|| of_meta(&meta))
}

fn of_meta(meta: &Meta) -> Entry {
    let key = meta.path().to_token_stream().to_string();
    match meta {
        Meta::Path(_) => Entry::Word(key),
        Meta::NameValue(value) => Entry::Text(key, value.value.to_token_stream().to_string()),
        Meta::List(list) => {
            let parts = parts(list).unwrap_or_default();
            let parts = parts.iter().map(|part| match part {
                Nested::Meta(meta) => of_meta(meta),
                Nested::Literal(literal) => Entry::Literal(literal.to_token_stream().to_string()),
            });
            Entry::list(&key, parts)
        }
    }
}

fn twice(meta: &Meta, around: &str, seen: &mut BTreeSet<String>) -> bool {
    let path = meta.path().segments.iter();
    let path: Vec<String> = path.map(|segment| segment.ident.unraw().to_string()).collect();
    let name = format!("{around}:{}", path.join("::"));
    match meta {
        Meta::Path(_) => !seen.insert(name),
        Meta::NameValue(value) => match &value.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => !seen.insert(format!("{name}={}", text.value())),
            _ => !seen.insert(name),
        },
        Meta::List(list) => parts(list).into_iter().flatten().any(|part| match part {
            Nested::Meta(meta) => twice(&meta, &name, seen),
            Nested::Literal(_) => false,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::finds_twice;

    #[test]
    fn what_clippy_finds() {
        let found = |lines: &[&str]| {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            finds_twice(&lines)
        };
        assert!(found(&["#[db(index(a))]", "#[db(index(a, b))]"]));
        assert!(found(&["#[db(unique(a, constraint), unique(b, constraint))]"]));
        assert!(found(&["#[db(unique(r#constraint, constraint))]"]));
        assert!(!found(&["#[db(index(a))]", "#[db(unique(a, b))]"]));
        assert!(!found(&["#[db(index([a]))]", "#[db(index([a, b]))]"]));
        assert!(!found(&["#[db(index(a))]", "#[db(index(a desc, b))]"]));
        assert!(!found(&["#[db(index(a, where = b))]", "#[db(index(a))]"]));
    }
}
