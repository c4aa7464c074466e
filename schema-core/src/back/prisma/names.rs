//! Which database names have to be printed: those that differ from the ones that Prisma would choose.

use super::scope::Scope;
use crate::lower::naming;
use crate::schema::{FieldId, Index, IndexKind, KeyRelation, Model, PrimaryKey};
use crate::syntax::ConstraintName;

/// The final name of an index over plain columns.
pub(super) fn of_index(scope: &Scope<'_>, model: &Model, index: &Index) -> Option<String> {
    match &index.name {
        Some(name) => Some(name.clone()),
        None => Some(default_name(scope, model, index.kind, &index.plain_fields()?)),
    }
}

/// The columns of an index over plain columns as Prisma's engine reads them from the database: it takes columns that are
/// only included for columns of the key.
pub(super) fn fields_of_index(index: &Index) -> Option<Vec<FieldId>> {
    let mut fields = index.plain_fields()?;
    fields.extend(&index.include);
    Some(fields)
}

/// `map:` of an index.
pub(super) fn map_of_index(scope: &Scope<'_>, model: &Model, index: &Index) -> Option<String> {
    let name = of_index(scope, model, index)?;
    let default = default_name(scope, model, index.kind, &fields_of_index(index)?);
    (name != default).then_some(name)
}

/// `map:` of a primary key, where it has a name.
pub(super) fn map_of_primary_key(scope: &Scope<'_>, model: &Model, key: &PrimaryKey) -> Option<String> {
    let name = key.name.as_ref()?;
    let default = naming::primary_key(scope.dialect, &model.table);
    (scope.dialect.facts().named_primary_keys && default != *name).then(|| name.clone())
}

/// `map:` of a foreign key, where it has a name that can be set.
pub(super) fn map_of_relation(scope: &Scope<'_>, relation: &KeyRelation) -> Option<String> {
    let Some(ConstraintName::Named(name)) = &relation.constraint else {
        return None;
    };
    let model = scope.schema.model(relation.model);
    let columns = column_names(model, &relation.key);
    let default = naming::foreign_key(scope.dialect, &model.table, &columns);
    (scope.dialect.facts().named_foreign_keys && default != *name).then(|| name.clone())
}

fn default_name(scope: &Scope<'_>, model: &Model, kind: IndexKind, fields: &[FieldId]) -> String {
    let columns = column_names(model, fields);
    match kind {
        IndexKind::Unique => naming::unique(scope.dialect, &model.table, &columns),
        IndexKind::Plain | IndexKind::Fulltext => naming::index(scope.dialect, &model.table, &columns),
    }
}

fn column_names<'a>(model: &'a Model, fields: &[FieldId]) -> Vec<&'a str> {
    fields
        .iter()
        .filter_map(|id| model.column(*id))
        .map(|column| column.name.as_str())
        .collect()
}
