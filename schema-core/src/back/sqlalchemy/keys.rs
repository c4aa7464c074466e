//! Foreign keys: those of one column stand with it, the others with the table.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Py, atom, call, keyword};
use super::scope::{self, Class, Scope};
use super::text;
use crate::database::{ForeignKey, Name};
use crate::syntax::ReferentialAction;

/// The foreign keys of a column alone.
pub(super) fn of_column(scope: &Scope<'_>, class: &Class<'_>, column: &str) -> Vec<Py> {
    let keys = class.table.foreign_keys.iter();
    keys.filter(|key| key.columns == [column] && scope.writes(class.is_owned(), key))
        .map(|key| single(scope, class.is_owned(), &class.table.name, key))
        .collect()
}

/// The foreign keys of several columns.
pub(super) fn of_table(scope: &Scope<'_>, class: &Class<'_>) -> Vec<Py> {
    let keys = class.table.foreign_keys.iter();
    keys.filter(|key| key.columns.len() > 1 && scope.writes(class.is_owned(), key))
        .map(|key| {
            let columns = key.columns.iter().map(|name| atom(text::string(name))).collect();
            let targets = key
                .references
                .iter()
                .map(|column| target(scope, class.is_owned(), &key.target, column))
                .collect();
            let mut args = vec![Py::List(columns), Py::List(targets)];
            args.extend(options(scope, &class.table.name, key));
            call("sa.ForeignKeyConstraint", args)
        })
        .collect()
}

/// `sa.ForeignKey("users.id", …)`
pub(super) fn single(scope: &Scope<'_>, is_owned: bool, table: &Name, key: &ForeignKey) -> Py {
    let column = key.references.first().map_or("", String::as_str);
    let mut args = vec![target(scope, is_owned, &key.target, column)];
    args.extend(options(scope, table, key));
    call("sa.ForeignKey", args)
}

/// A column that is referred to: by its name in the same MetaData, else as the column itself.
fn target(scope: &Scope<'_>, is_owned: bool, table: &Name, column: &str) -> Py {
    let class = scope.class_of_table(table);
    let is_same = class.is_none_or(|class| class.is_owned() == is_owned);
    let has_dot = table.name.contains('.') || column.contains('.');
    match class {
        Some(class) if !is_same || has_dot => atom(column_of(&class.name, column)),
        _ => {
            let schema = scope::schema_of(table).map(|schema| format!("{schema}."));
            atom(text::string(&format!(
                "{}{}.{column}",
                schema.unwrap_or_default(),
                table.name
            )))
        }
    }
}

/// `User.__table__.c.id`
pub(super) fn column_of(class: &str, column: &str) -> String {
    let plain = super::names::is_identifier(column) && !column.starts_with('_') && !METHODS.contains(&column);
    match plain {
        true => format!("{class}.__table__.c.{column}"),
        false => format!("{class}.__table__.c[{}]", text::string(column)),
    }
}

/// What a collection of columns has besides them.
const METHODS: [&str; 12] = [
    "add",
    "as_readonly",
    "clear",
    "compare",
    "contains_column",
    "corresponding_column",
    "extend",
    "get",
    "items",
    "keys",
    "update",
    "values",
];

fn options(scope: &Scope<'_>, table: &Name, key: &ForeignKey) -> Vec<Py> {
    let mut args = vec![
        keyword("name", atom(text::string(&key.name))),
        keyword("ondelete", atom(text::string(action(key.on_delete)))),
        keyword("onupdate", atom(text::string(action(key.on_update)))),
    ];
    if scope.is_circular(table, &key.target) || leads_to_an_index(scope, table, key) {
        args.push(keyword("use_alter", atom("True")));
    }
    args
}

/// Whether a table refers to itself by a unique index, which is made after the table.
fn leads_to_an_index(scope: &Scope<'_>, table: &Name, key: &ForeignKey) -> bool {
    let class = scope.class_of_table(table).filter(|_| *table == key.target);
    class.is_some_and(|class| {
        let primary = class.table.primary_key.as_ref();
        let is_key = primary.is_some_and(|one| one.columns == key.references);
        !is_key
            && class
                .table
                .uniques
                .iter()
                .all(|one| one.columns != key.references)
    })
}

fn action(action: ReferentialAction) -> &'static str {
    match action {
        ReferentialAction::Cascade => "CASCADE",
        ReferentialAction::Restrict => "RESTRICT",
        ReferentialAction::NoAction => "NO ACTION",
        ReferentialAction::SetNull => "SET NULL",
        ReferentialAction::SetDefault => "SET DEFAULT",
    }
}

/// Which tables refer to each other in a circle, so that no order of creation is right.
pub(super) fn circles<'a>(
    tables: impl Iterator<Item = (&'a Name, Vec<&'a Name>)>,
) -> BTreeSet<(&'a Name, &'a Name)> {
    let edges: BTreeMap<&Name, Vec<&Name>> = tables.collect();
    let component = components(&edges);
    edges
        .iter()
        .flat_map(|(from, tos)| tos.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| from != to && component.get(from) == component.get(to))
        .collect()
}

/// The strongly connected component of each table: two tables are in one when each leads to the other.
/// <https://en.wikipedia.org/wiki/Kosaraju%27s_algorithm>
fn components<'a>(edges: &BTreeMap<&'a Name, Vec<&'a Name>>) -> BTreeMap<&'a Name, usize> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for start in edges.keys() {
        // Each table with whether what it leads to has been looked at.
        let mut next = vec![(*start, false)];
        while let Some((one, is_done)) = next.pop() {
            if is_done {
                order.push(one);
            } else if seen.insert(one) {
                next.push((one, true));
                next.extend(edges.get(one).into_iter().flatten().map(|to| (*to, false)));
            }
        }
    }
    let mut back: BTreeMap<&Name, Vec<&Name>> = BTreeMap::new();
    for (from, tos) in edges {
        for to in tos {
            back.entry(to).or_default().push(from);
        }
    }
    let mut component = BTreeMap::new();
    for (number, root) in order.into_iter().rev().enumerate() {
        let mut next = vec![root];
        while let Some(one) = next.pop() {
            if !component.contains_key(one) {
                component.insert(one, number);
                next.extend(back.get(one).into_iter().flatten().copied());
            }
        }
    }
    component
}
