//! A table of `onedef.toml` that remembers which of its keys were asked for, so that the rest can be called unknown.

use schema_core::diagnostic::codes::configuration::{C0102, C0103, C0104};
use schema_core::diagnostic::{Diagnostic, Report};
use schema_core::span::{Span, Spanned};
use toml::de::{DeTable, DeValue};

use super::span;

/// A table being read.
pub(super) struct Table<'t, 'r> {
    table: &'t DeTable<'t>,
    /// As its reader would write it: `[source]`, `[[artifact]]`.
    title: String,
    at: Span,
    asked: Vec<&'static str>,
    report: &'r mut Report,
}

impl<'t, 'r> Table<'t, 'r> {
    /// The whole document. What is missing in it is reported at its end.
    pub(super) fn root(table: &'t DeTable<'t>, length: usize, report: &'r mut Report) -> Self {
        Table {
            table,
            title: String::new(),
            at: span(length..length),
            asked: Vec::new(),
            report,
        }
    }

    /// Where the table stands.
    pub(super) fn span(&self) -> Span {
        self.at
    }

    /// Adds a finding.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.report.push(diagnostic);
    }

    fn value(&mut self, key: &'static str) -> Option<(&'t DeValue<'t>, Span)> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        let value = self.table.get(key)?;
        Some((value.get_ref(), span(value.span())))
    }

    /// Whether a key is there.
    pub(super) fn has(&mut self, key: &'static str) -> bool {
        self.value(key).is_some()
    }

    /// Where a value stands; the table's own place when it is absent.
    pub(super) fn span_of(&mut self, key: &'static str) -> Span {
        self.value(key).map_or(self.at, |(_, at)| at)
    }

    /// Where a key stands; the table's own place when it is absent.
    pub(super) fn key_span(&self, key: &str) -> Span {
        self.table
            .iter()
            .find(|(name, _)| name.get_ref() == key)
            .map_or(self.at, |(name, _)| span(name.span()))
    }

    fn wrong_kind(&mut self, at: Span, key: &str, wanted: &str, value: &DeValue<'_>) {
        self.report.push(
            Diagnostic::new(
                &C0103,
                at,
                format!("`{key}` must be {wanted}, and is {}", kind(value)),
            )
            .label(format!("expected {wanted}")),
        );
    }

    /// A string.
    pub(super) fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let (value, at) = self.value(key)?;
        match value {
            DeValue::String(text) => Some(Spanned::new(text.to_string(), at)),
            other => {
                self.wrong_kind(at, key, "a string", other);
                None
            }
        }
    }

    /// A list of strings. Elements of another kind are reported and left out.
    pub(super) fn strings(&mut self, key: &'static str) -> Option<Vec<Spanned<String>>> {
        let (value, at) = self.value(key)?;
        let DeValue::Array(list) = value else {
            self.wrong_kind(at, key, "a list of strings", value);
            return None;
        };
        let mut strings = Vec::new();
        for element in list.iter() {
            let at = span(element.span());
            match element.get_ref() {
                DeValue::String(text) => strings.push(Spanned::new(text.to_string(), at)),
                other => self.wrong_kind(at, key, "a list of strings", other),
            }
        }
        Some(strings)
    }

    /// An integer.
    pub(super) fn integer(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        let (value, at) = self.value(key)?;
        let number = match value {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_kind(at, key, "an integer", value);
        }
        number.map(|number| Spanned::new(number, at))
    }

    /// `true` or `false`.
    pub(super) fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let (value, at) = self.value(key)?;
        let DeValue::Boolean(value) = value else {
            self.wrong_kind(at, key, "`true` or `false`", value);
            return None;
        };
        Some(*value)
    }

    /// A table below this one: `[source]`.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Table<'t, '_>> {
        let (value, at) = self.value(key)?;
        self.open(value, at, key, format!("[{key}]"))
    }

    /// The tables below a table: `[database.main]`, with their names, in the order written.
    pub(super) fn named(&mut self, key: &'static str) -> Vec<(Spanned<String>, &'t DeValue<'t>, Span)> {
        let Some((value, at)) = self.value(key) else {
            return Vec::new();
        };
        let DeValue::Table(tables) = value else {
            self.wrong_kind(
                at,
                key,
                &format!("a group of tables such as `[{key}.main]`"),
                value,
            );
            return Vec::new();
        };
        tables
            .iter()
            .map(|(name, value)| {
                (
                    Spanned::new(name.get_ref().to_string(), span(name.span())),
                    value.get_ref(),
                    span(value.span()),
                )
            })
            .collect()
    }

    /// The values of a list of tables: `[[artifact]]`. A single table counts as a list of one when that is allowed.
    pub(super) fn list(&mut self, key: &'static str, single: bool) -> Vec<(&'t DeValue<'t>, Span)> {
        let Some((value, at)) = self.value(key) else {
            return Vec::new();
        };
        match value {
            DeValue::Array(list) => list
                .iter()
                .map(|element| (element.get_ref(), span(element.span())))
                .collect(),
            DeValue::Table(_) if single => vec![(value, at)],
            other => {
                let wanted = if single {
                    "a table or a list of tables".to_owned()
                } else {
                    format!("a list of tables, written `[[{key}]]`")
                };
                self.wrong_kind(at, key, &wanted, other);
                Vec::new()
            }
        }
    }

    /// A value that must be a table.
    pub(super) fn open(
        &mut self,
        value: &'t DeValue<'t>,
        at: Span,
        key: &str,
        title: String,
    ) -> Option<Table<'t, '_>> {
        let DeValue::Table(table) = value else {
            self.wrong_kind(at, key, "a table", value);
            return None;
        };
        Some(Table {
            table,
            title,
            at,
            asked: Vec::new(),
            report: self.report,
        })
    }

    /// Every key and value that nobody asked for yet, in the order written, marked as asked for.
    pub(super) fn rest(&self) -> Vec<(Spanned<String>, &'t DeValue<'t>, Span)> {
        self.table
            .iter()
            .filter(|(name, _)| !self.asked.iter().any(|asked| asked == name.get_ref()))
            .map(|(name, value)| {
                (
                    Spanned::new(name.get_ref().to_string(), span(name.span())),
                    value.get_ref(),
                    span(value.span()),
                )
            })
            .collect()
    }

    /// Reports that a key is missing, unless it is there, whatever its value, or was misspelt: then that is said.
    pub(super) fn needs(&mut self, key: &'static str, example: &str) {
        let misspelt =
            |name: &str| !self.asked.contains(&name) && schema_core::names::nearest(name, [key]).is_some();
        if self.table.iter().any(|(name, _)| misspelt(name.get_ref())) || self.has(key) {
            return;
        }
        let message = format!("{} has no `{key}`", self.title_in_words());
        self.report
            .push(Diagnostic::new(&C0104, self.at, message).help(format!("add {example}")));
    }

    fn title_in_words(&self) -> String {
        if self.title.is_empty() {
            "the file".to_owned()
        } else {
            format!("`{}`", self.title)
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (name, _) in self.table.iter() {
            let key: &str = name.get_ref();
            if self.asked.contains(&key) {
                continue;
            }
            let message = format!("unknown key `{key}` in {}", self.title_in_words());
            let mut diagnostic = Diagnostic::new(&C0102, span(name.span()), message);
            diagnostic = diagnostic.did_you_mean(key, self.asked.iter().copied());
            if diagnostic.fix.is_none() {
                let mut known: Vec<String> = self.asked.iter().map(|one| format!("`{one}`")).collect();
                known.sort();
                diagnostic = diagnostic.help(format!("the keys here are {}", known.join(", ")));
            }
            self.report.push(diagnostic);
        }
    }
}

/// A kind of value in words.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
