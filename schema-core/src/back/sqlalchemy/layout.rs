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
        match self {
            Py::Atom(text) => text.clone(),
            Py::Call(head, args) => format!("{head}({})", joined(args)),
            Py::List(items) => format!("[{}]", joined(items)),
            Py::Tuple(items) => match items.as_slice() {
                [one] => format!("({},)", one.flat()),
                items => format!("({})", joined(items)),
            },
            Py::Dict(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{key}: {}", value.flat()))
                    .collect();
                format!("{{{}}}", entries.join(", "))
            }
            Py::Keyword(name, value) => format!("{name}={}", value.flat()),
            Py::Lambda(value) => format!("{LAMBDA}{}", value.flat()),
        }
    }

    /// The expression at a column, with as much behind it; lines after the first are indented.
    fn broken(&self, indent: usize, column: usize, behind: usize) -> String {
        let flat = self.flat();
        if column + width(&flat) + behind <= WIDTH {
            return flat;
        }
        match self {
            Py::Atom(text) => text.clone(),
            Py::Keyword(name, value) => {
                format!("{name}={}", value.broken(indent, column + name.len() + 1, behind))
            }
            Py::Lambda(value) => match value.as_ref() {
                Py::Atom(text) => parenthesized(LAMBDA, text, indent),
                value => format!("{LAMBDA}{}", value.broken(indent, column + LAMBDA.len(), behind)),
            },
            Py::Call(head, args) if args.is_empty() => format!("{head}()"),
            Py::Call(head, args) => {
                let line = joined(args);
                let inner = indent + STEP;
                if inner + width(&line) <= WIDTH {
                    return format!("{head}(\n{}{line}\n{})", blanks(inner), blanks(indent));
                }
                format!("{head}({})", lines(args.iter().map(Entry::Value), indent))
            }
            Py::List(items) => format!("[{}]", lines(items.iter().map(Entry::Value), indent)),
            Py::Tuple(items) => format!("({})", lines(items.iter().map(Entry::Value), indent)),
            Py::Dict(entries) => {
                let entries = entries.iter().map(|(key, value)| Entry::Pair(key, value));
                format!("{{{}}}", lines(entries, indent))
            }
        }
    }
}

const LAMBDA: &str = "lambda: ";

/// A text on a line of its own; a comparison that is too long for it begins one with its operator.
fn parenthesized(head: &str, text: &str, indent: usize) -> String {
    let margin = blanks(indent + STEP);
    let mut text = text.to_owned();
    if indent + STEP + width(&text) > WIDTH {
        text = text.replacen(" == ", &format!("\n{margin}== "), 1);
    }
    format!("{head}(\n{margin}{text}\n{})", blanks(indent))
}

/// An expression in one line.
pub(super) fn flat(value: &Py) -> String {
    value.flat()
}

/// A call, one argument for each line.
pub(super) fn exploded(value: &Py) -> String {
    match value {
        Py::Call(head, args) => format!("{head}({})", lines(args.iter().map(Entry::Value), 0)),
        other => other.flat(),
    }
}

enum Entry<'a> {
    Value(&'a Py),
    Pair(&'a str, &'a Py),
}

/// Each on a line of its own, with a comma.
fn lines<'a>(entries: impl Iterator<Item = Entry<'a>>, indent: usize) -> String {
    let inner = indent + STEP;
    let mut text = String::from("\n");
    for entry in entries {
        text.push_str(&blanks(inner));
        match entry {
            Entry::Value(value) => text.push_str(&value.broken(inner, inner, 1)),
            Entry::Pair(key, value) => {
                text.push_str(key);
                text.push_str(": ");
                text.push_str(&value.broken(inner, inner + width(key) + 2, 1));
            }
        }
        text.push_str(",\n");
    }
    text + &blanks(indent)
}

fn joined(items: &[Py]) -> String {
    let items: Vec<String> = items.iter().map(Py::flat).collect();
    items.join(", ")
}

fn blanks(count: usize) -> String {
    " ".repeat(count)
}

/// `target = expression`, or the expression alone when there is no target.
pub(super) fn statement(indent: usize, target: &str, value: &Py) -> String {
    let head = match target {
        "" => blanks(indent),
        target => format!("{}{target} = ", blanks(indent)),
    };
    let column = width(&head);
    let first = |text: &str| width(text.lines().next().unwrap_or_default());
    let broken = value.broken(indent, column, 0);
    let opens = matches!(value, Py::Call(..));
    let has_room = width(head.trim_end()) + 2 <= WIDTH;
    // A head that is too long itself is broken within its annotation.
    if let (true, Some((name, annotation))) = (opens, target.split_once('['))
        && column + first(&broken) > WIDTH
        && !has_room
        && let Some(annotation) = annotation.strip_suffix(']')
    {
        let end = format!("{}] = ", blanks(indent));
        let broken = value.broken(indent, width(&end), 0);
        return format!(
            "{}{name}[\n{}{annotation}\n{end}{broken}",
            blanks(indent),
            blanks(indent + STEP)
        );
    }
    // Else the value gets parentheses, when that makes room.
    if opens && !target.is_empty() && column + first(&broken) > WIDTH && has_room {
        let inner = indent + STEP;
        let within = value.broken(inner, inner, 0);
        return format!("{head}(\n{}{within}\n{})", blanks(inner), blanks(indent));
    }
    head + &broken
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
