//! Indexes, checks and policies.

use super::{Scope, doc, expr};
use crate::database::{Policy as LoweredPolicy, Table};
use crate::lower::naming;
use crate::schema::{Index, IndexColumn, IndexKind, IndexValue, Model, ModelId, View};
use crate::syntax::{IndexMethod, NullsOrder, PolicyCommand, SortOrder};

impl<'a> Scope<'a> {
    pub(super) fn indexes(
        &self,
        id: ModelId,
        model: &'a Model,
        table: Option<&'a Table>,
    ) -> Vec<doc::Index<'a>> {
        let field = |at: crate::schema::FieldId| model.field(at).name.as_str();
        // The predicate's SQL is that of the lowered index of the same name.
        let sql = |name: &str| {
            let mut indexes = table?.indexes.iter();
            indexes.find(|one| one.name == name)?.predicate.as_deref()
        };
        let names = naming::indexes(self.lowered.dialect, self.database, model);
        let named = model.indexes.iter().zip(names);
        named
            .filter_map(|(index, name)| Some((index, name?)))
            .map(|(index, name)| {
                let predicate = index.predicate.as_ref();
                let predicate = predicate.map(|one| self.expr(id, one, sql(&name)));
                self.index(index, Some(id), &field, predicate)
            })
            .collect()
    }

    /// A view's indexes are over its columns.
    pub(super) fn view_indexes(&self, view: &'a View) -> Vec<doc::Index<'a>> {
        let field = |at: crate::schema::FieldId| {
            view.fields
                .get(at.0 as usize)
                .map_or("", |field| field.name.as_str())
        };
        view.indexes
            .iter()
            .map(|index| self.index(index, None, &field, None))
            .collect()
    }

    fn index(
        &self,
        index: &'a Index,
        model: Option<ModelId>,
        field: &dyn Fn(crate::schema::FieldId) -> &'a str,
        predicate: Option<doc::Expr<'a>>,
    ) -> doc::Index<'a> {
        doc::Index {
            kind: match index.kind {
                IndexKind::Unique => "unique",
                IndexKind::Plain => "plain",
                IndexKind::Fulltext => "fulltext",
            },
            columns: index
                .columns
                .iter()
                .map(|column| self.index_column(model, column, field))
                .collect(),
            name: index.name.as_deref(),
            prisma: index.prisma.as_deref(),
            method: index.method.map(method_name),
            include: index.include.iter().map(|at| field(*at)).collect(),
            predicate,
            nulls_not_distinct: index.nulls_not_distinct,
            with: index
                .with
                .iter()
                .map(|(name, value)| doc::Parameter { name, value })
                .collect(),
            comment: index.comment.as_deref(),
            constraint: index.constraint,
            deferrable: index.deferrable,
            renamed_from: index.renamed_from.as_deref(),
        }
    }

    fn index_column(
        &self,
        model: Option<ModelId>,
        column: &'a IndexColumn,
        field: &dyn Fn(crate::schema::FieldId) -> &'a str,
    ) -> doc::IndexColumn<'a> {
        let (name, value) = match (&column.value, model) {
            (IndexValue::Field(at), _) => (Some(field(*at)), None),
            (IndexValue::Expr(one), Some(model)) => {
                let scope = expr::Scope {
                    schema: self.schema,
                    model,
                    outer: None,
                };
                (None, Some(expr::expr(scope, one)))
            }
            (IndexValue::Expr(_), None) => (None, None),
        };
        doc::IndexColumn {
            field: name,
            expr: value,
            order: column.order.map(|order| match order {
                SortOrder::Asc => "asc",
                SortOrder::Desc => "desc",
            }),
            nulls: column.nulls.map(|nulls| match nulls {
                NullsOrder::First => "first",
                NullsOrder::Last => "last",
            }),
            ops: column.ops.as_deref(),
            collation: column.collation.as_deref(),
            length: column.length,
        }
    }

    pub(super) fn checks(
        &self,
        id: ModelId,
        model: &'a Model,
        table: Option<&'a Table>,
    ) -> Vec<doc::Check<'a>> {
        let sql = |name: &str| {
            let mut checks = table?.checks.iter();
            Some(checks.find(|check| check.name == name)?.expr.as_str())
        };
        model
            .checks
            .iter()
            .filter(|check| check.databases.contains(&self.database))
            .map(|check| doc::Check {
                name: &check.name,
                expr: self.expr(id, &check.expr, sql(&check.name)),
                comment: check.comment.as_deref(),
            })
            .collect()
    }

    pub(super) fn row_security(
        &self,
        id: ModelId,
        model: &'a Model,
        table: Option<&'a Table>,
    ) -> Option<doc::RowSecurity<'a>> {
        let security = model.row_security.as_ref()?;
        let lowered = |name: &str| -> Option<&'a LoweredPolicy> {
            let mut policies = table?.row_security.as_ref()?.policies.iter();
            policies.find(|policy| policy.name == name)
        };
        let policies = security.policies.iter().map(|policy| {
            let lowered = lowered(&policy.name);
            let using = lowered.and_then(|one| one.using.as_deref());
            let with_check = lowered.and_then(|one| one.with_check.as_deref());
            doc::Policy {
                name: &policy.name,
                command: policy.command.map(command_name),
                roles: &policy.roles,
                restrictive: policy.restrictive,
                using: policy.using.as_ref().map(|one| self.expr(id, one, using)),
                with_check: policy
                    .with_check
                    .as_ref()
                    .map(|one| self.expr(id, one, with_check)),
            }
        });
        Some(doc::RowSecurity {
            force: security.force,
            policies: policies.collect(),
        })
    }
}

fn method_name(method: IndexMethod) -> &'static str {
    IndexMethod::ALL
        .iter()
        .find(|(_, one)| *one == method)
        .map_or("", |(name, _)| name)
}

fn command_name(command: PolicyCommand) -> &'static str {
    match command {
        PolicyCommand::Select => "select",
        PolicyCommand::Insert => "insert",
        PolicyCommand::Update => "update",
        PolicyCommand::Delete => "delete",
    }
}
