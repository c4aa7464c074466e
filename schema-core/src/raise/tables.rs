//! Models.

use super::fields::{self, Fields, Of};
use super::names::Kind;
use super::plan::Plan;
use super::{HERE, Raising, shown};
use crate::database::{self, Table};
use crate::lower::naming;
use crate::schema::{
    Check, Column, Exclusion, Expr, Field, FieldKind, FieldType, Index, IndexKind, Model, Policy, PrimaryKey,
    RelationId, RelationSide, RowSecurity, Side,
};
use crate::span::Span;
use crate::syntax::{Ignore, SpanOnly};

impl Raising<'_> {
    /// Models without their relations; the fields of each, by position.
    pub(super) fn raise_tables(&mut self, plan: &Plan<'_>) -> Vec<Fields> {
        let all: Vec<Fields> = (0..plan.tables.len())
            .filter_map(|model| fields::of(plan, model))
            .collect();
        for (table, fields) in plan.tables.iter().zip(&all) {
            let model = self.model(table, fields);
            self.schema.models.push(model);
        }
        all
    }

    fn model(&mut self, table: &Table, fields: &Fields) -> Model {
        let names = self.names.item(Kind::Relation, &table.name);
        let mut model = Model {
            name: names.rust,
            module: Vec::new(),
            prisma: names.prisma,
            docs: table.comment.clone(),
            table: table.name.name.clone(),
            schema: table.name.schema.clone(),
            databases: vec![HERE],
            fields: fields
                .all
                .iter()
                .filter_map(|one| self.field(table, one))
                .collect(),
            primary_key: self.primary_key(table, fields),
            indexes: self.indexes(table, fields),
            checks: table.checks.iter().map(check).collect(),
            exclusions: table.exclusions.iter().map(exclusion).collect(),
            tenant: None,
            soft_delete: None,
            row_security: table.row_security.as_ref().map(row_security),
            renamed_from: None,
            ignore: None,
        };
        if !is_identified(&model) {
            let says = "has no key that tells its rows apart, so clients leave it out";
            self.note(shown(&table.name), says);
            model.ignore = Some(Ignore {
                span: SpanOnly(Span::NOWHERE),
                clients: Vec::new(),
            });
        }
        model
    }

    fn field(&mut self, table: &Table, one: &fields::FieldNames) -> Option<Field> {
        let column = match one.of {
            Of::Column(position) => Some(table.columns.get(position)?),
            _ => None,
        };
        let kind = match column {
            Some(column) => {
                let mut raised = self.column(&shown(&table.name), column);
                // What refers to another row does not count, though SQLite would let it.
                if column.inline_primary_key && refers(table, column) {
                    raised.default = None;
                }
                FieldKind::Column(Box::new(raised))
            }
            // The relation itself is filled in when all models are there.
            None => FieldKind::Relation(RelationSide {
                relation: RelationId(0),
                side: Side::Forward,
            }),
        };
        Some(field(one.rust.clone(), one.prisma.clone(), column, kind))
    }

    fn primary_key(&self, table: &Table, fields: &Fields) -> Option<PrimaryKey> {
        let key = table.primary_key.as_ref()?;
        let default = naming::primary_key(self.database.dialect, &table.name.name);
        let ids = fields.columns(&key.columns)?;
        let lengths = ids.iter().zip(&key.columns).filter_map(|(id, column)| {
            let (_, length) = key.prefixes.iter().find(|(name, _)| name == column)?;
            Some((*id, *length))
        });
        Some(PrimaryKey {
            lengths: lengths.collect(),
            on_field: ids.len() == 1,
            fields: ids,
            name: key.name.clone().filter(|name| *name != default),
            prisma: None,
        })
    }
}

fn refers(table: &Table, column: &database::Column) -> bool {
    table
        .foreign_keys
        .iter()
        .any(|key| key.columns.contains(&column.name))
}

/// A field of which nothing is said but names and comment.
pub(super) fn field(
    rust: String,
    prisma: String,
    column: Option<&database::Column>,
    kind: FieldKind,
) -> Field {
    Field {
        name: rust,
        prisma,
        python: None,
        docs: column.and_then(|column| column.comment.clone()),
        ignore: None,
        databases: vec![HERE],
        kind,
    }
}

/// Whether clients can address a row: by a key that is unique, never null and of a type that they read.
fn is_identified(model: &Model) -> bool {
    let is_readable = |column: &Column| !column.nullable && !matches!(column.ty, FieldType::Unsupported(_));
    let identifies = |fields: &[crate::schema::FieldId]| {
        fields.iter().all(|id| model.column(*id).is_some_and(is_readable))
    };
    let is_key = |index: &Index| {
        index.kind == IndexKind::Unique
            && index.predicate.is_none()
            && index.plain_fields().is_some_and(|fields| identifies(&fields))
    };
    model
        .primary_key
        .as_ref()
        .is_some_and(|key| identifies(&key.fields))
        || model.indexes.iter().any(is_key)
}

fn check(check: &database::Check) -> Check {
    Check {
        name: check.name.clone(),
        expr: Expr::Sql(check.expr.clone()),
        comment: check.comment.clone(),
        databases: vec![HERE],
    }
}

fn exclusion(exclusion: &database::Exclusion) -> Exclusion {
    Exclusion {
        name: exclusion.name.clone(),
        sql: exclusion.definition.clone(),
    }
}

fn row_security(security: &database::RowSecurity) -> RowSecurity {
    let policies = security.policies.iter().map(|policy| Policy {
        name: policy.name.clone(),
        command: policy.command,
        roles: policy.roles.clone(),
        restrictive: policy.restrictive,
        using: policy.using.clone().map(Expr::Sql),
        with_check: policy.with_check.clone().map(Expr::Sql),
    });
    RowSecurity {
        force: security.force,
        policies: policies.collect(),
    }
}
