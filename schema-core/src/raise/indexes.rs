//! Unique constraints and indexes.

use std::collections::BTreeSet;

use super::fields::Fields;
use super::{HERE, Raising, shown};
use crate::database::{self, Table, UniqueConstraint};
use crate::lower::naming;
use crate::schema::{Expr, FieldId, Index, IndexColumn, IndexKind, IndexValue};
use crate::sql;

impl Raising<'_> {
    /// Those that are said on a field first, in the order of the fields.
    pub(super) fn indexes(&mut self, table: &Table, fields: &Fields) -> Vec<Index> {
        self.keep_indexes(table);
        let uniques = table
            .uniques
            .iter()
            .filter_map(|one| self.unique(table, one, fields));
        let indexes = table.indexes.iter().filter(|one| can_be_said(one));
        let indexes = indexes.filter_map(|one| self.index(table, one, fields));
        let mut all: Vec<Index> = uniques.chain(indexes).collect();
        let key = table
            .primary_key
            .as_ref()
            .and_then(|key| match key.columns.as_slice() {
                [column] => fields.column(column),
                _ => None,
            });
        let mut taken = BTreeSet::new();
        for index in &mut all {
            // A key of one field is unique anyway, and says so no second time.
            let field =
                single_field(index).filter(|field| key != Some(*field) && index.kind != IndexKind::Fulltext);
            // A field has one `unique` and one `index`.
            index.on_field =
                field.is_some_and(|field| taken.insert((field, index.kind == IndexKind::Unique)));
        }
        all.sort_by_key(|index| match (index.on_field, single_field(index)) {
            (true, field) => (0, field),
            (false, _) => (1, None),
        });
        all
    }

    /// Indexes that a definition has no words for become statements, where the database has any.
    fn keep_indexes(&mut self, table: &Table) {
        let dialect = self.database.dialect;
        for index in table.indexes.iter().filter(|one| !can_be_said(one)) {
            let about = format!("{} of {}", index.name, shown(&table.name));
            let says = "is over an expression with an operator class or a collation of its own";
            match (dialect.facts().functions, self.schema.databases.first_mut()) {
                (true, Some(definition)) => {
                    definition.functions.push(sql::index(dialect, &table.name, index));
                    self.note(about, format!("{says}; it is kept as a statement"));
                }
                _ => self.note(about, format!("{says}; it is left out")),
            }
        }
    }

    fn unique(&self, table: &Table, one: &UniqueConstraint, fields: &Fields) -> Option<Index> {
        let columns = fields
            .columns(&one.columns)?
            .into_iter()
            .map(|field| IndexColumn {
                value: IndexValue::Field(field),
                order: None,
                nulls: None,
                ops: None,
                collation: None,
                length: None,
            });
        let names: Vec<&str> = one.columns.iter().map(String::as_str).collect();
        Some(Index {
            kind: IndexKind::Unique,
            columns: columns.collect(),
            name: self.own_name(&one.name, true, table, &names),
            prisma: None,
            method: None,
            include: fields.columns(&one.include)?,
            predicate: None,
            nulls_not_distinct: one.nulls_not_distinct,
            with: Vec::new(),
            comment: one.comment.clone(),
            constraint: true,
            deferrable: one.deferrable,
            renamed_from: None,
            databases: vec![HERE],
            on_field: false,
        })
    }

    fn index(&self, table: &Table, one: &database::Index, fields: &Fields) -> Option<Index> {
        let names: Vec<&str> = (one.columns.iter())
            .map(|column| match &column.value {
                database::IndexValue::Column(name) => name.as_str(),
                database::IndexValue::Expr(_) => "expr",
            })
            .collect();
        let name = self.own_name(&one.name, one.unique, table, &names);
        index(one, name, |column| fields.column(column))
    }

    /// The name, unless it is the one that stands when none is said.
    fn own_name(&self, name: &str, unique: bool, table: &Table, columns: &[&str]) -> Option<String> {
        let default = match unique {
            true => naming::unique(self.database.dialect, &table.name.name, columns),
            false => naming::index(self.database.dialect, &table.name.name, columns),
        };
        (name != default).then(|| name.to_owned())
    }
}

/// An index of a table or a materialized view; `None` when it is over a column that is not there.
pub(super) fn index(
    one: &database::Index,
    name: Option<String>,
    field: impl Fn(&str) -> Option<FieldId>,
) -> Option<Index> {
    let columns: Option<Vec<IndexColumn>> = (one.columns.iter())
        .map(|column| {
            Some(IndexColumn {
                value: match &column.value {
                    database::IndexValue::Column(name) => IndexValue::Field(field(name)?),
                    database::IndexValue::Expr(expr) => IndexValue::Expr(Expr::Sql(expr.clone())),
                },
                order: column.order,
                nulls: column.nulls,
                ops: column.ops.clone(),
                collation: column.collation.clone(),
                length: column.prefix,
            })
        })
        .collect();
    let include: Option<Vec<FieldId>> = one.include.iter().map(|name| field(name)).collect();
    Some(Index {
        kind: match (one.unique, one.fulltext) {
            (true, _) => IndexKind::Unique,
            (false, true) => IndexKind::Fulltext,
            (false, false) => IndexKind::Plain,
        },
        columns: columns?,
        name,
        prisma: None,
        method: one.method,
        include: include?,
        predicate: one.predicate.clone().map(Expr::Sql),
        nulls_not_distinct: one.nulls_not_distinct,
        with: one.with.clone(),
        comment: one.comment.clone(),
        constraint: false,
        deferrable: false,
        renamed_from: None,
        databases: vec![HERE],
        on_field: false,
    })
}

/// Operator classes and collations are said of columns.
fn can_be_said(index: &database::Index) -> bool {
    index.columns.iter().all(|column| match column.value {
        database::IndexValue::Column(_) => true,
        database::IndexValue::Expr(_) => column.ops.is_none() && column.collation.is_none(),
    })
}

/// The field of an index over one column, of which nothing is said that only a struct can say.
fn single_field(index: &Index) -> Option<FieldId> {
    match index.columns.as_slice() {
        [
            IndexColumn {
                value: IndexValue::Field(field),
                nulls: None,
                ..
            },
        ] => Some(*field),
        _ => None,
    }
}
