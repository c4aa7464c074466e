//! Which tables become models, and which relations join them.

use std::collections::BTreeMap;

use super::names::Kind;
use super::{Raising, join_tables, shown, types};
use crate::database::{Column, ForeignKey, IndexValue, Name, Table};
use crate::schema::FieldType;

/// What becomes of the tables.
pub(super) struct Plan<'a> {
    /// The tables that become models, in order: positions are those of [`ModelId`](crate::schema::ModelId).
    pub(super) tables: Vec<&'a Table>,
    /// Relations by a key, by model and the first column of their key.
    pub(super) keys: Vec<Key<'a>>,
    /// Join tables.
    pub(super) many: Vec<Many<'a>>,
}

/// A foreign key between two models.
pub(super) struct Key<'a> {
    /// Position of the model with the key.
    pub(super) model: usize,
    pub(super) target: usize,
    pub(super) key: &'a ForeignKey,
    /// At most one row has a key.
    pub(super) one_to_one: bool,
    /// Several relations join the two models, so this one needs a name.
    pub(super) ambiguous: bool,
}

/// An implicit join table.
pub(super) struct Many<'a> {
    pub(super) table: &'a Table,
    /// Position of the model of column `A`.
    pub(super) a: usize,
    /// Position of the model of column `B`.
    pub(super) b: usize,
    /// `relation = "…"`, when the table has not the name that stands without one.
    pub(super) name: Option<String>,
}

impl<'a> Raising<'a> {
    pub(super) fn plan(&mut self) -> Plan<'a> {
        let database = self.database;
        let joins: Vec<bool> = (database.tables.iter())
            .map(|table| join_tables::is_one(database, &self.names, table))
            .collect();
        let models = database.tables.iter().zip(&joins).filter(|(_, joins)| !**joins);
        let tables: Vec<&'a Table> = models.map(|(table, _)| table).collect();
        let positions: BTreeMap<&'a Name, usize> = (tables.iter().copied())
            .zip(0..)
            .map(|(table, at)| (&table.name, at))
            .collect();
        let mut keys = Vec::new();
        for (model, table) in tables.iter().enumerate() {
            let first = keys.len();
            for key in &table.foreign_keys {
                keys.extend(self.key(&tables, &positions, model, table, key));
            }
            if let Some(own) = keys.get_mut(first..) {
                own.sort_by_key(|one: &Key<'_>| (place(table, one.key), one.key.name.clone()));
            }
        }
        let many = database.tables.iter().zip(joins).filter(|(_, joins)| *joins);
        let many = many.filter_map(|(table, _)| {
            let (a, b) = (join_tables::target(table, "A")?, join_tables::target(table, "B")?);
            let prisma = |name| self.names.item(Kind::Relation, name).prisma;
            Some(Many {
                table,
                a: *positions.get(a)?,
                b: *positions.get(b)?,
                name: join_tables::relation_name(table, &prisma(a), &prisma(b)),
            })
        });
        let mut plan = Plan {
            many: many.collect(),
            tables,
            keys,
        };
        plan.mark_ambiguous();
        plan
    }

    /// The relation of a foreign key, when a definition can say it.
    fn key(
        &mut self,
        tables: &[&'a Table],
        positions: &BTreeMap<&'a Name, usize>,
        model: usize,
        table: &'a Table,
        key: &'a ForeignKey,
    ) -> Option<Key<'a>> {
        let about = format!("{} of {}", key.name, shown(&table.name));
        let found = positions
            .get(&key.target)
            .and_then(|at| Some((*at, *tables.get(*at)?)));
        let Some((target, referenced)) = found else {
            let says = format!(
                "references {}, which was not read; it is left out",
                shown(&key.target)
            );
            self.note(about, says);
            return None;
        };
        if let Some(says) = self.refused(table, referenced, key) {
            self.note(about, says);
            return None;
        }
        Some(Key {
            model,
            target,
            key,
            one_to_one: unique_keys(table).iter().any(|unique| *unique == key.columns),
            ambiguous: false,
        })
    }

    /// Why a definition cannot say a foreign key.
    fn refused(&self, table: &Table, target: &Table, key: &ForeignKey) -> Option<&'static str> {
        let mut wanted: Vec<&str> = key.references.iter().map(String::as_str).collect();
        wanted.sort_unstable();
        let mut keys = unique_keys(target);
        keys.iter_mut().for_each(|unique| unique.sort_unstable());
        if !keys.contains(&wanted) {
            return Some("references columns that are no unique key; it is left out");
        }
        if table.name == target.name && key.columns == key.references {
            return Some("references its own columns; it is left out");
        }
        let ty = |table: &Table, name: &String| {
            let column = column(table, name)?;
            let read = types::read(self.database.dialect, &column.sql_type, &self.enums);
            Some((read.ty, read.list))
        };
        let mut pairs = key.columns.iter().zip(&key.references);
        let differ = pairs.any(|(own, other)| match (ty(table, own), ty(target, other)) {
            (Some((FieldType::Unsupported(_), _)), Some((FieldType::Unsupported(_), _))) => false,
            (own, other) => own != other,
        });
        differ.then_some("references columns of another type; it is left out")
    }
}

impl Plan<'_> {
    fn mark_ambiguous(&mut self) {
        let pair = |one: usize, other: usize| (one.min(other), one.max(other));
        let mut count = BTreeMap::<(usize, usize), usize>::new();
        for key in &self.keys {
            *count.entry(pair(key.model, key.target)).or_default() += 1;
        }
        for many in &self.many {
            *count.entry(pair(many.a, many.b)).or_default() += 1;
        }
        let several =
            |one, other| one == other || count.get(&pair(one, other)).is_some_and(|count| *count > 1);
        for key in &mut self.keys {
            key.ambiguous = several(key.model, key.target);
        }
        for many in &mut self.many {
            // A name that is told stands for itself; the other is the table's, too.
            if several(many.a, many.b) && many.name.is_none() {
                many.name = many.table.name.name.strip_prefix('_').map(str::to_owned);
            }
        }
    }
}

/// The position of the last column of a key: behind it stands the relation.
pub(super) fn place(table: &Table, key: &ForeignKey) -> usize {
    let places = table.columns.iter().zip(0..);
    places
        .filter(|(column, _)| key.columns.contains(&column.name))
        .map(|(_, at)| at)
        .max()
        .unwrap_or(0)
}

pub(super) fn column<'b>(table: &'b Table, name: &str) -> Option<&'b Column> {
    table.columns.iter().find(|column| column.name == name)
}

/// Columns of the primary key, of unique constraints and of unique indexes over all rows.
pub(super) fn unique_keys(table: &Table) -> Vec<Vec<&str>> {
    fn names(columns: &[String]) -> Vec<&str> {
        columns.iter().map(String::as_str).collect()
    }
    let primary = table.primary_key.iter().map(|key| names(&key.columns));
    let uniques = table.uniques.iter().map(|unique| names(&unique.columns));
    let indexes = table
        .indexes
        .iter()
        .filter(|one| one.unique && one.predicate.is_none());
    let indexes = indexes.filter_map(|index| {
        let columns = index.columns.iter().map(|column| match &column.value {
            IndexValue::Column(name) => Some(name.as_str()),
            IndexValue::Expr(_) => None,
        });
        columns.collect::<Option<Vec<&str>>>()
    });
    primary.chain(uniques).chain(indexes).collect()
}
