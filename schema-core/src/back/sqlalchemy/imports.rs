//! What a module imports: collected while it is written, printed at its top.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{self, atom, call};

/// Imports of one module, in the order of isort.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// By group: `import enum`, `import datetime as dt`.
    modules: BTreeSet<(Group, String)>,
    /// By group and module: what is taken from it.
    names: BTreeMap<(Group, String), BTreeSet<(u8, String)>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Standard,
    Others,
    Own,
}

const OTHERS: [&str; 11] = [
    "cuid2",
    "flask_sqlalchemy",
    "flask_sqlalchemy.model",
    "sqlalchemy",
    "sqlalchemy.dialects",
    "sqlalchemy.dialects.sqlite.base",
    "sqlalchemy.ext.compiler",
    "sqlalchemy.ext.mutable",
    "sqlalchemy.orm",
    "sqlalchemy.sql.functions",
    "ulid",
];

fn group(module: &str) -> Group {
    match OTHERS.contains(&module) || module == "uuid_utils" {
        true => Group::Others,
        false => Group::Standard,
    }
}

impl Imports {
    /// `import datetime as dt`
    pub(super) fn module(&mut self, module: &str) {
        let name = module.split(' ').next().unwrap_or_default();
        self.modules.insert((group(name), module.to_owned()));
    }

    /// `from decimal import Decimal`
    pub(super) fn name(&mut self, module: &str, name: &str) {
        self.taken((group(module), module.to_owned()), name);
    }

    /// As [`name`](Self::name), from a module of the application.
    pub(super) fn own(&mut self, module: &str, name: &str) {
        self.taken((Group::Own, module.to_owned()), name);
    }

    fn taken(&mut self, key: (Group, String), name: &str) {
        // Constants, then classes, then the rest.
        let plain = name.split(' ').next().unwrap_or_default();
        let rank = match plain.chars().next() {
            _ if plain.len() > 1 && plain.to_uppercase() == plain => 0,
            Some(first) if first.is_uppercase() => 1,
            _ => 2,
        };
        self.names.entry(key).or_default().insert((rank, name.to_owned()));
    }

    /// The lines, the groups apart.
    pub(super) fn print(&self) -> String {
        let groups = [Group::Standard, Group::Others, Group::Own].map(|group| self.group(group));
        let groups: Vec<String> = groups.into_iter().filter(|text| !text.is_empty()).collect();
        groups.join("\n")
    }

    fn group(&self, group: Group) -> String {
        let mut text = String::new();
        for (_, module) in self.modules.iter().filter(|(of, _)| *of == group) {
            text.push_str(&format!("import {module}\n"));
        }
        for ((_, module), names) in self.names.iter().filter(|((of, _), _)| *of == group) {
            let names: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
            let line = format!("from {module} import {}", names.join(", "));
            if layout::width(&line) <= 88 {
                text.push_str(&line);
            } else {
                // An import is broken into one name for each line, never into one line of names.
                let names: Vec<layout::Py> = names.into_iter().map(atom).collect();
                let broken = layout::exploded(&call(format!("from {module} import "), names));
                text.push_str(&broken);
            }
            text.push('\n');
        }
        text
    }
}
