//! `use` lines, in rustfmt's order and layout.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::str::Chars;

use super::attribute::{WIDTH, width};

/// What a file imports.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// Crate, and what is imported from it.
    crates: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Module of this definition, and what is imported from it.
    modules: BTreeMap<String, BTreeSet<String>>,
}

impl Imports {
    /// A name of another crate.
    pub(super) fn of_crate(&mut self, krate: &'static str, name: &'static str) {
        self.crates.entry(krate).or_default().insert(name);
    }

    /// A name of a module of this definition.
    pub(super) fn of_module(&mut self, module: String, name: String) {
        self.modules.entry(module).or_default().insert(name);
    }

    /// What somebody else imports as well.
    pub(super) fn add(&mut self, other: Imports) {
        for (krate, names) in other.crates {
            self.crates.entry(krate).or_default().extend(names);
        }
        for (module, names) in other.modules {
            self.modules.entry(module).or_default().extend(names);
        }
    }

    /// The lines.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (krate, names) in sorted(self.crates.iter().map(|(krate, names)| (*krate, names))) {
            lines.extend(use_lines(krate, names.iter().copied()));
        }
        if !lines.is_empty() && !self.modules.is_empty() {
            lines.push(String::new());
        }
        for (module, names) in sorted(
            self.modules
                .iter()
                .map(|(module, names)| (module.as_str(), names)),
        ) {
            lines.extend(use_lines(module, names.iter().map(String::as_str)));
        }
        lines
    }
}

fn sorted<'p, N>(uses: impl Iterator<Item = (&'p str, N)>) -> Vec<(&'p str, N)> {
    let mut uses: Vec<(&str, N)> = uses.collect();
    uses.sort_by(|(one, _), (other, _)| version_order(one, other));
    uses
}

/// The order of names in edition 2024 (<https://doc.rust-lang.org/style-guide/#sorting>): numbers by their value, and an
/// underscore before anything else.
fn version_order(one: &str, other: &str) -> Ordering {
    let (mut one, mut other) = (one.chars().peekable(), other.chars().peekable());
    loop {
        let digits = |chars: &mut Peekable<Chars<'_>>| -> String {
            std::iter::from_fn(|| chars.next_if(char::is_ascii_digit)).collect()
        };
        let (left, right) = (digits(&mut one), digits(&mut other));
        let ordering = match (left.is_empty(), right.is_empty()) {
            (false, false) => {
                let value = |digits: &str| digits.trim_start_matches('0').to_owned();
                let (a, b) = (value(&left), value(&right));
                let shorter = a.len().cmp(&b.len()).then(a.cmp(&b));
                // More zeros in front come first.
                shorter.then(right.len().cmp(&left.len()))
            }
            (true, true) => {
                let weight = |char: Option<char>| char.map(|char| (char != '_', char));
                match (one.next(), other.next()) {
                    (None, None) => return Ordering::Equal,
                    (left, right) => weight(left).cmp(&weight(right)),
                }
            }
            (left_is_empty, _) => {
                let (digit, next) = if left_is_empty {
                    (right.chars().next(), one.peek().copied())
                } else {
                    (left.chars().next(), other.peek().copied())
                };
                let weight = |char: Option<char>| char.map(|char| (char != '_', char));
                let ordering = weight(digit).cmp(&weight(next));
                if left_is_empty {
                    ordering.reverse()
                } else {
                    ordering
                }
            }
        };
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
}

fn use_lines<'n>(path: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut names: Vec<&str> = names.collect();
    names.sort_by(|one, other| version_order(one, other));
    if let [name] = names.as_slice() {
        return vec![format!("use {path}::{name};")];
    }
    let line = format!("use {path}::{{{}}};", names.join(", "));
    // rustfmt keeps two columns free on one line, and one on each of several.
    if width(&line) + 2 <= WIDTH {
        return vec![line];
    }
    let mut lines = vec![format!("use {path}::{{")];
    let mut current = String::from("   ");
    for name in names {
        if width(&current) + width(name) + " ,".len() >= WIDTH {
            lines.push(std::mem::replace(&mut current, "   ".to_owned()));
        }
        current.push(' ');
        current.push_str(name);
        current.push(',');
    }
    lines.extend([current, "};".to_owned()]);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ordered_as_rustfmt_orders_them() {
        let mut names = [
            "x10", "enum3", "x2", "ABc", "Abc", "enum_", "x02", "x", "A10", "A2", "enum",
        ];
        names.sort_by(|one, other| version_order(one, other));
        let sorted = [
            "A2", "A10", "ABc", "Abc", "enum", "enum_", "enum3", "x", "x02", "x2", "x10",
        ];
        assert_eq!(names, sorted);
    }
}
