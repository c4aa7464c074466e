//! The layout of a block: cells in columns, widths counted in bytes, as Prisma's formatter counts them.

/// The inside of a block.
#[derive(Debug, Default)]
pub(super) struct Block {
    lines: Vec<Line>,
    attributes: Vec<String>,
}

#[derive(Debug)]
enum Line {
    /// A comment of its own; it does not end a group.
    Comment(String),
    /// Cells; the last one is not padded.
    Row(Vec<String>),
}

impl Block {
    /// A comment line.
    pub(super) fn comment(&mut self, text: String) {
        self.lines.push(Line::Comment(text));
    }

    /// A row of cells; empty cells at its end are dropped.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let mut cells: Vec<String> = cells.into_iter().collect();
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        self.lines.push(Line::Row(cells));
    }

    /// A block attribute, which stands below the rows.
    pub(super) fn attribute(&mut self, text: String) {
        self.attributes.push(text);
    }

    /// The block under its heading, such as `model User`; ends in one newline.
    pub(super) fn print(&self, docs: impl Iterator<Item = String>, heading: &str) -> String {
        let widths = self.widths();
        let mut out = String::new();
        for line in docs {
            push_line(&mut out, "", &line);
        }
        push_line(&mut out, "", &format!("{heading} {{"));
        for line in &self.lines {
            match line {
                Line::Comment(text) => push_line(&mut out, "  ", text),
                Line::Row(cells) => push_line(&mut out, "  ", &row(cells, &widths)),
            }
        }
        if !self.attributes.is_empty() {
            out.push('\n');
        }
        for attribute in &self.attributes {
            push_line(&mut out, "  ", attribute);
        }
        out.push_str("}\n");
        out
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = Vec::new();
        for line in &self.lines {
            let Line::Row(cells) = line else { continue };
            for (at, cell) in cells.iter().enumerate() {
                match widths.get_mut(at) {
                    Some(width) => *width = (*width).max(cell.len()),
                    None => widths.push(cell.len()),
                }
            }
        }
        widths
    }
}

fn row(cells: &[String], widths: &[usize]) -> String {
    let mut out = String::new();
    for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
        out.push_str(cell);
        if at + 1 < cells.len() {
            // The width is in bytes, so `{:width$}`, which counts characters, would not do.
            out.extend(std::iter::repeat_n(' ', width - cell.len() + 1));
        }
    }
    out
}

fn push_line(out: &mut String, indent: &str, text: &str) {
    out.push_str(indent);
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_bytes_and_the_last_cell_is_not_padded() {
        let mut block = Block::default();
        block.row(["größe".to_owned(), "Int".to_owned(), "@id".to_owned()]);
        block.comment("/// a comment does not end the group".to_owned());
        block.row(["id".to_owned(), "String?".to_owned(), String::new()]);
        block.attribute("@@map(\"x\")".to_owned());
        assert_eq!(
            block.print(["/// of the model".to_owned()].into_iter(), "model A"),
            "/// of the model
model A {
  größe Int     @id
  /// a comment does not end the group
  id      String?

  @@map(\"x\")
}
"
        );
    }
}
