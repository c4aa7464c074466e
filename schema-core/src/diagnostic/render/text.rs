//! For people: the lines of the source with what is wrong written under them.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Patch, Renderer, Snippet};

use super::Sources;
use crate::diagnostic::{Diagnostic, Severity};
use crate::front::rust::scan::SourceFile;

/// Lines kept around what is marked, so that a renderer that shows neighbours has them.
const CONTEXT_LINES: usize = 2;

/// All findings, each followed by an empty line.
pub fn text(diagnostics: &[Diagnostic], sources: &Sources<'_>, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let report = groups(diagnostic, sources);
        out.push_str(&renderer.render(&report));
        out.push_str("\n\n");
    }
    out
}

fn groups<'a>(diagnostic: &'a Diagnostic, sources: &Sources<'a>) -> Vec<Group<'a>> {
    let level = match diagnostic.code.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut main = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.id)
        .elements(Vec::<Element<'_>>::new());
    for snippet in snippets(diagnostic, sources) {
        main = main.element(snippet);
    }
    for (span, why) in &diagnostic.because {
        if sources.place(*span).is_none() && !why.is_empty() {
            main = main.element(Level::NOTE.message(why.as_str()));
        }
    }
    let Some(fix) = &diagnostic.fix else {
        return vec![main];
    };
    match fix.replace.as_ref().and_then(|(span, with)| {
        // A message that quotes the new text needs no picture of it.
        let quoted = !with.is_empty() && fix.message.contains(&format!("`{with}`"));
        sources
            .place(*span)
            .filter(|_| !quoted)
            .map(|place| (place, with))
    }) {
        Some(((file, range), with)) => {
            let (text, line_start, offset) = cut(file, std::slice::from_ref(&range));
            let patch = Patch::new(range.start - offset..range.end - offset, with.as_str());
            let picture = Snippet::source(text)
                .path(sources.shown(&file.path))
                .line_start(line_start)
                .patch(patch);
            vec![
                main,
                Level::HELP.secondary_title(fix.message.as_str()).element(picture),
            ]
        }
        None => vec![main.element(Level::HELP.message(fix.message.as_str()))],
    }
}

/// One snippet for each file that is involved, the one of the finding itself first.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &Sources<'a>) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut files: Vec<(&SourceFile, Vec<Mark<'_>>)> = Vec::new();
    let places = std::iter::once((diagnostic.at, diagnostic.label.as_str(), AnnotationKind::Primary)).chain(
        diagnostic
            .because
            .iter()
            .map(|(span, why)| (*span, why.as_str(), AnnotationKind::Context)),
    );
    for (span, label, kind) in places {
        let Some((file, range)) = sources.place(span) else {
            continue;
        };
        let mark = Mark { range, label, kind };
        match files.iter_mut().find(|(known, _)| known.path == file.path) {
            Some((_, marks)) => marks.push(mark),
            None => files.push((file, vec![mark])),
        }
    }
    files
        .into_iter()
        .map(|(file, marks)| snippet(file, &marks, sources))
        .collect()
}

/// Something to mark in a file.
struct Mark<'a> {
    range: Range<usize>,
    label: &'a str,
    kind: AnnotationKind,
}

fn snippet<'a>(
    file: &'a SourceFile,
    marks: &[Mark<'a>],
    sources: &Sources<'_>,
) -> Snippet<'a, Annotation<'a>> {
    let ranges: Vec<Range<usize>> = marks.iter().map(|mark| mark.range.clone()).collect();
    let (text, line_start, offset) = cut(file, &ranges);
    let mut snippet = Snippet::source(text)
        .path(sources.shown(&file.path))
        .line_start(line_start);
    for mark in marks {
        let mut annotation = mark.kind.span(mark.range.start - offset..mark.range.end - offset);
        if !mark.label.is_empty() {
            annotation = annotation.label(mark.label);
        }
        snippet = snippet.annotation(annotation);
    }
    snippet
}

/// The part of a file around some ranges: its text, the number of its first line, the position of its first byte.
/// The renderer counts the lines of what it is given for every finding, which adds up in long files.
fn cut<'a>(file: &'a SourceFile, ranges: &[Range<usize>]) -> (&'a str, usize, usize) {
    let text: &str = &file.text;
    let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let last = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    let start = text
        .get(..first)
        .and_then(|before| before.rmatch_indices('\n').nth(CONTEXT_LINES))
        .map_or(0, |(at, _)| at + 1);
    let end = text
        .get(last..)
        .and_then(|after| after.match_indices('\n').nth(CONTEXT_LINES))
        .map_or(text.len(), |(at, _)| last + at + 1);
    let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
    (text.get(start..end).unwrap_or_default(), line, start)
}
