//! `onedef::database! { … }`

use proc_macro2::{TokenStream, TokenTree};

use super::attr::{self, Entry, Seen, Shape};
use super::{Reader, keys, parts, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::codes::attributes::{A0002, A0005, A0010, A0014};
use crate::span::Span;
use crate::syntax::{Database, Extension, Function, Sequence};

/// Reads the tokens inside the braces.
pub(super) fn read(tokens: TokenStream, cx: &mut Reader<'_>) -> Option<Database> {
    if !attr::shallow(&tokens, cx) {
        return None;
    }
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut database = Database {
        span: cx.around(&all),
        name: None,
        extensions: Vec::new(),
        relation_mode_prisma: None,
        functions: Vec::new(),
        sequences: Vec::new(),
    };
    let mut seen = Seen::default();
    for entry in attr::entries(tokens, cx) {
        let Some(key) = entry.key.clone() else {
            attr::not_a_key(&entry, cx);
            continue;
        };
        let repeats = matches!(
            key.name.as_str(),
            keys::EXTENSION | keys::FUNCTION | keys::SEQUENCE
        );
        if !keys::DATABASE_PLACE.takes(&key, cx) || (!repeats && !seen.first(&key, cx)) {
            continue;
        }
        match key.name.as_str() {
            keys::NAME => database.name = entry.text(cx),
            keys::RELATION_MODE => {
                let modes = [("prisma", true), ("foreign_keys", false)];
                let mode = entry.word("a relation mode", &modes, cx);
                database.relation_mode_prisma = mode.filter(|mode| mode.value).map(|mode| mode.span);
            }
            keys::EXTENSION => extension(&entry, &mut database, cx),
            keys::FUNCTION => database.functions.extend(function(&entry, key.at, cx)),
            keys::SEQUENCE => sequence(&entry, &mut database, cx),
            _ => {}
        }
    }
    Some(database)
}

/// The first part, a text without a key, and the options after it.
fn named(
    entry: &Entry,
    known: &[&str],
    cx: &mut Reader<'_>,
) -> Option<(crate::span::Spanned<String>, Vec<Entry>)> {
    let said = cx.said();
    let parts = entry.need_list("\"…\"", cx);
    let (mut name, mut options) = (None, Vec::new());
    let mut seen = Seen::default();
    for part in parts {
        match &part.key {
            Some(key) if !known.contains(&key.name.as_str()) => {
                keys::unknown_option(key, entry.name(), known, cx)
            }
            Some(key) => {
                if seen.first(key, cx) {
                    options.push(part);
                }
            }
            None if name.is_some() => {
                let at = cx.around(&part.tokens);
                cx.tell(&A0002, at, format!("`{}` takes one name", entry.name()));
            }
            None => name = Some(value::text(&part.tokens, entry.name(), cx)),
        }
    }
    if name.is_none() && cx.said() == said {
        let at = entry.at(cx);
        let message = format!("`{}` has no name", entry.name());
        cx.say(Diagnostic::new(&A0014, at, message).help(format!("write `{}(\"…\")`", entry.name())));
    }
    Some((name??, options))
}

/// `extension("uuid-ossp", schema = "public", version = "1.1")`
fn extension(entry: &Entry, database: &mut Database, cx: &mut Reader<'_>) {
    let Some((name, options)) = named(entry, &[keys::SCHEMA, keys::VERSION], cx) else {
        return;
    };
    let before = database.extensions.iter().find(|one| one.name == name);
    if let Some(before) = before {
        let message = format!("the extension `{}` is declared twice", name.value);
        cx.say(
            Diagnostic::new(&A0005, name.span, message).because(before.name.span, "the first stands here"),
        );
        return;
    }
    let mut extension = Extension {
        name,
        schema: None,
        version: None,
    };
    for option in options {
        match option.name() {
            keys::SCHEMA => extension.schema = option.text(cx),
            _ => extension.version = option.text(cx),
        }
    }
    database.extensions.push(extension);
}

/// `function(file = "…")`, `function(sql("…"))`, `function(sql = "…")`
fn function(entry: &Entry, at: Span, cx: &mut Reader<'_>) -> Option<Function> {
    let mut found = None;
    let said = cx.said();
    let parts = entry.need_list("file = \"…\"", cx);
    let mut seen = Seen::default();
    for part in parts {
        let Some(key) = &part.key else {
            parts::unknown_part(&part, keys::FUNCTION, &[keys::FILE, keys::SQL], cx);
            continue;
        };
        if !matches!(key.name.as_str(), keys::FILE | keys::SQL) {
            keys::unknown_option(key, keys::FUNCTION, &[keys::FILE, keys::SQL], cx);
            continue;
        }
        if !seen.first(key, cx) {
            continue;
        }
        found = match (key.name.as_str(), part.shape) {
            (keys::FILE, _) => part.text(cx).map(Function::File),
            (_, Shape::List) => parts::sql_text(&part, cx).map(Function::Sql),
            _ => part.text(cx).map(Function::Sql),
        };
    }
    match (seen.get(keys::FILE), seen.get(keys::SQL)) {
        (Some(file), Some(sql)) => cx.say(
            Diagnostic::new(&A0010, sql, "`sql` contradicts `file`: a function has one source")
                .because(file, "`file` stands here"),
        ),
        (None, None) if cx.said() == said => {
            cx.say(
                Diagnostic::new(&A0014, at, "`function` has no source")
                    .help("write `function(file = \"…\")`"),
            );
        }
        _ => {}
    }
    found
}

/// `sequence("name", schema = "…", start = 1, increment = 1)`
fn sequence(entry: &Entry, database: &mut Database, cx: &mut Reader<'_>) {
    let Some((name, options)) = named(entry, &[keys::SCHEMA, keys::START, keys::INCREMENT], cx) else {
        return;
    };
    let mut sequence = Sequence {
        name,
        schema: None,
        start: None,
        increment: None,
    };
    for option in options {
        match option.name() {
            keys::SCHEMA => sequence.schema = option.text(cx),
            keys::START => sequence.start = option.int(cx).map(|start| start.value),
            _ => sequence.increment = option.int(cx).map(|increment| increment.value),
        }
    }
    let before = database
        .sequences
        .iter()
        .find(|one| one.name == sequence.name && one.schema == sequence.schema);
    if let Some(before) = before {
        let message = format!("the sequence `{}` is declared twice", sequence.name.value);
        let at = sequence.name.span;
        cx.say(Diagnostic::new(&A0005, at, message).because(before.name.span, "the first stands here"));
        return;
    }
    database.sequences.push(sequence);
}
