//! Indexes and unique constraints.

use super::{Lowering, column_names, expr, naming};
use crate::database::{Index, IndexColumn, IndexValue, UniqueConstraint};
use crate::schema::{self, IndexKind, Model, ModelId};
use crate::syntax::IndexMethod;

impl Lowering<'_> {
    /// In the order in which Prisma creates them: unique fields, plain indexes, unique indexes; then what it has no
    /// words for.
    pub(super) fn indexes(&self, id: ModelId, model: &Model) -> (Vec<Index>, Vec<UniqueConstraint>) {
        let names = naming::indexes(self.dialect, self.database, model);
        let named = model.indexes.iter().zip(names);
        let mut here: Vec<(&schema::Index, String)> =
            named.filter_map(|(index, name)| Some((index, name?))).collect();
        here.sort_by_key(|(index, _)| rank(index));
        let (mut indexes, mut uniques) = (Vec::new(), Vec::new());
        for (index, name) in here {
            let is_constraint = index.constraint && self.dialect.facts().unique_constraints;
            if is_constraint && index.kind == IndexKind::Unique && index.is_plain() {
                uniques.push(self.unique_constraint(model, index, name));
            } else {
                indexes.push(self.index(id, model, index, name));
            }
        }
        (indexes, uniques)
    }

    fn unique_constraint(&self, model: &Model, index: &schema::Index, name: String) -> UniqueConstraint {
        UniqueConstraint {
            name,
            columns: column_names(model, &index.plain_fields().unwrap_or_default()),
            include: column_names(model, &index.include),
            nulls_not_distinct: index.nulls_not_distinct,
            deferrable: index.deferrable,
            comment: self.comment(index.comment.as_ref()),
            renamed_from: index.renamed_from.clone(),
        }
    }

    fn index(&self, id: ModelId, model: &Model, index: &schema::Index, name: String) -> Index {
        let has_methods = self.dialect.facts().index_methods;
        let scope = expr::Scope::of(self, id);
        Index {
            name,
            unique: index.kind == IndexKind::Unique,
            fulltext: index.kind == IndexKind::Fulltext,
            method: index
                .method
                .filter(|method| has_methods && *method != IndexMethod::BTree),
            columns: index
                .columns
                .iter()
                .map(|column| self.index_column(scope, model, column))
                .collect(),
            include: if has_methods {
                column_names(model, &index.include)
            } else {
                Vec::new()
            },
            nulls_not_distinct: index.nulls_not_distinct && self.dialect.facts().nulls_not_distinct,
            with: if has_methods {
                index.with.clone()
            } else {
                Vec::new()
            },
            predicate: index
                .predicate
                .as_ref()
                .map(|predicate| expr::sql(scope, predicate)),
            comment: self.comment(index.comment.as_ref()),
            renamed_from: index.renamed_from.clone(),
            in_prisma: in_prisma(index),
        }
    }

    fn index_column(
        &self,
        scope: expr::Scope<'_>,
        model: &Model,
        column: &schema::IndexColumn,
    ) -> IndexColumn {
        IndexColumn {
            value: match &column.value {
                schema::IndexValue::Field(field) => IndexValue::Column(
                    model
                        .column(*field)
                        .map_or_else(String::new, |column| column.name.clone()),
                ),
                schema::IndexValue::Expr(one) => IndexValue::Expr(expr::sql(scope, one)),
            },
            prefix: column.length.filter(|_| self.dialect.facts().index_prefixes),
            collation: column.collation.clone(),
            ops: column.ops.clone().filter(|_| self.dialect.facts().index_methods),
            order: column.order,
            nulls: column.nulls,
        }
    }
}

/// Prisma's order of creation.
fn rank(index: &schema::Index) -> u8 {
    match index.kind {
        _ if !in_prisma(index) => 3,
        IndexKind::Unique if index.on_field => 0,
        IndexKind::Plain => 1,
        IndexKind::Unique => 2,
        IndexKind::Fulltext => 3,
    }
}

/// Whether Prisma's schema lists the index: its engine compares every index over plain columns and no other.
pub(super) fn in_prisma(index: &schema::Index) -> bool {
    index.is_plain()
}
