//! What stands before the brace of a struct or an enum: comments, documentation, derives, attributes.

use super::attribute::{self, Entry};
use super::cx::Cx;
use super::keys::Listing;
use super::{clippy, text};
use crate::schema::Part;

/// Comments, documentation and the derives.
pub(super) fn open(cx: &Cx<'_>, part: Part, docs: Option<&str>, derives: &str, out: &mut Vec<String>) {
    let comments = cx.comments;
    text::comments(comments.above.get(&part).into_iter().flatten(), "", out);
    text::comments(comments.behind.get(&part), "", out);
    text::docs(docs, "", out);
    out.push(format!("#[derive({derives})]"));
}

/// The derives of a struct: no plain `Debug` where it would show what is sensitive.
pub(super) fn derives_of_struct(own: &str, is_sensitive: bool) -> String {
    if is_sensitive {
        format!("{own}, Clone")
    } else {
        format!("{own}, Debug, Clone")
    }
}

/// A key of a struct, and where its comments are.
pub(super) type Key = (Option<Part>, Entry);

/// The attributes of a struct in lines. Its keys have brackets around their fields where Clippy would otherwise take two of
/// them for one, and it is told so where that does not help.
pub(super) fn attributes(
    cx: &mut Cx<'_>,
    before: Vec<Vec<Entry>>,
    keys_of: impl Fn(&mut Cx<'_>, Listing) -> Vec<Key>,
    after: Vec<Entry>,
) -> Vec<String> {
    let after: Vec<Vec<Entry>> = after.into_iter().map(|entry| vec![entry]).collect();
    let twice = |keys: &[Key]| {
        let keys = keys.iter().map(|(_, entry)| vec![entry.clone()]);
        let all = before.iter().cloned().chain(keys).chain(after.iter().cloned());
        clippy::finds_twice(&all.collect::<Vec<_>>())
    };
    let mut keys = keys_of(cx, Listing::Plain);
    let mut lines = Vec::new();
    if twice(&keys) {
        keys = keys_of(cx, Listing::Brackets);
        if twice(&keys) {
            lines.push(clippy::ALLOW.to_owned());
        }
    }
    attribute::write_all(&before, "", &mut lines);
    lines.extend(with_comments(cx, &keys));
    attribute::write_all(&after, "", &mut lines);
    lines
}

/// Keys with their comments.
fn with_comments(cx: &Cx<'_>, keys: &[Key]) -> Vec<String> {
    // From the last to the first: where a comment stands depends on what follows.
    let mut blocks: Vec<Vec<String>> = Vec::new();
    for (part, entry) in keys.iter().rev() {
        let next = blocks.last().and_then(|lines| lines.first());
        let comment_follows = next.is_some_and(|line| line.starts_with("//"));
        blocks.push(commented(cx, *part, entry, comment_follows));
    }
    blocks.into_iter().rev().flatten().collect()
}

/// One key. A comment behind it stands above where rustfmt would not leave it: when it does not fit, or when another
/// comment follows, which it takes for one with it.
fn commented(cx: &Cx<'_>, part: Option<Part>, entry: &Entry, comment_follows: bool) -> Vec<String> {
    let mut lines = Vec::new();
    attribute::write(std::slice::from_ref(entry), "", &mut lines);
    let Some(part) = part else { return lines };
    let mut out = Vec::new();
    text::comments(cx.comments.above.get(&part).into_iter().flatten(), "", &mut out);
    if let (Some(behind), Some(line)) = (cx.comments.behind.get(&part), lines.last_mut()) {
        let behind = text::comment(behind);
        let width = attribute::width(line) + 1 + attribute::width(&behind);
        if width <= attribute::WIDTH && !comment_follows {
            *line = format!("{line} {behind}");
        } else {
            out.push(behind);
        }
    }
    out.extend(lines);
    out
}
