//! Which database names have to be printed: those that differ from the ones that Prisma would choose.

use super::scope::Scope;
use crate::lower::naming;
use crate::schema::{FieldId, Index, IndexKind, KeyRelation, Model, PrimaryKey};
use crate::syntax::ConstraintName;

/// The final name of an index over plain columns.
pub(super) fn of_index(scope: &Scope<'_>, model: &Model, index: &Index) -> Option<String> {
    match &index.name {
        Some(name) => Some(name.clone()),
        None => default_index_name(scope, model, index),
    }
}

/// `map:` of an index.
pub(super) fn map_of_index(scope: &Scope<'_>, model: &Model, index: &Index) -> Option<String> {
    let name = index.name.as_ref()?;
    (default_index_name(scope, model, index).as_ref() != Some(name)).then(|| name.clone())
}

/// `map:` of a primary key; SQLite has no name for it.
pub(super) fn map_of_primary_key(scope: &Scope<'_>, model: &Model, key: &PrimaryKey) -> Option<String> {
    let name = key.name.as_ref()?;
    let default = naming::primary_key(scope.dialect, &model.table);
    (scope.names_constraints() && default != *name).then(|| name.clone())
}

/// `map:` of a foreign key; SQLite has no name for it.
pub(super) fn map_of_relation(scope: &Scope<'_>, relation: &KeyRelation) -> Option<String> {
    let Some(ConstraintName::Named(name)) = &relation.constraint else {
        return None;
    };
    let model = scope.schema.model(relation.model);
    let columns = column_names(model, &relation.key);
    let default = naming::foreign_key(scope.dialect, &model.table, &columns);
    (scope.names_constraints() && default != *name).then(|| name.clone())
}

fn default_index_name(scope: &Scope<'_>, model: &Model, index: &Index) -> Option<String> {
    let columns = column_names(model, &index.plain_fields()?);
    Some(match index.kind {
        IndexKind::Unique => naming::unique(scope.dialect, &model.table, &columns),
        IndexKind::Plain | IndexKind::Fulltext => naming::index(scope.dialect, &model.table, &columns),
    })
}

fn column_names<'a>(model: &'a Model, fields: &[FieldId]) -> Vec<&'a str> {
    fields
        .iter()
        .filter_map(|id| model.column(*id))
        .map(|column| column.name.as_str())
        .collect()
}
