//! `#[db(…)]` in lines, as rustfmt leaves them.
//!
//! rustfmt lays out an attribute that is a *meta item*, that is made of words, literals and lists of these: on one line
//! when its arguments have at most 70 columns (`attr_fn_like_width`), else with one argument on each line. Anything else,
//! such as an expression or brackets, it leaves as it is, so that there the layout is ours: one line as long as it fits.

use unicode_width::UnicodeWidthStr;

use crate::names::rust::is_keyword;

/// The widest line, rustfmt's `max_width`.
pub(super) const WIDTH: usize = 100;
/// The widest list of arguments on one line, rustfmt's `attr_fn_like_width`.
const ARGUMENTS: usize = 70;
/// The widest argument of a list that is filled line by line, rustfmt's `short_array_element_width_threshold`.
const SHORT: usize = 10;
/// What stands around the arguments of `#[db(…)]`.
const AROUND: usize = "#[db()]".len();

/// What stands between two commas of an attribute.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Entry {
    /// `unique`, and a field's name.
    Word(String),
    /// `"main"`
    Literal(String),
    /// `table = "users"`
    Text(String, String),
    /// `index(…)`
    List(String, Vec<Entry>),
    /// What rustfmt does not read: on one line, and cut where a line may end.
    Free(String, Vec<String>),
}

impl Entry {
    /// `unique`
    pub(super) fn word(word: &str) -> Entry {
        Entry::Word(word.to_owned())
    }

    /// `table = "users"`
    pub(super) fn text(key: &str, value: &str) -> Entry {
        Entry::Text(key.to_owned(), super::text::string(value))
    }

    /// `key = value`
    pub(super) fn value(key: &str, value: &str) -> Entry {
        let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
        if is_number || value.ends_with(['"', '#']) || matches!(value, "true" | "false") {
            Entry::Text(key.to_owned(), value.to_owned())
        } else {
            Entry::free(format!("{key} = {value}"))
        }
    }

    /// `key = <expression>`
    pub(super) fn expr(key: &str, expr: &super::expr::Written) -> Entry {
        let text = expr.text();
        if matches!(text.as_str(), "true" | "false") {
            return Entry::Text(key.to_owned(), text);
        }
        let mut lines = expr.lines();
        if let Some(first) = lines.first_mut() {
            *first = format!("{key} = {first}");
        }
        Entry::Free(format!("{key} = {text}"), lines)
    }

    /// An expression without a key. Some are meta items: `is_open`, `sql("…")`, `matches(name, "^a")`.
    pub(super) fn bare_expr(expr: &super::expr::Written) -> Entry {
        let text = expr.text();
        super::meta::entry(&text).unwrap_or_else(|| Entry::Free(text, expr.lines()))
    }

    /// `key = "a"`, `key("a", "b")`
    pub(super) fn texts<'a>(key: &str, values: impl IntoIterator<Item = &'a str>) -> Entry {
        let values: Vec<&str> = values.into_iter().collect();
        match values.as_slice() {
            [one] => Entry::text(key, one),
            several => Entry::list(
                key,
                several.iter().map(|one| Entry::Literal(super::text::string(one))),
            ),
        }
    }

    /// `index(…)`
    pub(super) fn list(key: &str, entries: impl IntoIterator<Item = Entry>) -> Entry {
        Entry::List(key.to_owned(), entries.into_iter().collect())
    }

    /// Anything that is no meta item.
    pub(super) fn free(text: String) -> Entry {
        let lines = vec![text.clone()];
        Entry::Free(text, lines)
    }

    /// On one line.
    pub(super) fn one_line(&self) -> String {
        match self {
            Entry::Word(text) | Entry::Literal(text) | Entry::Free(text, _) => text.clone(),
            Entry::Text(key, value) => format!("{key} = {value}"),
            Entry::List(key, entries) => format!("{key}({})", joined(entries)),
        }
    }

    /// Whether rustfmt reads it.
    pub(super) fn is_meta(&self) -> bool {
        match self {
            Entry::Word(word) => word.starts_with("r#") || !is_keyword(word),
            Entry::Literal(_) => true,
            Entry::Text(key, _) => !is_keyword(key),
            Entry::List(key, entries) => !is_keyword(key) && entries.iter().all(Entry::is_meta),
            Entry::Free(..) => false,
        }
    }
}

fn joined(entries: &[Entry]) -> String {
    let entries: Vec<String> = entries.iter().map(Entry::one_line).collect();
    entries.join(", ")
}

/// Entries in as many `#[db(…)]` as they need, each on one line where that is possible.
pub(super) fn packed(entries: Vec<Entry>, indent: &str) -> Vec<Vec<Entry>> {
    let mut packs: Vec<Vec<Entry>> = Vec::new();
    for entry in entries {
        match packs.last_mut() {
            Some(pack) => {
                pack.push(entry);
                if !fits(pack, indent) {
                    let last = pack.split_off(pack.len() - 1);
                    packs.push(last);
                }
            }
            None => packs.push(vec![entry]),
        }
    }
    packs
}

/// Two groups of entries: on one line when they fit there, else apart.
pub(super) fn together(mut one: Vec<Entry>, mut other: Vec<Entry>) -> Vec<Vec<Entry>> {
    let count = one.len();
    one.append(&mut other);
    if !fits(&one, "") {
        other = one.split_off(count);
    }
    let mut packs = packed(one, "");
    packs.extend(packed(other, ""));
    packs
}

/// Whether entries stand on one line.
pub(super) fn fits(entries: &[Entry], indent: &str) -> bool {
    let text = joined(entries);
    let is_meta = entries.iter().all(Entry::is_meta);
    // A single argument may be wider than several; if it is a list, its own arguments may not.
    let (arguments, limit) = match entries {
        [Entry::List(key, _)] if is_meta => (width(&text).saturating_sub(width(key) + "()".len()), ARGUMENTS),
        [_] => (width(&text), WIDTH),
        _ if is_meta => (width(&text), ARGUMENTS),
        _ => (width(&text), WIDTH),
    };
    !text.contains('\n') && arguments <= limit && width(&text) + AROUND + indent.len() <= WIDTH
}

/// Each as `#[db(…)]`.
pub(super) fn write_all(packs: &[Vec<Entry>], indent: &str, out: &mut Vec<String>) {
    packs.iter().for_each(|pack| write(pack, indent, out));
}

/// One `#[db(…)]`.
pub(super) fn write(entries: &[Entry], indent: &str, out: &mut Vec<String>) {
    let meta = entries.iter().all(Entry::is_meta);
    let text = format!("{indent}#[{}]", list("db", entries, indent, meta, 2));
    out.extend(text.split('\n').map(str::to_owned));
}

/// `key(…)` in lines, the first without its indent; `before` columns stand before it.
fn list(key: &str, entries: &[Entry], indent: &str, meta: bool, before: usize) -> String {
    let one_line = format!("{key}({})", joined(entries));
    let arguments = width(&one_line).saturating_sub(width(key) + "()".len());
    let limit = if meta { ARGUMENTS } else { WIDTH };
    // The closing bracket takes a column too.
    let room = WIDTH.saturating_sub(indent.len() + before + 1);
    let fits = !one_line.contains('\n') && width(&one_line) <= room;
    if fits && arguments <= limit {
        return one_line;
    }
    match entries {
        [Entry::List(inner, parts)] => {
            let before = before + key.len() + 1;
            format!("{key}({})", list(inner, parts, indent, meta, before))
        }
        // A single argument may be wider, and one of several lines begins behind its key.
        [Entry::Text(..)] if fits || one_line.contains('\n') => one_line,
        [Entry::Literal(_) | Entry::Word(_)] if fits => one_line,
        [only @ Entry::Free(..)] if !meta && !only.one_line().contains(" = ") => one_line,
        entries => broken(key, entries, indent, meta),
    }
}

/// `key(`, each entry on a line of its own, `)`.
fn broken(key: &str, entries: &[Entry], indent: &str, meta: bool) -> String {
    let inner = format!("{indent}    ");
    let entries: Vec<String> = if entries.iter().all(is_short) {
        filled(entries, &inner)
    } else {
        let last = entries.len().saturating_sub(1);
        let entries = entries.iter().enumerate();
        entries
            .map(|(at, entry)| inner.clone() + &one(entry, &inner, meta, usize::from(at < last)))
            .collect()
    };
    format!("{key}(\n{}\n{indent})", entries.join(",\n"))
}

/// One entry that begins a line; `after` columns follow it.
fn one(entry: &Entry, indent: &str, meta: bool, after: usize) -> String {
    match entry {
        Entry::List(key, entries) => list(key, entries, indent, meta, after),
        Entry::Free(text, lines) if width(text) + indent.len() + after > WIDTH && lines.len() > 1 => {
            lines.join(&format!("\n{indent}    "))
        }
        entry => entry.one_line(),
    }
}

/// Whether rustfmt takes an argument for so short that several share a line.
fn is_short(entry: &Entry) -> bool {
    matches!(entry, Entry::Word(text) | Entry::Literal(text) if width(text) <= SHORT)
}

/// Lines with as many entries as fit.
fn filled(entries: &[Entry], indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for entry in entries {
        let text = entry.one_line();
        match lines.last_mut() {
            // The comma after it takes a column too.
            Some(line) if width(line) + ", ".len() + width(&text) < WIDTH => {
                line.push_str(", ");
                line.push_str(&text);
            }
            _ => lines.push(format!("{indent}{text}")),
        }
    }
    lines
}

/// Columns of a text as rustfmt counts them.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        UnicodeWidthStr::width(text)
    }
}
