//! Python expressions, broken into lines as `ruff format` breaks them: a call whose arguments fit on one line of their own
//! has them there, else one for each line with a comma after the last.

/// What `ruff format` takes for the longest line.
const WIDTH: usize = 88;

/// One step to the right.
const STEP: usize = 4;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Py {
    /// Text that is never broken.
    Atom(String),
    /// `head(…)`
    Call(String, Vec<Py>),
    /// `[…]`
    List(Vec<Py>),
    /// `(…)`
    Tuple(Vec<Py>),
    /// `{"key": value}`
    Dict(Vec<(String, Py)>),
    /// `name=value`, an argument.
    Keyword(&'static str, Box<Py>),
    /// `lambda: value`
    Lambda(Box<Py>),
}

/// Text that is never broken.
pub(super) fn atom(text: impl Into<String>) -> Py {
    Py::Atom(text.into())
}

/// `head(…)`
pub(super) fn call(head: impl Into<String>, args: Vec<Py>) -> Py {
    Py::Call(head.into(), args)
}

/// `lambda: value`
pub(super) fn lambda(value: Py) -> Py {
    Py::Lambda(Box::new(value))
}

/// `name=value`
pub(super) fn keyword(name: &'static str, value: Py) -> Py {
    Py::Keyword(name, Box::new(value))
}

impl Py {
    /// The expression in one line.
    fn flat(&self) -> String {
        let mut out = String::new();
        self.write_flat(&mut out);
        out
    }

    fn write_flat(&self, out: &mut String) {
        match self {
            Py::Atom(text) => out.push_str(text),
            Py::Call(head, args) => {
                out.push_str(head);
                out.push('(');
                write_joined(args, out);
                out.push(')');
            }
            Py::List(items) => {
                out.push('[');
                write_joined(items, out);
                out.push(']');
            }
            Py::Tuple(items) => {
                out.push('(');
                write_joined(items, out);
                out.push_str(if items.len() == 1 { ",)" } else { ")" });
            }
            Py::Dict(entries) => {
                out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    out.push_str(key);
                    out.push_str(": ");
                    value.write_flat(out);
                }
                out.push('}');
            }
            Py::Keyword(name, value) => {
                out.push_str(name);
                out.push('=');
                value.write_flat(out);
            }
            Py::Lambda(value) => {
                out.push_str(LAMBDA);
                value.write_flat(out);
            }
        }
    }

    /// Writes the expression at a column, with as much behind it; lines after the first are indented.
    fn write_broken(&self, indent: usize, column: usize, behind: usize, out: &mut String) {
        let start = out.len();
        self.write_flat(out);
        if column + width(&out[start..]) + behind <= WIDTH {
            return;
        }
        out.truncate(start);
        match self {
            Py::Atom(text) => out.push_str(text),
            Py::Keyword(name, value) => {
                out.push_str(name);
                out.push('=');
                value.write_broken(indent, column + name.len() + 1, behind, out);
            }
            Py::Lambda(value) => match value.as_ref() {
                Py::Atom(text) => write_parenthesized(LAMBDA, text, indent, out),
                value => {
                    out.push_str(LAMBDA);
                    value.write_broken(indent, column + LAMBDA.len(), behind, out);
                }
            },
            Py::Call(head, args) => {
                out.push_str(head);
                out.push('(');
                write_arguments(args, indent, out);
                out.push(')');
            }
            Py::List(items) => {
                out.push('[');
                write_lines(items.iter().map(Entry::Value), indent, out);
                out.push(']');
            }
            Py::Tuple(items) => {
                out.push('(');
                write_lines(items.iter().map(Entry::Value), indent, out);
                out.push(')');
            }
            Py::Dict(entries) => {
                out.push('{');
                let entries = entries.iter().map(|(key, value)| Entry::Pair(key, value));
                write_lines(entries, indent, out);
                out.push('}');
            }
        }
    }
}

const LAMBDA: &str = "lambda: ";

/// The arguments of a call that does not fit its line: on one line of their own when they fit there.
fn write_arguments(args: &[Py], indent: usize, out: &mut String) {
    if args.is_empty() {
        return;
    }
    let (start, inner) = (out.len(), indent + STEP);
    out.push('\n');
    write_blanks(inner, out);
    let line = out.len();
    write_joined(args, out);
    if inner + width(&out[line..]) <= WIDTH {
        out.push('\n');
        write_blanks(indent, out);
        return;
    }
    out.truncate(start);
    write_lines(args.iter().map(Entry::Value), indent, out);
}

/// A text on a line of its own; a comparison that is too long for it begins one with its operator.
fn write_parenthesized(head: &str, text: &str, indent: usize, out: &mut String) {
    let margin = blanks(indent + STEP);
    let mut text = text.to_owned();
    if indent + STEP + width(&text) > WIDTH {
        text = text.replacen(" == ", &format!("\n{margin}== "), 1);
    }
    for part in [head, "(\n", &margin, &text, "\n"] {
        out.push_str(part);
    }
    write_blanks(indent, out);
    out.push(')');
}

/// An expression in one line.
pub(super) fn flat(value: &Py) -> String {
    value.flat()
}

/// A call, one argument for each line.
pub(super) fn exploded(value: &Py) -> String {
    match value {
        Py::Call(head, args) => {
            let mut out = format!("{head}(");
            write_lines(args.iter().map(Entry::Value), 0, &mut out);
            out + ")"
        }
        other => other.flat(),
    }
}

enum Entry<'a> {
    Value(&'a Py),
    Pair(&'a str, &'a Py),
}

/// Each on a line of its own, with a comma.
fn write_lines<'a>(entries: impl Iterator<Item = Entry<'a>>, indent: usize, out: &mut String) {
    let inner = indent + STEP;
    out.push('\n');
    for entry in entries {
        write_blanks(inner, out);
        match entry {
            Entry::Value(value) => value.write_broken(inner, inner, 1, out),
            Entry::Pair(key, value) => {
                out.push_str(key);
                out.push_str(": ");
                value.write_broken(inner, inner + width(key) + 2, 1, out);
            }
        }
        out.push_str(",\n");
    }
    write_blanks(indent, out);
}

fn write_joined(items: &[Py], out: &mut String) {
    for (at, item) in items.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { ", " });
        item.write_flat(out);
    }
}

fn write_blanks(count: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', count));
}

fn blanks(count: usize) -> String {
    " ".repeat(count)
}

/// `target = expression`, or the expression alone when there is no target.
pub(super) fn statement(indent: usize, target: &str, value: &Py) -> String {
    let mut out = blanks(indent);
    if !target.is_empty() {
        out.push_str(target);
        out.push_str(" = ");
    }
    let (head, column) = (out.len(), width(&out));
    value.write_broken(indent, column, 0, &mut out);
    let first = out[head..].lines().next().unwrap_or_default();
    let is_too_long = column + width(first) > WIDTH;
    if !is_too_long || !matches!(value, Py::Call(..)) {
        return out;
    }
    out.truncate(head);
    let has_room = width(out.trim_end()) + 2 <= WIDTH;
    let inner = indent + STEP;
    match target.split_once('[') {
        // A head that is too long itself is broken within its annotation.
        Some((name, annotation)) if !has_room && annotation.ends_with(']') => {
            let annotation = annotation.strip_suffix(']').unwrap_or(annotation);
            let (margin, end) = (blanks(indent), format!("{}] = ", blanks(indent)));
            let mut out = format!("{margin}{name}[\n{}{annotation}\n{end}", blanks(inner));
            value.write_broken(indent, width(&end), 0, &mut out);
            out
        }
        // Else the value gets parentheses, when that makes room.
        _ if !target.is_empty() && has_room => {
            out.push_str("(\n");
            write_blanks(inner, &mut out);
            value.write_broken(inner, inner, 0, &mut out);
            out.push('\n');
            write_blanks(indent, &mut out);
            out + ")"
        }
        _ => {
            value.write_broken(indent, column, 0, &mut out);
            out
        }
    }
}

/// Columns that a text takes; letters of East Asia and emoji take two, marks over others none.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars()
        .map(|char| match u32::from(char) {
            0x0300..=0x036F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
            0x1100..=0x115F
            | 0x2E80..=0xA4CF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE6F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6
            | 0x1F300..=0x1FAFF
            | 0x20000..=0x3FFFD => 2,
            _ => 1,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_on_its_line_and_what_does_not_is_broken_from_outside() {
        let short = call("f", vec![atom("a"), keyword("b", atom("1"))]);
        assert_eq!(statement(4, "x", &short), "    x = f(a, b=1)");
        let long = |count: usize| call("f", (0..count).map(|_| atom("argument")).collect());
        assert_eq!(
            statement(0, "target", &long(8)),
            format!("target = f(\n    {}\n)", ["argument"; 8].join(", "))
        );
        assert_eq!(
            statement(0, "x", &long(9)),
            format!("x = f(\n{})", "    argument,\n".repeat(9))
        );
    }
}
