//! Names of items: in Rust, and in Prisma as `prisma db pull` gives them.

use std::collections::{BTreeMap, HashSet};

use super::enums;
use crate::check::names::{is_letter, is_reserved};
use crate::database::{Database, Name};
use crate::names::rust;

/// The names of tables, views and enums.
pub(super) struct Names {
    items: BTreeMap<(Kind, Name), ItemNames>,
}

/// Tables and views share a name space in a database, types have one of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Relation,
    Enum,
}

/// The two names of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ItemNames {
    pub(super) rust: String,
    pub(super) prisma: String,
}

impl Names {
    /// Names everything. The first that wants a name has it: tables, then views, then enums, each in order.
    pub(super) fn of(database: &Database) -> Names {
        let relations = database.tables.iter().map(|one| &one.name);
        let relations = relations.chain(database.views.iter().map(|one| &one.name));
        let enums = enums::all(database);
        let enums = enums.iter().map(|(_, one)| &one.name);
        let all: Vec<(Kind, &Name)> = relations
            .map(|name| (Kind::Relation, name))
            .chain(enums.map(|name| (Kind::Enum, name)))
            .collect();
        let mut count = BTreeMap::<(Kind, &str), usize>::new();
        for (kind, name) in &all {
            *count.entry((*kind, name.name.as_str())).or_default() += 1;
        }
        let (mut in_rust, mut in_prisma) = (HashSet::new(), HashSet::new());
        let mut items = BTreeMap::new();
        for (kind, name) in all {
            let several = count
                .get(&(kind, name.name.as_str()))
                .is_some_and(|count| *count > 1);
            let plain = match (&name.schema, several) {
                (Some(schema), true) => format!("{schema}_{}", name.name),
                _ => name.name.clone(),
            };
            let names = ItemNames {
                rust: rust::unique(rust::type_name(&plain), &mut in_rust),
                prisma: unique_without_case(item(&plain), &mut in_prisma),
            };
            items.insert((kind, name.clone()), names);
        }
        Names { items }
    }

    /// Of a table, a view or an enum of the database.
    pub(super) fn item(&self, kind: Kind, name: &Name) -> ItemNames {
        let known = self.items.get(&(kind, name.clone())).cloned();
        known.unwrap_or_else(|| ItemNames {
            rust: rust::type_name(&name.name),
            prisma: item(&name.name),
        })
    }
}

/// The Prisma name of a model, a view or an enum.
fn item(name: &str) -> String {
    let name = identifier(name, 'T');
    match is_reserved(&name) {
        true => format!("Renamed{name}"),
        false => name,
    }
}

/// Clients do not tell apart names that differ in case alone.
fn unique_without_case(name: String, taken: &mut HashSet<String>) -> String {
    if taken.insert(name.to_lowercase()) {
        return name;
    }
    (2u32..)
        .map(|number| format!("{name}{number}"))
        .find(|one| taken.insert(one.to_lowercase()))
        .unwrap_or(name)
}

/// A name by Prisma's grammar: as it is when it fits; else without what stands before the first letter, and with `_` for
/// what no name may hold. `letter` stands in front of a name that has no letter at all.
pub(super) fn identifier(name: &str, letter: char) -> String {
    let start = name.find(is_letter);
    let (head, rest) = match start {
        Some(at) => ("".to_owned(), name.get(at..).unwrap_or_default()),
        None => (letter.to_string(), name),
    };
    let rest = rest.chars().map(|one| match one {
        _ if is_letter(one) || one.is_ascii_digit() => one,
        _ => '_',
    });
    head + &rest.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_prisma_start_with_a_letter() {
        for (name, expected) in [
            ("users", "users"),
            ("_AToB", "AToB"),
            ("2fa", "fa"),
            ("in progress", "in_progress"),
            ("größe", "größe"),
            ("42", "T42"),
            ("", "T"),
        ] {
            assert_eq!(identifier(name, 'T'), expected, "{name}");
        }
        assert_eq!(item("class"), "Renamedclass");
    }
}
