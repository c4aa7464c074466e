//! What stands between the braces of a struct or an enum: members, and comments where they stood.

use super::attribute::{WIDTH, width};
use super::text::comment;

/// A field or a variant.
#[derive(Debug, Clone, Default)]
pub(super) struct Member {
    /// Plain comments above it.
    pub(super) above: Vec<String>,
    /// Its documentation, attributes and itself, with their indent and without the comma.
    pub(super) lines: Vec<String>,
    /// A plain comment behind it.
    pub(super) behind: Option<String>,
    /// An empty line stands before it.
    pub(super) blank_before: bool,
}

/// Writes all members; `end` are comments after the last.
pub(super) fn write(members: &mut [Member], end: &[String], indent: &str, out: &mut Vec<String>) {
    if let (Some(last), false) = (members.last_mut(), end.is_empty()) {
        // rustfmt takes comments behind the last member for one.
        last.above.extend(last.behind.take());
    }
    let mut aligned_at = None;
    for (at, member) in members.iter().enumerate() {
        if member.blank_before {
            out.push(String::new());
            aligned_at = None;
        }
        if !member.above.is_empty() {
            super::text::comments(&member.above, indent, out);
            aligned_at = None;
        }
        out.extend(member.lines.iter().cloned());
        let Some(line) = out.last_mut() else { continue };
        line.push(',');
        let Some(behind) = &member.behind else {
            aligned_at = None;
            continue;
        };
        let behind = comment(behind);
        let blanks = blanks(members, at, &behind, width(line), indent, &mut aligned_at);
        line.push_str(&" ".repeat(blanks));
        line.push_str(&behind);
    }
    super::text::comments(end, indent, out);
}

/// How many blanks rustfmt puts before a comment behind a member: it aligns those of neighbours that have one line each,
/// and goes on in that column as long as there are comments (`write_list` in its `lists.rs`).
fn blanks(
    members: &[Member],
    at: usize,
    behind: &str,
    before: usize,
    indent: &str,
    aligned_at: &mut Option<usize>,
) -> usize {
    let Some(member) = members.get(at) else { return 1 };
    let own = inner_width(member, indent);
    let overhead = before + width(behind);
    let is_last = at + 1 == members.len();
    let align = |aligned_at: &mut Option<usize>| {
        if aligned_at.is_none() && !is_last && member.lines.len() == 1 {
            *aligned_at = Some(widest(members.get(at..).unwrap_or_default(), overhead, indent));
        }
        aligned_at.unwrap_or(0).saturating_sub(own)
    };
    let mut more = align(aligned_at);
    if overhead + more + 1 > WIDTH {
        *aligned_at = None;
        more = align(aligned_at);
    }
    more + 1
}

/// The widest of the first and its neighbours with comments.
fn widest(members: &[Member], overhead: usize, indent: &str) -> usize {
    let mut widest = 0;
    for (at, member) in members.iter().enumerate() {
        let own = inner_width(member, indent);
        let other_group = member.lines.len() > 1 || !member.above.is_empty();
        if at > 0 && (other_group || member.behind.is_none() || own + overhead > WIDTH) {
            return widest;
        }
        widest = widest.max(own);
        if members.get(at + 1).is_some_and(|next| next.blank_before) {
            return widest;
        }
    }
    widest
}

/// The width of a member without the indent of its first line.
fn inner_width(member: &Member, indent: &str) -> usize {
    let lines: usize = member.lines.iter().map(|line| width(line)).sum();
    lines.saturating_sub(indent.len())
}
