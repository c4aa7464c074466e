//! What an entry may hold: a text, a word, a number, nothing, names.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::attr::{Entry, Key, Shape};
use super::{Reader, expr};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0002, A0006, A0007, A0008, A0009, A0011, A0013};
use crate::span::{Span, Spanned};
use crate::syntax::{Case, Expr, ExprKind, UnaryOp};

impl Entry {
    /// `key = "…"`: a text that is not empty.
    pub(super) fn text(&self, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
        let value = self.need_value("\"…\"", cx)?;
        text(value, self.name(), cx)
    }

    /// `key`, and nothing after it.
    pub(super) fn flag(&self, cx: &mut Reader<'_>) -> Option<Span> {
        let at = self.at(cx);
        if self.shape != Shape::Flag {
            let rest = self.tokens.get(1..).unwrap_or_default();
            let extra = cx.around(rest);
            let message = format!("`{}` takes no value", self.name());
            cx.say(Diagnostic::new(&A0008, extra, message).help(format!("write `{}` alone", self.name())));
        }
        Some(at)
    }

    /// `key = word`, one of a few.
    pub(super) fn word<T: Copy>(
        &self,
        what: &str,
        words: &[(&'static str, T)],
        cx: &mut Reader<'_>,
    ) -> Option<Spanned<T>> {
        let first = words.first().map_or("…", |(word, _)| *word);
        let value = self.need_value(first, cx)?;
        word(value, what, words, cx)
    }

    /// `rename_all = "camelCase"`
    pub(super) fn case(&self, cx: &mut Reader<'_>) -> Option<Spanned<Case>> {
        let text = self.text(cx)?;
        one_of(&text.value, text.span, "a case", &Case::ALL, true, cx)
    }

    /// `key = 70`
    pub(super) fn int(&self, cx: &mut Reader<'_>) -> Option<Spanned<i64>> {
        let value = self.need_value("1", cx)?;
        int(value, self.name(), cx)
    }

    /// `key = <expression>`
    pub(super) fn expr(&self, cx: &mut Reader<'_>) -> Option<Expr> {
        let value = self.need_value("<expression>", cx)?;
        expr::parse(value, cx)
    }

    /// `key = name`
    pub(super) fn ident(&self, form: &str, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
        let value = self.need_value(form, cx)?;
        ident(value, self.name(), cx)
    }

    /// `key = a` or `key(a, b)`
    pub(super) fn idents(&self, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
        match self.shape {
            Shape::Value => self.ident("field", cx).into_iter().collect(),
            _ => self.ident_list("a, b", cx),
        }
    }

    /// `key(a, b)`
    pub(super) fn ident_list(&self, form: &str, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
        let entries = self.need_list(form, cx);
        entries
            .iter()
            .filter_map(|entry| ident(&entry.tokens, self.name(), cx))
            .collect()
    }

    /// `key("a", "b")`
    pub(super) fn text_list(&self, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
        let entries = self.need_list("\"…\"", cx);
        entries
            .iter()
            .filter_map(|entry| text(&entry.tokens, self.name(), cx))
            .collect()
    }

    /// `key = "a"` or `key("a", "b")`
    pub(super) fn texts(&self, cx: &mut Reader<'_>) -> Vec<Spanned<String>> {
        match self.shape {
            Shape::Value => self.text(cx).into_iter().collect(),
            _ => self.text_list(cx),
        }
    }

    /// The tokens after `=`; reports when there are none. `form` is what could stand there.
    pub(super) fn need_value(&self, form: &str, cx: &mut Reader<'_>) -> Option<&[TokenTree]> {
        let name = self.name();
        let help = format!("write `{name} = {form}`");
        match self.shape {
            Shape::Value if !self.value().is_empty() => return Some(self.value()),
            Shape::Value => {
                let equals = self.tokens.get(1).map(TokenTree::span);
                let at = match equals {
                    Some(span) => cx.at(span),
                    None => self.at(cx),
                };
                cx.say(Diagnostic::new(&A0007, at, format!("`{name} =` has no value")).help(help));
            }
            Shape::Flag => {
                let at = self.at(cx);
                cx.say(Diagnostic::new(&A0007, at, format!("`{name}` needs a value")).help(help));
            }
            Shape::List | Shape::ListValue | Shape::Bare => {
                let rest = self.tokens.get(1..).unwrap_or_default();
                let at = cx.around(if rest.is_empty() { &self.tokens } else { rest });
                // Only `generated(virtual) = …` has both.
                let help = match name {
                    super::keys::GENERATED => format!("write `{name}(virtual) = {form}`"),
                    _ => help,
                };
                let message = format!("`{name}` takes its value after `=`, not in parentheses");
                cx.say(Diagnostic::new(&A0006, at, message).help(help));
            }
        }
        None
    }

    /// The entries in parentheses; reports when there are none. `form` is what could stand there.
    pub(super) fn need_list(&self, form: &str, cx: &mut Reader<'_>) -> Vec<Entry> {
        let name = self.name();
        let help = format!("write `{name}({form})`");
        if self.shape != Shape::List {
            let at = self.at(cx);
            let message = format!("`{name}` takes its values in parentheses");
            cx.say(Diagnostic::new(&A0006, at, message).help(help));
            return Vec::new();
        }
        let entries = self.list(cx);
        if entries.is_empty() {
            let at = cx.around(&self.tokens);
            cx.say(Diagnostic::new(&A0011, at, format!("`{name}()` is empty")).help(help));
        }
        entries
    }
}

/// A literal text that is not empty and that a database can hold.
pub(super) fn text(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    let text = any_text(tokens, key, cx)?;
    if text.value.is_empty() {
        cx.tell(&A0011, text.span, format!("the text of `{key}` is empty"));
        return None;
    }
    Some(text)
}

/// A literal text, perhaps empty.
pub(super) fn any_text(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    let at = cx.around(tokens);
    let wrong = || Diagnostic::new(&A0006, at, format!("`{key}` takes a text in quotes"));
    let Some(TokenTree::Literal(literal)) = tokens.first() else {
        let diagnostic = match tokens {
            [TokenTree::Ident(word)] => {
                let name = word.unraw().to_string();
                wrong().replace("put it in quotes", at, format!("\"{name}\""))
            }
            _ => wrong(),
        };
        cx.say(diagnostic);
        return None;
    };
    let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else {
        cx.say(wrong());
        return None;
    };
    let span = cx.at(literal.span());
    if let Some(next) = tokens.get(1) {
        missing_comma(next, cx);
    }
    let value = text.value();
    if value.contains('\0') {
        cx.tell(
            &A0011,
            span,
            format!("the text of `{key}` holds a zero byte, which no database can store"),
        );
        return None;
    }
    Some(Spanned::new(value, span))
}

/// Something stands after a value that is complete.
pub(super) fn missing_comma(next: &TokenTree, cx: &mut Reader<'_>) {
    let at = cx.at(next.span());
    cx.say(Diagnostic::new(&A0002, at, "expected `,` before this"));
}

/// A single name.
pub(super) fn ident(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    match tokens {
        [TokenTree::Ident(name)] => {
            let at = cx.at(name.span());
            Some(Spanned::new(name.unraw().to_string(), at))
        }
        [
            TokenTree::Ident(_),
            next @ (TokenTree::Ident(_) | TokenTree::Literal(_)),
            ..,
        ] => {
            missing_comma(next, cx);
            ident(tokens.get(..1).unwrap_or_default(), key, cx)
        }
        _ => {
            let at = cx.around(tokens);
            let mut diagnostic = Diagnostic::new(&A0006, at, format!("`{key}` takes a name"));
            if let [TokenTree::Literal(literal)] = tokens
                && let syn::Lit::Str(text) = syn::Lit::new(literal.clone())
                && syn::parse_str::<syn::Ident>(&text.value()).is_ok()
            {
                diagnostic = diagnostic.replace("leave out the quotes", at, text.value());
            }
            if let [TokenTree::Group(group)] = tokens
                && group.delimiter() == Delimiter::Bracket
            {
                diagnostic = diagnostic.help("leave out the brackets");
            }
            cx.say(diagnostic);
            None
        }
    }
}

/// A word, one of a few.
pub(super) fn word<T: Copy>(
    tokens: &[TokenTree],
    what: &str,
    words: &[(&'static str, T)],
    cx: &mut Reader<'_>,
) -> Option<Spanned<T>> {
    let known = list_of(words);
    match tokens {
        [TokenTree::Ident(_)] => {
            let name = ident(tokens, what, cx)?;
            one_of(&name.value, name.span, what, words, false, cx)
        }
        [
            TokenTree::Ident(_),
            next @ (TokenTree::Ident(_) | TokenTree::Literal(_)),
            ..,
        ] => {
            missing_comma(next, cx);
            word(tokens.get(..1).unwrap_or_default(), what, words, cx)
        }
        _ => {
            let at = cx.around(tokens);
            let mut diagnostic =
                Diagnostic::new(&A0006, at, format!("expected {what}, a word without quotes"));
            if let [TokenTree::Literal(literal)] = tokens
                && let syn::Lit::Str(text) = syn::Lit::new(literal.clone())
                && words.iter().any(|(name, _)| *name == text.value())
            {
                diagnostic = diagnostic.replace("leave out the quotes", at, text.value());
            } else {
                diagnostic = diagnostic.help(format!("write one of {known}"));
            }
            cx.say(diagnostic);
            None
        }
    }
}

/// Looks a word up, and reports it when it is not known.
pub(super) fn one_of<T: Copy>(
    name: &str,
    at: Span,
    what: &str,
    words: &[(&'static str, T)],
    quoted: bool,
    cx: &mut Reader<'_>,
) -> Option<Spanned<T>> {
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == name) {
        return Some(Spanned::new(*value, at));
    }
    let diagnostic = Diagnostic::new(&A0009, at, format!("`{name}` is not {what}"));
    let diagnostic = match crate::names::nearest(name, words.iter().map(|(word, _)| *word)) {
        Some(near) if quoted => {
            diagnostic.replace(format!("did you mean `{near}`?"), at, format!("\"{near}\""))
        }
        Some(near) => diagnostic.replace(format!("did you mean `{near}`?"), at, near),
        None => diagnostic.help(format!("write one of {}", list_of(words))),
    };
    cx.say(diagnostic);
    None
}

fn list_of<T>(words: &[(&'static str, T)]) -> String {
    let words: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
    words.join(", ")
}

/// A whole number.
pub(super) fn int(tokens: &[TokenTree], key: &str, cx: &mut Reader<'_>) -> Option<Spanned<i64>> {
    let value = expr::parse(tokens, cx)?;
    let at = value.span.0;
    let digits = match &value.kind {
        ExprKind::Int(digits) => Some(digits.clone()),
        ExprKind::Unary(UnaryOp::Negate, inner) => match &inner.kind {
            ExprKind::Int(digits) => Some(format!("-{digits}")),
            _ => None,
        },
        _ => None,
    };
    let Some(digits) = digits else {
        cx.tell(&A0006, at, format!("`{key}` takes a whole number"));
        return None;
    };
    match digits.parse() {
        Ok(value) => Some(Spanned::new(value, at)),
        Err(_) => {
            cx.tell(&A0013, at, format!("`{digits}` is too large for `{key}`"));
            None
        }
    }
}

/// A path such as `::dbx`, as text: its tokens without blanks, the same in a derive and in the command.
pub(super) fn path_text(tokens: &[TokenTree], key: &Key, cx: &mut Reader<'_>) -> Option<Spanned<String>> {
    let at = cx.around(tokens);
    let stream: TokenStream = tokens.iter().cloned().collect();
    if syn::parse::Parser::parse2(syn::Path::parse_mod_style, stream).is_err() {
        let message = format!("`{}` takes a path", key.name);
        cx.say(Diagnostic::new(&A0006, at, message).help(format!("write `{} = ::onedef`", key.name)));
        return None;
    }
    let text = tokens.iter().map(ToString::to_string).collect();
    Some(Spanned::new(text, at))
}
