//! How deep source may nest.
//!
//! The parser calls itself for every parenthesis, every `!` before an operand and every `<` of a type, and trees are
//! dropped the same way, so that ten thousand of them would overflow the stack. Nothing that a person writes comes near
//! these limits; what does is refused before it is parsed.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::A0012;

/// How many parentheses, brackets and braces may stand inside one another.
pub const GROUPS: usize = 96;

/// How many tokens may stand between two separators, with those of the groups around them: the longest chain of
/// operators.
pub const CHAIN: usize = 6000;

/// The place where the tokens nest too deeply, if they do. Does not call itself.
pub fn too_deep(tokens: TokenStream) -> Option<Span> {
    // One frame for each group that is open: its rest, and the length of the chain inside it and around it.
    let mut open = vec![(tokens.into_iter(), 0, 0)];
    while let Some((rest, chain, around)) = open.last_mut() {
        let Some(token) = rest.next() else {
            open.pop();
            continue;
        };
        *chain += 1;
        let total = *chain + *around;
        if total > CHAIN {
            return Some(token.span());
        }
        match token {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => *chain = 0,
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Brace {
                    // After a block a statement or an item may end; `else if` chains are shorter than this matters.
                    *chain = 0;
                }
                if open.len() > GROUPS {
                    return Some(group.span_open());
                }
                open.push((group.stream().into_iter(), 0, total));
            }
            _ => {}
        }
    }
    None
}

/// Says so.
pub(super) fn report(span: Span, cx: &mut Reader<'_>) {
    let at = cx.at(span);
    cx.say(
        Diagnostic::new(&A0012, at, "this nests too deeply to be read")
            .help("split it up, or move it into `sql(\"…\")`"),
    );
}
