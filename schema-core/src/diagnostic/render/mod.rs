//! Findings as text for people, JSON for tools, annotations for GitHub. Knows no rules.
//!
//! In: findings and the [`Sources`] that their places point into. Out: text. A place that no source knows, or that lies
//! outside its text, is left out or cut: rendering never fails.

mod github;
mod json;
mod text;

pub use github::github;
pub use json::{Finding as JsonFinding, findings as json_findings, json};
pub use text::text;

use std::ops::Range;

use crate::front::rust::scan::SourceFile;
use crate::span::{FileId, Span};

/// The texts that findings point into.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// The files of a scan; [`FileId`] is the position.
    pub scanned: &'a [SourceFile],
    /// Others, such as `onedef.toml` and artifacts; [`FileId::extra`] of the position.
    pub extra: &'a [SourceFile],
    /// What leads from where the reader stands to the folder that paths are relative to: empty, or ending in `/`.
    pub prefix: &'a str,
}

impl<'a> Sources<'a> {
    /// The file of an id.
    pub fn file(&self, id: FileId) -> Option<&'a SourceFile> {
        match id.extra_position() {
            Some(position) => self.extra.get(position),
            None => self.scanned.get(id.0 as usize),
        }
    }

    /// A path as its reader writes it.
    pub fn shown(&self, path: &str) -> String {
        join(self.prefix, path)
    }

    /// The file of a place and its range of bytes, cut to the text.
    fn place(&self, span: Span) -> Option<(&'a SourceFile, Range<usize>)> {
        let file = self.file(span.file)?;
        let start = boundary(&file.text, span.start as usize);
        let end = boundary(&file.text, span.end as usize).max(start);
        Some((file, start..end))
    }
}

/// The nearest end of a character at or before a position.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|position| text.is_char_boundary(*position))
        .unwrap_or(0)
}

/// Line and column of a byte, both from 1; columns count characters.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..boundary(text, at)).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |position| position + 1);
    let line = before.matches('\n').count() + 1;
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Joins two relative paths; `..` at the start of the second eats the end of the first.
fn join(prefix: &str, path: &str) -> String {
    let mut parts: Vec<&str> = prefix.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            "." => {}
            other => parts.push(other),
        }
    }
    let root = if prefix.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests;
