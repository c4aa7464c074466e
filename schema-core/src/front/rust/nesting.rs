//! How deep tokens are nested, asked before anything recursive looks at them.
//!
//! The lexer and the dropping of token streams are not recursive, syn's parser is: brackets in brackets, but also
//! `Option<Option<…`, `!!!…` and the left-leaning tree of `1 + 1 + …` cost stack. Whoever hands tokens to syn that a
//! user wrote asks here first and reports the place instead.

use proc_macro2::{Span, TokenStream, TokenTree};

/// Brackets in brackets. rustc's own recursion limit is 128; definitions need about ten.
const BRACKETS: usize = 100;
/// `<` in `<`, within one pair of brackets.
const ANGLES: usize = 100;
/// Operators without a comma or semicolon between them, those of the brackets around them included.
const OPERATORS: usize = 1_000;

/// The place where tokens become too deep for a recursive parser, if there is one.
pub fn too_deep(tokens: &TokenStream) -> Option<Span> {
    too_deep_by(tokens.clone(), BRACKETS, 0)
}

/// `left` brackets may still be opened; `around` operators are open already.
fn too_deep_by(tokens: TokenStream, left: usize, around: usize) -> Option<Span> {
    let mut angles = 0usize;
    let mut operators = 0usize;
    let mut previous = ' ';
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                if left == 0 {
                    return Some(group.span());
                }
                if let Some(deep) = too_deep_by(group.stream(), left - 1, around + operators + angles) {
                    return Some(deep);
                }
                previous = ' ';
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                match sign {
                    ',' | ';' | '#' => operators = 0,
                    '<' => angles += 1,
                    '>' if previous != '-' && previous != '=' => angles = angles.saturating_sub(1),
                    _ => {}
                }
                operators += usize::from(!matches!(sign, ',' | ';' | '#' | ':' | '\''));
                if sign == ';' {
                    angles = 0;
                }
                if angles > ANGLES || around + operators > OPERATORS {
                    return Some(punct.span());
                }
                previous = sign;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => previous = ' ',
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    fn is_too_deep(text: &str) -> bool {
        let tokens: proc_macro2::TokenStream = text.parse().expect("tokens");
        too_deep(&tokens).is_some()
    }

    #[test]
    fn ordinary_code_is_not_too_deep() {
        assert!(!is_too_deep(
            "#[db(check(a < b && b < c), x = [1, 2])] struct A<T> { a: Option<Vec<Option<T>>>, b: fn(i32) -> i32 }"
        ));
        let list = "a < b, ".repeat(90);
        assert!(!is_too_deep(&list));
        assert!(!is_too_deep(&"a: Option<i32>, ".repeat(20_000)));
    }

    #[test]
    fn every_kind_of_recursion_is_noticed() {
        let deep = 100_000;
        assert!(is_too_deep(&format!("{}{}", "(".repeat(deep), ")".repeat(deep))));
        assert!(is_too_deep(&"Option<".repeat(deep)));
        assert!(is_too_deep(&"A<B, ".repeat(deep)));
        assert!(is_too_deep(&"!".repeat(deep)));
        assert!(is_too_deep(&format!("1{}", " + 1".repeat(deep))));
        assert!(is_too_deep(&format!("a{}", ".trim()".repeat(deep))));
        let bangs = format!("{}(", "!".repeat(40));
        assert!(is_too_deep(&format!("{}a{}", bangs.repeat(50), ")".repeat(50))));
    }
}
