//! How deep tokens are nested, asked before anything recursive looks at them.
//!
//! The lexer and the dropping of token streams are not recursive, syn's parser is: brackets in brackets, but also
//! `Option<Option<…`, `!!!…` and the left-leaning tree of `1 + 1 + …` cost stack. Whoever hands tokens to syn that a
//! user wrote asks here first and reports the place instead.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};

/// How often a parser may call itself before it comes to an operand: brackets count twice, `<` of types, operators and
/// words before an operand once. Definitions need about ten.
const CALLS: usize = 200;
/// What is written with fewer bytes is never too deep: no token counts for more than it has bytes.
pub const SHORT: usize = CALLS;
/// How long a chain of operators may be, such as `a + b + …`, with the chains around it: its tree leans to one side.
const CHAIN: usize = 1_000;
/// Words that stand before another expression or type.
const WORDS: [&str; 17] = [
    "return", "break", "else", "if", "match", "while", "for", "let", "move", "static", "unsafe", "async",
    "dyn", "impl", "mut", "yield", "become",
];

/// Brackets in brackets of a text that any stack can hold.
const FLAT_BRACKETS: usize = 32;
/// Bytes of such a text between commas and semicolons, blanks aside. A parser calls itself a few times for each at most.
const FLAT_BYTES: usize = 120;

/// Whether a text is so flat that any stack can hold its parser. Says no where it does not know: it counts brackets in
/// texts, and takes what stands in them for code.
pub fn is_flat(text: &str) -> bool {
    let (mut depth, mut length) = (0usize, 0usize);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'/' if bytes.peek() == Some(&b'/') => {
                bytes.by_ref().find(|byte| *byte == b'\n');
            }
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b',' | b';' => length = 0,
            byte => length += usize::from(!byte.is_ascii_whitespace()),
        }
        if depth > FLAT_BRACKETS || length > FLAT_BYTES {
            return false;
        }
    }
    true
}

/// The place where tokens become too deep for a recursive parser, if there is one.
pub fn too_deep(tokens: &TokenStream) -> Option<Span> {
    too_deep_by(tokens.clone(), CALLS, CHAIN)
}

/// `calls` and `chain` are what is left of each.
fn too_deep_by(tokens: TokenStream, calls: usize, chain: usize) -> Option<Span> {
    let (mut angles, mut before, mut length) = (0usize, 0usize, 0usize);
    // The sign before, what it cost, whether an operand stood before it, and whether the next one may belong to it.
    let (mut previous, mut cost, mut binary, mut joint) = (' ', 0usize, false, false);
    let mut operand = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let (Some(calls), Some(chain)) =
                    (calls.checked_sub(angles + before + 2), chain.checked_sub(length))
                else {
                    return Some(group.span_open());
                };
                if let Some(deep) = too_deep_by(group.stream(), calls, chain) {
                    return Some(deep);
                }
                (previous, operand, joint) = (' ', true, false);
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                if joint && binary && matches!(sign, '=' | '&' | '|' | '>' | '<' | '.') {
                    // The rest of `==`, `&&`, `<=` …, which stands between two operands.
                    before = before.saturating_sub(cost);
                    cost = 0;
                } else {
                    binary = operand;
                    // Right of `|` and `=`, everything is inside.
                    cost = match sign {
                        '|' | '=' => 1,
                        ',' | ';' | '#' | ':' | '\'' | '<' | '>' => 0,
                        _ => usize::from(!operand),
                    };
                    before += cost;
                }
                match sign {
                    ',' | ';' | '#' => (before, length, cost) = (0, 0, 0),
                    '<' => angles += 1,
                    '>' if previous != '-' && previous != '=' => angles = angles.saturating_sub(1),
                    _ => {}
                }
                length += usize::from(!matches!(sign, ',' | ';' | '#' | ':' | '\''));
                if sign == ';' {
                    angles = 0;
                }
                (previous, operand, joint) = (sign, false, punct.spacing() == Spacing::Joint);
            }
            TokenTree::Ident(word) => {
                let leads = WORDS.iter().any(|one| word == one);
                before += usize::from(leads);
                length += usize::from(word == "as");
                (previous, operand, joint) = (' ', !leads, false);
            }
            TokenTree::Literal(_) => (previous, operand, joint) = (' ', true, false),
        }
        if angles + before > calls || length > chain {
            return Some(token.span());
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
        assert!(!is_too_deep(
            &"a == Status::Active && !b || -c <= *d && ".repeat(40)
        ));
        assert!(!is_too_deep(&"a: Option<i32>, ".repeat(20_000)));
    }

    #[test]
    fn what_is_short_is_not_too_deep() {
        let half = super::SHORT / 2 - 1;
        assert!(!is_too_deep(&format!("{}{}", "(".repeat(half), ")".repeat(half))));
        for letters in [
            "<", "!", "+", "|", "=", ".a", "a.", "if ", "as ", "!<", "-=", "&&",
        ] {
            assert!(
                !is_too_deep(&letters.repeat((super::SHORT - 1) / letters.len())),
                "{letters}"
            );
        }
        let mixed = format!(
            "{}{}",
            "!(".repeat(super::SHORT / 3 - 1),
            ")".repeat(super::SHORT / 3 - 1)
        );
        assert!(!is_too_deep(&mixed));
    }

    #[test]
    fn what_is_flat_needs_no_stack() {
        let code =
            "/// A person; one line.\n#[derive(Model)]\nstruct A { a: Option<Vec<u8>>, b: fn(i32) -> i32 }\n";
        assert!(super::is_flat(&code.repeat(1_000)));
        assert!(super::is_flat(&format!("// {}\nstruct A;", "a".repeat(10_000))));
        for deep in [
            "(",
            "Option<",
            "!",
            " + 1",
            ".trim()",
            "&",
            "a = ",
            "|a| ",
            "if a {} else ",
        ] {
            assert!(!super::is_flat(&deep.repeat(301)), "{deep}");
        }
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
        for before in ["&", "- ", "a = ", "|a| ", "return ", "if a {} else ", "a as "] {
            assert!(is_too_deep(&before.repeat(deep)), "{before}");
        }
        // Each of them within its bounds, and not all together.
        let bangs = format!("{}(", "!".repeat(40));
        assert!(is_too_deep(&format!("{}a{}", bangs.repeat(50), ")".repeat(50))));
        let mixed = format!("({}a", "!".repeat(50)).repeat(90) + &")".repeat(90);
        assert!(is_too_deep(&mixed));
    }
}
