//! What a driver says, in the words of the definition.

use std::sync::Arc;

use sqlx::error::{DatabaseError, ErrorKind};

use crate::description::ModelDescription;
use crate::error::{Error, Refusal};
use crate::query::edge;

/// An error of the driver, of a statement on this model.
pub(crate) fn of(error: sqlx::Error, model: Option<&'static ModelDescription>) -> Error {
    match error {
        sqlx::Error::Database(_) => of_database(error, model.unwrap_or(&ModelDescription::EMPTY)),
        sqlx::Error::RowNotFound => Error::NotFound {
            model: model.map_or("row", |model| model.name),
        },
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Configuration(_) => Error::Connection(error),
        error => Error::Driver(error),
    }
}

fn of_database(error: sqlx::Error, model: &'static ModelDescription) -> Error {
    let sqlx::Error::Database(database) = &error else {
        return Error::Driver(error);
    };
    let code = database.code().map(|code| code.into_owned());
    let message = database.message().to_owned();
    let constraint = database.constraint().map(str::to_owned);
    let (name, kind) = (model.name, database.kind());
    let column = column(database.as_ref());
    let sensitive = model.fields.iter().any(|field| field.sensitive);
    let source = Refusal {
        // What is not about a constraint quotes the value that it is about.
        message: if sensitive && matches!(kind, ErrorKind::Other) {
            String::new()
        } else {
            message.clone()
        },
        code: code.clone(),
        inner: (!sensitive).then(|| Arc::new(error)),
    };
    match (kind, code.as_deref()) {
        (ErrorKind::UniqueViolation, _) => Error::Unique {
            model: name,
            fields: unique_fields(model, constraint.as_deref(), &message),
            constraint,
            source,
        },
        (ErrorKind::ForeignKeyViolation, _) => Error::ForeignKey {
            model: name,
            fields: key_fields(model, constraint.as_deref()),
            constraint,
            source,
        },
        (ErrorKind::CheckViolation, _) => Error::Check {
            model: name,
            constraint: constraint.or_else(|| after(&message, "CHECK constraint failed: ")),
            source,
        },
        (ErrorKind::NotNullViolation, _) => Error::NotNull {
            model: name,
            field: column
                .or_else(|| after(&message, "NOT NULL constraint failed: "))
                .and_then(|column| field_of(model, column.rsplit('.').next().unwrap_or(&column))),
            source,
        },
        // SQLSTATE, appendix A of PostgreSQL's manual: string_data_right_truncation, numeric_value_out_of_range.
        (_, Some("22001" | "22003")) => Error::TooLong { model: name, source },
        // serialization_failure, deadlock_detected; SQLITE_BUSY and its extended codes, SQLITE_LOCKED.
        (_, Some("40001" | "40P01" | "5" | "261" | "517" | "6" | "262")) => Error::Conflict { source },
        // insufficient_privilege: also a row that a policy's check refuses.
        (_, Some("42501")) if message.contains("row-level security") => Error::Policy { model: name, source },
        _ => Error::Database { model: name, source },
    }
}

/// The column that the server names (field `c` of an ErrorResponse).
#[cfg(feature = "postgres")]
fn column(error: &dyn DatabaseError) -> Option<String> {
    let error = error.try_downcast_ref::<sqlx::postgres::PgDatabaseError>()?;
    error.column().map(str::to_owned)
}

#[cfg(not(feature = "postgres"))]
fn column(_: &dyn DatabaseError) -> Option<String> {
    None
}

fn after(message: &str, words: &str) -> Option<String> {
    let (_, rest) = message.split_once(words)?;
    Some(rest.to_owned())
}

fn field_of(model: &'static ModelDescription, column: &str) -> Option<&'static str> {
    let field = model.fields.iter().find(|field| field.column == column)?;
    Some(field.name)
}

/// The fields of a key that is taken. PostgreSQL names the constraint, SQLite the columns.
fn unique_fields(
    model: &'static ModelDescription,
    constraint: Option<&str>,
    message: &str,
) -> Vec<&'static str> {
    if let Some(columns) = after(message, "UNIQUE constraint failed: ") {
        let columns = columns
            .split(", ")
            .map(|one| one.rsplit('.').next().unwrap_or(one));
        return columns.filter_map(|column| field_of(model, column)).collect();
    }
    let Some(constraint) = constraint else {
        return Vec::new();
    };
    let names = |fields: &edge::Columns| fields.iter().map(|field| field.name).collect();
    // By the name that was given, or by the one that it has by default.
    let given = |options: &[&str]| {
        options
            .iter()
            .any(|option| *option == format!("name = {constraint:?}"))
    };
    for field in model.fields {
        if field.indexes.iter().any(|index| given(index.options)) {
            return vec![field.name];
        }
    }
    if let Some(index) = model.indexes.iter().find(|index| given(index.options)) {
        return edge::columns(model, index.columns)
            .as_ref()
            .map(names)
            .unwrap_or_default();
    }
    if constraint == format!("{}_pkey", model.table) {
        return edge::id(model).as_ref().map(names).unwrap_or_default();
    }
    let default = |fields: &edge::Columns| {
        let mut name = model.table.to_owned();
        for field in fields {
            name.push('_');
            name.push_str(field.column);
        }
        name + "_key"
    };
    let keys = edge::all_uniques(model);
    keys.iter()
        .find(|key| default(key) == constraint)
        .map(names)
        .unwrap_or_default()
}

/// The relation fields whose key refers to nothing.
fn key_fields(model: &'static ModelDescription, constraint: Option<&str>) -> Vec<&'static str> {
    let Some(constraint) = constraint else {
        return Vec::new();
    };
    let named = |relation: &&crate::description::RelationDescription| {
        relation.kind == "BelongsTo"
            && match relation.constraint {
                Some(name) => name == constraint,
                None => default_name(model, relation.key).is_some_and(|name| name == constraint),
            }
    };
    model
        .relations
        .iter()
        .filter(named)
        .map(|relation| relation.name)
        .collect()
}

fn default_name(model: &'static ModelDescription, key: &[&str]) -> Option<String> {
    let mut name = model.table.to_owned();
    for field in key {
        name.push('_');
        name.push_str(edge::field(model, field)?.column);
    }
    Some(name + "_fkey")
}
