//! How the JSON is laid out: as `serde_json`'s own pretty form, an entry on each line and two blanks for each level, but
//! with what stands between two entries written at once. A large document has hundreds of thousands of lines, and to
//! indent them level by level takes longer than to write what they say.

use std::io::{self, Write};

use serde_json::ser::Formatter;

/// What stands between two entries: a comma, the end of the line, and the indent of the next.
const BETWEEN: &[u8; 2 + 2 * DEEPEST] = b",\n                                ";
/// The levels that [`BETWEEN`] has blanks for; what is deeper takes several steps.
const DEEPEST: usize = 16;

/// Writes an entry on each line.
#[derive(Debug, Default)]
pub(super) struct Layout {
    level: usize,
    /// Whether what was closed last, or is open now, has an entry.
    has_entry: bool,
}

impl Layout {
    fn open<W: ?Sized + Write>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.level += 1;
        self.has_entry = false;
        writer.write_all(mark)
    }

    fn close<W: ?Sized + Write>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.level -= 1;
        if self.has_entry {
            self.line(writer, true)?;
        }
        writer.write_all(mark)
    }

    /// Begins a line, after a comma when something stands before it.
    fn line<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> io::Result<()> {
        let start = usize::from(first);
        let levels = self.level.min(DEEPEST);
        writer.write_all(&BETWEEN[start..2 + 2 * levels])?;
        for _ in levels..self.level {
            writer.write_all(b"  ")?;
        }
        Ok(())
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.line(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_entry = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.line(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_entry = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize as _;
    use serde_json::{Serializer, Value, json};

    use super::*;

    #[test]
    fn it_is_the_pretty_form() {
        let mut deep = json!([]);
        for level in 0..2 * DEEPEST {
            deep = json!({ "level": level, "of": [deep, {}, [[]]], "text": "a\n\"b\"", "none": null });
        }
        for value in [json!({}), json!([]), json!(1), json!([1, [], {}, "x"]), deep] {
            let mut written = Vec::new();
            let mut serializer = Serializer::with_formatter(&mut written, Layout::default());
            value.serialize(&mut serializer).expect("written");
            let written = String::from_utf8(written).expect("text");
            assert_eq!(
                written,
                serde_json::to_string_pretty::<Value>(&value).expect("written")
            );
        }
    }
}
