//! Lays text out as Prettier does with its defaults: what fits within 80 columns stays in one line, what does not is
//! broken at the places that its author marked.
//!
//! The algorithm is Wadler's ("A prettier printer", 1998), which Prettier's is made from; the shapes of calls and chains
//! below are Prettier's own.

const WIDTH: usize = 80;

/// A piece of text with places where it may be broken.
#[derive(Debug, Clone)]
pub(in crate::back) enum Doc {
    /// Text without line ends.
    Text(String),
    /// A blank, or the end of a line.
    Line,
    /// Nothing, or the end of a line.
    Soft,
    /// The end of a line; breaks every group around it.
    Hard,
    /// Only where the group is broken.
    IfBroken(&'static str),
    /// Two blanks further in.
    Indent(Box<Doc>),
    /// In one line when it fits.
    Group(Box<Doc>),
    /// One after the other.
    All(Vec<Doc>),
    /// The first when it fits in one line, else the second.
    Either(Box<Doc>, Box<Doc>),
    /// The first when it fits up to where its own groups may be broken, else the second.
    Last(Box<Doc>, Box<Doc>),
    /// Behind an operator: in the same line when it fits up to the first place where it may be broken, else below.
    Behind(Box<Doc>),
}

pub(in crate::back) fn text(text: impl Into<String>) -> Doc {
    Doc::Text(text.into())
}

pub(in crate::back) fn indent(inner: Doc) -> Doc {
    Doc::Indent(Box::new(inner))
}

pub(in crate::back) fn group(inner: Doc) -> Doc {
    Doc::Group(Box::new(inner))
}

/// `open`, the items separated by commas, `close`: in one line, or each in its own.
pub(in crate::back) fn list(open: &str, items: Vec<Doc>, close: &str) -> Doc {
    if items.is_empty() {
        return text(format!("{open}{close}"));
    }
    let mut inner = vec![Doc::Soft];
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            inner.extend([text(","), Doc::Line]);
        }
        inner.push(item);
    }
    group(Doc::All(vec![
        text(open),
        indent(Doc::All(inner)),
        Doc::IfBroken(","),
        Doc::Soft,
        text(close),
    ]))
}

/// Arguments of which the last is a list: when they do not fit in one line, the list alone is broken, if what is before it
/// fits.
pub(in crate::back) fn list_that_ends_in_a_list(open: &str, items: Vec<Doc>, last: Doc, close: &str) -> Doc {
    let mut all = items.clone();
    all.push(last.clone());
    let all = list(open, all, close);
    let mut line = vec![text(open)];
    for item in items {
        line.extend([item, text(", ")]);
    }
    line.extend([last, text(close)]);
    Doc::Last(Box::new(Doc::All(line)), Box::new(all))
}

/// Operands of one operator, each after the first on a line of its own when they do not fit.
pub(in crate::back) fn operands(operator: &str, items: Vec<Doc>) -> Doc {
    let mut all = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            all.extend([text(format!(" {operator}")), Doc::Line]);
        }
        all.push(item);
    }
    Doc::All(all)
}

/// `head.a(…).b(…)`
#[derive(Debug, Clone)]
pub(in crate::back) struct Chain {
    head: Doc,
    calls: Vec<(&'static str, Vec<Doc>)>,
    /// No argument is worth a line of its own.
    plain: bool,
}

impl Chain {
    /// A chain that begins with a name.
    pub(in crate::back) fn of(head: &str) -> Chain {
        Chain {
            head: text(head),
            calls: Vec::new(),
            plain: true,
        }
    }

    /// A chain that begins with a call of a function.
    pub(in crate::back) fn function(name: &str, arguments: Vec<Doc>) -> Chain {
        Chain {
            plain: are_short(&arguments),
            head: Doc::All(vec![text(name), list("(", arguments, ")")]),
            calls: Vec::new(),
        }
    }

    /// The chain with one more call.
    pub(in crate::back) fn call(mut self, name: &'static str, arguments: Vec<Doc>) -> Chain {
        self.plain &= are_short(&arguments);
        self.calls.push((name, arguments));
        self
    }

    fn calls(&self) -> Vec<Doc> {
        let call = |(name, arguments): &(&str, Vec<Doc>)| {
            Doc::All(vec![text(format!(".{name}")), list("(", arguments.clone(), ")")])
        };
        self.calls.iter().map(call).collect()
    }

    /// As an argument, or as an element of a list.
    pub(in crate::back) fn doc(&self) -> Doc {
        let mut line = vec![self.head.clone()];
        line.extend(self.calls());
        if self.calls.len() < 2 {
            return group(Doc::All(line));
        }
        let mut below = Vec::new();
        for call in self.calls() {
            below.extend([Doc::Hard, call]);
        }
        Doc::Either(
            Box::new(Doc::All(line)),
            Box::new(Doc::All(vec![self.head.clone(), indent(Doc::All(below))])),
        )
    }

    /// After `key:` or `name =`.
    pub(in crate::back) fn after(&self, left: &str) -> Doc {
        match self.plain && self.calls.len() < 2 {
            true => group(Doc::All(vec![
                text(left),
                indent(Doc::All(vec![Doc::Line, self.doc()])),
            ])),
            false => Doc::All(vec![text(left), Doc::Behind(Box::new(self.doc()))]),
        }
    }
}

/// Prettier moves what comes after `key:` to a line of its own rather than break before such arguments.
fn are_short(arguments: &[Doc]) -> bool {
    match arguments {
        [] => true,
        [Doc::Text(text)] => text.chars().count() <= WIDTH / 4 && !text.ends_with(')'),
        _ => false,
    }
}

/// Prints a document that begins in some column of indentation, with a line end behind it.
pub(in crate::back) fn print(doc: &Doc, indent: usize) -> String {
    let mut out = " ".repeat(indent);
    let mut column = indent;
    let mut todo = vec![(indent, false, doc)];
    while let Some((indent, flat, doc)) = todo.pop() {
        match doc {
            Doc::Text(text) => {
                out.push_str(text);
                column += width(text);
            }
            Doc::Line if flat => {
                out.push(' ');
                column += 1;
            }
            Doc::Soft if flat => {}
            Doc::Line | Doc::Soft | Doc::Hard => {
                out.push('\n');
                out.push_str(&" ".repeat(indent));
                column = indent;
            }
            Doc::IfBroken(text) => {
                if !flat {
                    out.push_str(text);
                    column += text.len();
                }
            }
            Doc::Indent(inner) => todo.push((indent + 2, flat, inner)),
            Doc::All(all) => todo.extend(all.iter().rev().map(|one| (indent, flat, one))),
            Doc::Group(inner) => {
                let flat = flat || fits((true, inner), WIDTH.saturating_sub(column), &todo);
                todo.push((indent, flat, inner));
            }
            Doc::Either(line, broken) => {
                if flat || fits((true, line), WIDTH.saturating_sub(column), &todo) {
                    todo.push((indent, true, line));
                } else {
                    todo.push((indent, false, broken));
                }
            }
            Doc::Last(line, all) => {
                if flat || fits((false, line), WIDTH.saturating_sub(column), &todo) {
                    todo.push((indent, flat, line));
                } else {
                    todo.push((indent, false, all));
                }
            }
            Doc::Behind(inner) => {
                // A blank comes first.
                if flat || fits((false, inner), WIDTH.saturating_sub(column + 1), &todo) {
                    out.push(' ');
                    column += 1;
                    todo.push((indent, flat, inner));
                } else {
                    let indent = indent + 2;
                    out.push('\n');
                    out.push_str(&" ".repeat(indent));
                    column = indent;
                    todo.push((indent, false, inner));
                }
            }
        }
    }
    out.push('\n');
    out
}

/// Whether a document, and what follows it up to the next line end, fits in one line.
fn fits(doc: (bool, &Doc), room: usize, rest: &[(usize, bool, &Doc)]) -> bool {
    let mut room = room as isize;
    let mut rest = rest.iter().rev();
    let mut todo = vec![doc];
    loop {
        let (flat, doc) = match todo.pop() {
            Some(next) => next,
            None => match rest.next() {
                Some((_, flat, doc)) => (*flat, *doc),
                None => return true,
            },
        };
        match doc {
            Doc::Text(text) => room -= width(text) as isize,
            Doc::Line if flat => room -= 1,
            Doc::Soft if flat => {}
            Doc::Hard if flat => return false,
            Doc::Line | Doc::Soft | Doc::Hard => return true,
            Doc::IfBroken(text) => {
                if !flat {
                    room -= text.len() as isize;
                }
            }
            Doc::Indent(inner) => todo.push((flat, inner)),
            Doc::Group(inner) => todo.push((flat, inner)),
            Doc::All(all) => todo.extend(all.iter().rev().map(|one| (flat, one))),
            Doc::Either(line, _) if flat => todo.push((flat, line)),
            Doc::Either(_, broken) => todo.push((flat, broken)),
            Doc::Last(line, _) => todo.push((flat, line)),
            Doc::Behind(inner) => {
                room -= 1;
                todo.push((flat, inner));
            }
        }
        if room < 0 {
            return false;
        }
    }
}

/// Columns of a text on a screen: letters of East Asian scripts and pictures take two, as for Prettier.
fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let wide = |letter: &char| {
        matches!(u32::from(*letter),
            0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff
            | 0xfe30..=0xfe6f | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1faff | 0x20000..=0x3fffd)
    };
    text.chars().count() + text.chars().filter(wide).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_in_one_line() {
        let short = list("[", vec![text("\"a\""), text("\"b\"")], "]");
        assert_eq!(print(&short, 0), "[\"a\", \"b\"]\n");
        let long = list("f(", vec![text("a".repeat(40)), text("b".repeat(40))], ")");
        let expected = format!("  f(\n    {},\n    {},\n  )\n", "a".repeat(40), "b".repeat(40));
        assert_eq!(print(&long, 2), expected);
    }

    #[test]
    fn a_list_at_the_end_is_broken_alone() {
        let doc = |name: usize| {
            let list = list("[", vec![text("\"a\"")], "]");
            let call = list_that_ends_in_a_list("f(", vec![text("n".repeat(name))], list, ")");
            Doc::All(vec![call, text(";")])
        };
        assert_eq!(print(&doc(69), 0).lines().count(), 1);
        let name = "n".repeat(70);
        assert_eq!(print(&doc(70), 0), format!("f({name}, [\n  \"a\",\n]);\n"));
        let name = "n".repeat(76);
        assert_eq!(print(&doc(76), 0), format!("f(\n  {name},\n  [\"a\"],\n);\n"));
    }

    #[test]
    fn what_follows_counts() {
        let doc = |name: usize| {
            let call = list(&format!("{}(", "f".repeat(name)), vec![text("a")], ")");
            Doc::All(vec![call, text(";")])
        };
        assert_eq!(print(&doc(76), 0).lines().count(), 1);
        assert_eq!(print(&doc(77), 0).lines().count(), 3);
    }

    #[test]
    fn a_chain_breaks_before_its_calls() {
        let chain = |name: &str| {
            Chain::of("z")
                .call("enum", vec![text(name)])
                .call("nullable", vec![])
        };
        assert_eq!(
            print(&chain("Kind").after("kind:"), 2),
            "  kind: z.enum(Kind).nullable()\n"
        );
        let long = "K".repeat(70);
        assert_eq!(
            print(&chain(&long).after("kind:"), 2),
            format!("  kind: z\n    .enum(\n      {long},\n    )\n    .nullable()\n")
        );
        let key = format!("{}:", "k".repeat(74));
        let single = Chain::of("z").call("string", vec![]);
        assert_eq!(
            print(&single.after(&key), 2),
            format!("  {key}\n    z.string()\n")
        );
    }
}
