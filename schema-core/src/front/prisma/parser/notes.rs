//! Comments: which of them document what follows, which are only kept.

use crate::front::prisma::tree::Notes;

/// Comments that wait for what they stand at.
#[derive(Debug, Default)]
pub(super) struct Pending {
    lines: Vec<Line>,
    /// Line ends since the last comment: two are an empty line.
    ends: u32,
}

#[derive(Debug)]
struct Line {
    /// Whether an empty line stands before it.
    gap: bool,
    is_doc: bool,
    text: String,
}

impl Pending {
    /// A line ends.
    pub(super) fn newline(&mut self) {
        self.ends = self.ends.saturating_add(1);
    }

    /// `// text`: kept as it is, but for one blank.
    pub(super) fn plain(&mut self, text: &str) {
        self.push(false, plain_text(text));
    }

    /// `/// text`
    pub(super) fn doc(&mut self, text: &str) {
        self.push(true, doc_text(text));
    }

    /// `/* text */`, which documents as well.
    pub(super) fn block(&mut self, text: &str) {
        for line in block_lines(text) {
            self.push(true, line);
        }
    }

    fn push(&mut self, is_doc: bool, text: String) {
        let gap = self.ends > 1 && !self.lines.is_empty();
        self.lines.push(Line { gap, is_doc, text });
        self.ends = 0;
    }

    /// The comments above a field, a value or an attribute: those after the last empty line document it, even with
    /// another empty line behind them.
    pub(super) fn above_member(&mut self) -> Notes {
        let lines = self.take();
        let last_gap = lines.iter().rposition(|line| line.gap).unwrap_or(0);
        split(lines, last_gap)
    }

    /// The comments above a block, which an empty line keeps away from it.
    pub(super) fn above_block(&mut self) -> Notes {
        if self.ends > 1 {
            return Notes {
                above: self.rest(),
                ..Notes::default()
            };
        }
        self.above_member()
    }

    /// All of them, with an empty line where one stood.
    pub(super) fn rest(&mut self) -> Vec<String> {
        let lines = self.take();
        let count = lines.len();
        split(lines, count).above
    }

    fn take(&mut self) -> Vec<Line> {
        self.ends = 0;
        std::mem::take(&mut self.lines)
    }
}

/// Documentation among the lines from `first` on, plain comments in all others.
fn split(lines: Vec<Line>, first: usize) -> Notes {
    let mut docs: Option<String> = None;
    let mut above = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        if at >= first && line.is_doc {
            add_doc(&mut docs, &line.text);
            continue;
        }
        if line.gap && !above.is_empty() {
            above.push(String::new());
        }
        above.push(line.text);
    }
    Notes {
        docs,
        above,
        behind: None,
    }
}

/// Adds a line of documentation.
pub(super) fn add_doc(docs: &mut Option<String>, line: &str) {
    match docs {
        Some(docs) => {
            docs.push('\n');
            docs.push_str(line);
        }
        None => *docs = Some(line.to_owned()),
    }
}

/// The text of `// text`.
pub(super) fn plain_text(comment: &str) -> String {
    let text = comment.trim_start_matches('/');
    text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned()
}

/// The text of `/// text`; Prisma takes every blank off.
pub(super) fn doc_text(comment: &str) -> String {
    comment.strip_prefix("///").unwrap_or(comment).trim().to_owned()
}

/// The lines of `/* text */`, without the asterisks that people draw in front of them.
pub(super) fn block_lines(comment: &str) -> Vec<String> {
    let inner = comment.strip_prefix("/*").unwrap_or(comment);
    let inner = inner.strip_suffix("*/").unwrap_or(inner).trim_start_matches('*');
    let lines = inner.trim().lines();
    lines
        .map(|line| {
            let line = line.trim();
            line.strip_prefix('*').map_or(line, str::trim_start).to_owned()
        })
        .collect()
}
