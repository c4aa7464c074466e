//! Texts that rustc reads as meta items.

use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Meta, Token};

use super::attribute::Entry;

/// A text as an entry, when it is a meta item: words, literals and lists of these.
pub(super) fn entry(text: &str) -> Option<Entry> {
    // Spares the parser nearly every expression.
    if text.contains([' ', '!', '-']) && !text.contains('(') {
        return None;
    }
    of_meta(&syn::parse_str(text).ok()?)
}

fn of_meta(meta: &Meta) -> Option<Entry> {
    let key = meta.path().to_token_stream().to_string();
    Some(match meta {
        Meta::Path(_) => Entry::Word(key),
        Meta::NameValue(value) => match &value.value {
            Expr::Lit(ExprLit { lit, .. }) => Entry::Text(key, lit.to_token_stream().to_string()),
            _ => return None,
        },
        Meta::List(list) => {
            let parsed = Punctuated::<Option<Entry>, Token![,]>::parse_terminated_with;
            let parts = |input: ParseStream<'_>| parsed(input, nested);
            let parts = parts.parse2(list.tokens.clone()).ok()?;
            let parts: Option<Vec<Entry>> = parts.into_iter().collect();
            Entry::list(&key, parts?)
        }
    })
}

fn nested(input: ParseStream<'_>) -> syn::Result<Option<Entry>> {
    if input.peek(syn::Lit) && !input.peek(syn::LitBool) {
        let literal: syn::Lit = input.parse()?;
        return Ok(Some(Entry::Literal(literal.to_token_stream().to_string())));
    }
    let meta: Meta = input.parse()?;
    Ok(of_meta(&meta))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_literals_and_words_are_meta_items() {
        for text in [
            "is_open",
            r#"sql("a = b")"#,
            r#"matches(name, r"^\d")"#,
            "coalesce(a, b)",
            "now()",
        ] {
            assert_eq!(entry(text).map(|entry| entry.one_line()).as_deref(), Some(text));
        }
        for text in [
            "a == b",
            "!a",
            "a.is_some()",
            "coalesce(a, b.trim())",
            "[a].contains(&b)",
            "-a",
            "a desc",
        ] {
            assert_eq!(entry(text), None, "{text}");
        }
    }
}
