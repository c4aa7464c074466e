//! Soft deletion and tenants: what the definition says of a model, and the listeners that hold every session to it.

use super::default;
use super::layout::{Py, atom, lambda, statement};
use super::scope::{Class, Scope};
use super::text;
use crate::schema::{FieldId, FieldType, ScalarType, Tenant};

/// The listeners, when a model has either.
pub(super) fn listeners(scope: &Scope<'_>) -> Vec<String> {
    let mut blocks = Vec::new();
    let marks: Vec<(String, Py)> = scope
        .classes()
        .filter_map(|class| Some((class.name.clone(), mark(scope, class)?)))
        .collect();
    let tenants: Vec<(String, Py)> = scope
        .classes()
        .filter_map(|class| Some((class.name.clone(), tenant(scope, class)?)))
        .collect();
    if !marks.is_empty() || !tenants.is_empty() {
        scope.import_name("sqlalchemy", "orm");
        scope.import_name("typing", "Any");
    }
    // Tenants first: what is deleted is looked at as it was asked for.
    if !tenants.is_empty() {
        scope.import_name("collections.abc", "Iterator");
        scope.import_name("contextlib", "contextmanager");
        scope.import_name("typing", "NoReturn");
        scope.import_name("typing", "Protocol");
        scope.import_name("sqlalchemy.ext.compiler", "compiles");
        scope.import_name("sqlalchemy.sql.functions", "FunctionElement");
        let target = "_TENANTS: dict[type[Base], tuple[str, ...]]";
        blocks.push(statement(0, target, &Py::Dict(tenants)));
        blocks.push(include_str!("parts/tenants.py").to_owned());
    }
    if !marks.is_empty() {
        scope.import_name("collections.abc", "Callable");
        let target = "_MARKS: dict[type[Base], dict[str, Callable[[], Any]]]";
        blocks.push(statement(0, target, &Py::Dict(marks)));
        blocks.push(include_str!("parts/soft_delete.py").to_owned());
    }
    blocks
}

/// What is set in a row that is deleted: the flag first, for it tells when there is one.
fn mark(scope: &Scope<'_>, class: &Class<'_>) -> Option<Py> {
    let said = class.model.soft_delete.as_ref()?;
    let mut marks = Vec::new();
    for field in [said.flag, said.at].into_iter().flatten() {
        if !has(scope, class, field) {
            continue;
        }
        let column = class.model.column(field)?;
        let value = match column.ty {
            FieldType::Scalar(ScalarType::Bool) => lambda(atom("True")),
            _ => default::now(scope, column)?,
        };
        marks.push((text::string(class.attribute(field)), value));
    }
    (!marks.is_empty()).then_some(Py::Dict(marks))
}

fn tenant(scope: &Scope<'_>, class: &Class<'_>) -> Option<Py> {
    let path = match class.model.tenant.as_ref()? {
        Tenant::Column(field) if has(scope, class, *field) => vec![class.attribute(*field)],
        // The service does not see whose the rows are, so it finds them across tenants only.
        Tenant::Column(_) => Vec::new(),
        Tenant::Through { relation, field } => {
            let one = class.model.field(*relation);
            let crate::schema::FieldKind::Relation(side) = &one.kind else {
                return None;
            };
            let ((from, _), (to, _)) = scope.schema.relation(side.relation).ends();
            let target = match side.side {
                crate::schema::Side::Forward => to,
                crate::schema::Side::Back => from,
            };
            let target = scope
                .class(target)
                .filter(|target| scope.shows_relation(one) && has(scope, target, *field));
            match target {
                Some(target) => vec![class.attribute(*relation), target.attribute(*field)],
                None => Vec::new(),
            }
        }
    };
    Some(Py::Tuple(
        path.into_iter().map(|one| atom(text::string(one))).collect(),
    ))
}

fn has(scope: &Scope<'_>, class: &Class<'_>, field: FieldId) -> bool {
    scope.shows(class.model.field(field))
}
