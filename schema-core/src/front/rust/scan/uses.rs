//! `use` trees, flattened.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Scope;
use super::attributes::plain;

/// Deeper trees are not read; rustc refuses them as well.
const DEEPEST: usize = 100;

/// Adds the names that a `use` brings: what follows the keyword, up to `;`.
pub(super) fn read(tokens: impl IntoIterator<Item = TokenTree>, scope: &mut Scope) {
    tree(&mut tokens.into_iter(), &[], scope, 0);
}

/// One tree after its prefix, up to a comma or the end.
fn tree(tokens: &mut dyn Iterator<Item = TokenTree>, prefix: &[String], scope: &mut Scope, depth: usize) {
    let mut path = prefix.to_vec();
    let mut rename: Option<String> = None;
    let mut renaming = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "as" => renaming = true,
            TokenTree::Ident(ident) if renaming => rename = Some(plain(&ident.to_string())),
            TokenTree::Ident(ident) => path.push(plain(&ident.to_string())),
            TokenTree::Punct(punct) => match punct.as_char() {
                '*' => {
                    scope.globs.push(path);
                    return;
                }
                ',' | ';' => break,
                _ => {}
            },
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                branches(group.stream(), &path, scope, depth);
                return;
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => return,
        }
    }
    // `use a::{self}` names `a` itself.
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let Some(name) = rename.or_else(|| path.last().cloned()) else {
        return;
    };
    if name != "_" && path.len() > usize::from(prefix.is_empty() && name == "self") {
        scope.uses.push((name, path));
    }
}

fn branches(tokens: TokenStream, prefix: &[String], scope: &mut Scope, depth: usize) {
    if depth >= DEEPEST {
        return;
    }
    for branch in super::attributes::split_at_commas(tokens) {
        if !branch.is_empty() {
            tree(&mut branch.into_iter(), prefix, scope, depth + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Scope;

    fn read(text: &str) -> String {
        let mut scope = Scope::default();
        let tokens: proc_macro2::TokenStream = text.parse().expect("tokens");
        super::read(tokens, &mut scope);
        let mut out: Vec<String> = scope
            .uses
            .iter()
            .map(|(name, path)| format!("{name}={}", path.join("::")))
            .collect();
        out.extend(scope.globs.iter().map(|path| format!("*={}", path.join("::"))));
        out.join(" ")
    }

    #[test]
    fn trees() {
        for (text, expected) in [
            ("a::B;", "B=a::B"),
            ("::a::B;", "B=a::B"),
            ("a::B as C;", "C=a::B"),
            ("a::B as _;", ""),
            ("a::*;", "*=a"),
            ("*;", "*="),
            (
                "a::{self, B, c::{D as E, *}, f::G,};",
                "a=a B=a::B E=a::c::D G=a::f::G *=a::c",
            ),
            ("crate::a as b;", "b=crate::a"),
            ("self::a::B;", "B=self::a::B"),
            ("super::super::B;", "B=super::super::B"),
            ("a::r#type::B;", "B=a::type::B"),
            ("{a::B, c::D};", "B=a::B D=c::D"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
