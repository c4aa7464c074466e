//! One column: `email: Mapped[str] = mapped_column(sa.Text, …)`.

use super::layout::{Py, atom, call, keyword, statement};
use super::scope::{Class, Scope};
use super::{ddl, keys};
use super::{default, text, types};
use crate::database;
use crate::dialect::Dialect;
use crate::schema::{Column, Default, Field, FieldType, ScalarType};

/// The lines of a column of a model.
pub(super) fn column(
    scope: &Scope<'_>,
    class: &Class<'_>,
    attribute: &str,
    field: &Field,
    column: &Column,
) -> Option<String> {
    let lowered = class.table.columns.iter().find(|one| one.name == column.name)?;
    let kind = types::of(scope, column);
    let mut args = Vec::new();
    if column.name != attribute {
        args.push(atom(text::string(&column.name)));
    }
    args.push(kind.expr);
    args.extend(keys::of_column(scope, class, &column.name));
    args.extend(identity(column).filter(|_| lowered.identity.is_some()));
    if let Some(generated) = &lowered.generated {
        let stored = if generated.stored { "True" } else { "False" };
        args.push(call(
            "sa.Computed",
            vec![
                atom(text::sql(&generated.expr)),
                keyword("persisted", atom(stored)),
            ],
        ));
    }
    key(scope, class, column, lowered, &mut args);
    if kind.says_nullable || (lowered.nullable && !column.nullable && !column.list) {
        args.push(keyword(
            "nullable",
            atom(if lowered.nullable { "True" } else { "False" }),
        ));
    }
    let is_ignored = field
        .ignore
        .as_ref()
        .is_some_and(|one| one.applies_to("sqlalchemy"));
    if kind.is_deferred || is_ignored {
        args.push(keyword("deferred", atom("True")));
    }
    args.extend(default::client(scope, column).map(|one| keyword("default", one)));
    if column.updated_at {
        args.extend(default::now(scope, column).map(|one| keyword("onupdate", one)));
    }
    if let Some(server) = server_default(column, lowered, class) {
        args.push(keyword("server_default", server));
    }
    // As the database keeps it, where it keeps any.
    if let Some(docs) = lowered.comment.as_ref().or(field.docs.as_ref()) {
        args.push(keyword("comment", atom(text::string(docs))));
    }
    let mapped = mapped(&kind.annotation, column.nullable && !column.list);
    scope.import_name("sqlalchemy.orm", "mapped_column");
    Some(statement(
        4,
        &format!("{attribute}: {mapped}"),
        &call("mapped_column", args),
    ))
}

/// A column of a view: no constraint, no default, part of the key or not.
pub(super) fn of_view(
    scope: &Scope<'_>,
    attribute: &str,
    field: &Field,
    column: &Column,
    is_key: bool,
) -> String {
    let kind = types::of(scope, column);
    let mut args = Vec::new();
    if column.name != attribute {
        args.push(atom(text::string(&column.name)));
    }
    args.push(kind.expr);
    if is_key {
        args.push(keyword("primary_key", atom("True")));
    } else if kind.says_nullable {
        args.push(keyword("nullable", atom("True")));
    }
    if kind.is_deferred {
        args.push(keyword("deferred", atom("True")));
    }
    if let Some(docs) = &field.docs {
        args.push(keyword("comment", atom(text::string(docs))));
    }
    let mapped = mapped(&kind.annotation, column.nullable && !column.list && !is_key);
    scope.import_name("sqlalchemy.orm", "mapped_column");
    statement(4, &format!("{attribute}: {mapped}"), &call("mapped_column", args))
}

fn mapped(annotation: &str, nullable: bool) -> String {
    match nullable {
        true => format!("Mapped[{annotation} | None]"),
        false => format!("Mapped[{annotation}]"),
    }
}

/// What a column of the primary key says.
fn key(
    scope: &Scope<'_>,
    class: &Class<'_>,
    column: &Column,
    lowered: &database::Column,
    args: &mut Vec<Py>,
) {
    let Some(key) = &class.table.primary_key else {
        return;
    };
    if !key.columns.contains(&column.name) {
        return;
    }
    args.push(keyword("primary_key", atom("True")));
    // In SQLite a single integer counts by itself.
    if scope.dialect == Dialect::Sqlite || !is_integer(column) || lowered.identity.is_some() {
        return;
    }
    let is_alone = key.columns.len() == 1;
    let leads = class
        .table
        .foreign_keys
        .iter()
        .any(|one| one.columns.contains(&column.name));
    match draws_key(column, class) {
        // What SQLAlchemy assumes of a single integer.
        true if is_alone && !leads => {}
        true => args.push(keyword("autoincrement", atom("True"))),
        false => args.push(keyword("autoincrement", atom("False"))),
    }
}

fn is_integer(column: &Column) -> bool {
    matches!(
        column.ty,
        FieldType::Scalar(ScalarType::Int16 | ScalarType::Int32 | ScalarType::Int64)
    )
}

/// Whether the column is a serial one.
pub(super) fn is_serial(column: &Column) -> bool {
    matches!(
        column.default,
        Some(Default::Autoincrement { identity: None, .. })
    )
}

/// Whether the column is the one serial column of a primary key that SQLAlchemy knows as such.
pub(super) fn draws_key(column: &Column, class: &Class<'_>) -> bool {
    let Some(key) = &class.table.primary_key else {
        return false;
    };
    let mut serial = class
        .model
        .columns()
        .map(|(_, _, one)| one)
        .filter(|one| is_serial(one) && key.columns.contains(&one.name));
    serial.next().is_some_and(|first| first.name == column.name)
}

fn identity(column: &Column) -> Option<Py> {
    let Some(Default::Autoincrement {
        identity: Some(identity),
        start,
    }) = column.default
    else {
        return None;
    };
    let mut args = Vec::new();
    if identity == crate::syntax::Identity::Always {
        args.push(keyword("always", atom("True")));
    }
    args.extend(start.map(|start| keyword("start", atom(start.to_string()))));
    Some(call("sa.Identity", args))
}

fn server_default(column: &Column, lowered: &database::Column, class: &Class<'_>) -> Option<Py> {
    if let Some(default) = &lowered.default {
        return Some(call("sa.text", vec![atom(text::sql(default))]));
    }
    let fetched = match column.default {
        Some(Default::Database) => true,
        Some(Default::Autoincrement { identity: None, .. }) => !draws_key(column, class),
        _ => false,
    };
    if fetched && lowered.sql_type == "SMALLSERIAL" {
        // Alembic knows only the sequences of larger numbers.
        let sequence = ddl::sequence(class, column);
        let default = format!(
            "nextval({}::regclass)",
            Dialect::PostgreSql.quote().text(&ddl::printed(&sequence))
        );
        return Some(call("sa.text", vec![atom(text::sql(&default))]));
    }
    fetched.then(|| call("sa.FetchedValue", Vec::new()))
}
