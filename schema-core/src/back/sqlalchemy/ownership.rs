//! Bases, guards and what Alembic is told: who makes which table.

use super::Flavor;
use super::layout::{Py, atom, call, statement};
use super::scope::{self, Scope};
use super::text;
use crate::database::IndexColumn;
use crate::dialect::Dialect;
use crate::ownership::Access;

/// The base classes.
pub(super) fn bases(scope: &Scope<'_>) -> Vec<String> {
    let mut blocks = Vec::new();
    match &scope.options.flavor {
        Flavor::Plain => {
            scope.import_name("sqlalchemy.orm", "DeclarativeBase");
            blocks.push(include_str!("parts/base_plain.py").to_owned());
        }
        Flavor::Flask { module, instance } => {
            scope.import_name("typing", "TYPE_CHECKING");
            scope.import_name("sqlalchemy.orm", "DeclarativeBase");
            scope.import_name("flask_sqlalchemy.model", "Model");
            let name = match instance.as_str() {
                "db" => "db".to_owned(),
                other => format!("{other} as db"),
            };
            scope.imports.borrow_mut().own(module, &name);
            blocks.push(include_str!("parts/base_flask.py").to_owned());
        }
    }
    if scope.has_external() {
        blocks.push(match scope.options.flavor {
            Flavor::Plain => include_str!("parts/base_external.py").to_owned(),
            Flavor::Flask { .. } => {
                scope.import_name("typing", "Any");
                include_str!("parts/base_external_flask.py").to_owned()
            }
        });
    }
    blocks
}

/// What keeps the service away from what it does not own.
pub(super) fn guards(scope: &Scope<'_>) -> Vec<String> {
    if !scope.has_external() {
        return Vec::new();
    }
    scope.import_name("typing", "Any");
    scope.import_name("collections.abc", "Sequence");
    let mut blocks = Vec::new();
    blocks.push(include_str!("parts/guard.py").to_owned());
    let read_only: Vec<&str> = scope
        .classes()
        .filter(|class| class.access == Access::Reads)
        .map(|class| class.name.as_str())
        .chain(scope.views().map(|view| view.name.as_str()))
        .collect();
    if !read_only.is_empty() {
        scope.import_name("sqlalchemy", "orm");
        let classes = Py::Tuple(read_only.into_iter().map(atom).collect());
        blocks.push(statement(0, "_READ_ONLY: tuple[type[Base], ...]", &classes));
        blocks.push(include_str!("parts/read_only.py").to_owned());
    }
    blocks
}

/// `include_name`, `include_object` and `target_metadata`.
pub(super) fn for_alembic(scope: &Scope<'_>) -> Vec<String> {
    scope.import_name("typing", "Any");
    let has_schemas = scope
        .lowered
        .tables
        .iter()
        .any(|table| scope::schema_of(&table.name).is_some());
    let mut blocks = vec!["target_metadata = Base.metadata\n".to_owned()];
    blocks.push(match has_schemas {
        true => include_str!("parts/alembic_schemas.py").to_owned(),
        false => include_str!("parts/alembic.py").to_owned(),
    });
    // What of an index Alembic does not read, and then takes for a difference.
    let is_read = |column: &IndexColumn| match scope.dialect {
        Dialect::PostgreSql => column.collation.is_none(),
        Dialect::Sqlite | Dialect::MySql => super::args::is_plain(column),
    };
    let indexes = scope.lowered.tables.iter().flat_map(|table| &table.indexes);
    let unread = indexes.filter(|index| !index.columns.iter().all(is_read));
    let not_compared: Vec<Py> = unread.map(|index| atom(text::string(&index.name))).collect();
    if not_compared.is_empty() {
        blocks.push(include_str!("parts/alembic_include_object.py").to_owned());
    } else {
        let names = call("frozenset", vec![Py::Tuple(not_compared)]);
        blocks.push(statement(0, "_NOT_COMPARED", &names));
        blocks.push(include_str!("parts/alembic_not_compared.py").to_owned());
    }
    blocks
}
