//! Arguments of attributes: which there are, and of which kind.

use std::borrow::Cow;

use super::Cx;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::prisma::{P0201, P0203, P0204};
use crate::front::prisma::tree::{Argument, Attribute, Value, ValueKind};
use crate::span::{Span, Spanned};

/// The arguments that an attribute or a function knows.
pub(super) struct Known {
    /// The one that may stand first without its name.
    pub(super) first: Option<&'static str>,
    pub(super) names: &'static [&'static str],
}

/// The arguments of one attribute, each by its name.
pub(super) struct Args<'a, 't> {
    /// The whole attribute.
    pub(super) span: Span,
    values: Vec<(&'static str, Span, &'a Value<'t>)>,
}

impl<'a, 't> Args<'a, 't> {
    /// The value of an argument.
    pub(super) fn get(&self, name: &str) -> Option<&'a Value<'t>> {
        let found = self.values.iter().find(|(one, ..)| *one == name);
        found.map(|(.., value)| *value)
    }
}

impl Cx<'_, '_> {
    /// Sorts the arguments of an attribute; reports those that it does not know.
    pub(super) fn args<'a, 't>(&mut self, attribute: &'a Attribute<'t>, known: &Known) -> Args<'a, 't> {
        let name = format!("@{}", attribute.name.text);
        self.sort(&name, attribute.span, &attribute.arguments, known)
    }

    /// As [`Cx::args`], of anything with arguments.
    pub(super) fn sort<'a, 't>(
        &mut self,
        owner: &str,
        span: Span,
        arguments: &'a [Argument<'t>],
        known: &Known,
    ) -> Args<'a, 't> {
        let mut args = Args {
            span,
            values: Vec::with_capacity(arguments.len().min(known.names.len())),
        };
        for argument in arguments {
            let (found, at) = match &argument.name {
                Some(name) => (
                    known.names.iter().find(|one| **one == name.text).copied(),
                    name.span,
                ),
                None => (known.first, argument.value.span),
            };
            let Some(name) = found else {
                self.unknown_argument(owner, argument, known);
                continue;
            };
            if let Some((_, first, _)) = args.values.iter().find(|(one, ..)| *one == name) {
                let finding = Diagnostic::new(&P0204, at, format!("`{owner}` is given `{name}` twice"));
                self.push(finding.because(*first, "the first"));
                continue;
            }
            args.values.push((name, at, &argument.value));
        }
        args
    }

    fn unknown_argument<'t>(&mut self, owner: &str, argument: &Argument<'t>, known: &Known) {
        let finding = match &argument.name {
            Some(name) => Diagnostic::new(
                &P0204,
                name.span,
                format!("`{owner}` has no argument `{}`", name.text),
            )
            .did_you_mean(name.text, known.names.iter().copied()),
            None => Diagnostic::new(
                &P0204,
                argument.value.span,
                format!("`{owner}` takes no argument without a name"),
            ),
        };
        self.push(finding);
    }

    /// An argument that must be there.
    pub(super) fn need<'a, 't>(
        &mut self,
        args: &Args<'a, 't>,
        owner: &str,
        name: &str,
    ) -> Option<&'a Value<'t>> {
        let found = args.get(name);
        if found.is_none() {
            self.say(
                &P0204,
                args.span,
                format!("`{owner}` needs the argument `{name}`"),
            );
        }
        found
    }

    /// A text.
    pub(super) fn string<'a, 't>(&mut self, value: &'a Value<'t>) -> Option<&'a Cow<'t, str>> {
        match &value.kind {
            ValueKind::Text(text) => Some(text),
            _ => self.wrong_kind(value, "a text in double quotes"),
        }
    }

    /// A text that names something: it is not empty.
    pub(super) fn name(&mut self, value: &Value<'_>) -> Option<Spanned<String>> {
        let text = self.string(value)?;
        if text.is_empty() {
            self.say(&P0204, value.span, "a name is not empty");
            return None;
        }
        Some(Spanned::new(text.clone().into_owned(), value.span))
    }

    /// The text of an argument, when it is there.
    pub(super) fn named(&mut self, args: &Args<'_, '_>, name: &str) -> Option<Spanned<String>> {
        args.get(name).and_then(|value| self.name(value))
    }

    /// A bare word.
    pub(super) fn constant<'t>(&mut self, value: &Value<'t>, what: &str) -> Option<&'t str> {
        match value.kind {
            ValueKind::Word(word) => Some(word),
            _ => self.wrong_kind(value, what),
        }
    }

    /// A list; one value may stand without its brackets.
    pub(super) fn list<'a, 't>(&mut self, value: &'a Value<'t>) -> &'a [Value<'t>] {
        match &value.kind {
            ValueKind::List(values) => values,
            _ => std::slice::from_ref(value),
        }
    }

    /// Says that a value is of another kind than wanted.
    pub(super) fn wrong_kind<T>(&mut self, value: &Value<'_>, wanted: &str) -> Option<T> {
        let found = match &value.kind {
            ValueKind::Text(_) => "a text",
            ValueKind::Number(_) => "a number",
            ValueKind::Word(_) => "a word",
            ValueKind::Call(..) => "a function",
            ValueKind::List(_) => "a list",
            ValueKind::Object(_) => "an object",
        };
        self.say(&P0204, value.span, format!("expected {wanted}, found {found}"));
        None
    }

    /// Attributes of one line or block: each stands once, but for those that may repeat.
    pub(super) fn once(&mut self, attributes: &[Attribute<'_>], repeat: &[&str]) {
        for (first, second) in super::repeated(attributes, |one| one.name.text) {
            let (Some(first), Some(second)) = (attributes.get(first), attributes.get(second)) else {
                continue;
            };
            let name = second.name.text;
            if !repeat.contains(&name) {
                let message = format!("the attribute `{name}` stands here twice");
                let finding = Diagnostic::new(&P0201, second.span, message);
                self.push(finding.because(first.span, "the first"));
            }
        }
    }

    /// An attribute that does not belong where it stands.
    pub(super) fn unknown_attribute(
        &mut self,
        attribute: &Attribute<'_>,
        known: &[&'static str],
        place: &str,
    ) {
        let at = attribute.name.span;
        let message = format!("{place} has no attribute `{}`", attribute.name.text);
        let finding = Diagnostic::new(&P0203, at, message);
        self.push(finding.did_you_mean(attribute.name.text, known.iter().copied()));
    }
}
