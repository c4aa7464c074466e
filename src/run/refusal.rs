//! What a driver says, in the words of the definition.

use std::sync::Arc;

use sqlx::error::{DatabaseError, ErrorKind};

use super::constraints;
use super::constraints::{after, field_of};
use crate::description::ModelDescription;
use crate::error::{Error, Refusal};

/// An error of the driver in a statement on this model. Of one that touches sensitive columns nothing is kept that may
/// show a value: the message where it quotes what it is about, and the driver's own error.
pub(crate) fn of_statement(error: sqlx::Error, model: &'static ModelDescription, sensitive: bool) -> Error {
    let sensitive = sensitive || model.fields.iter().any(|field| field.sensitive);
    classified(error, model, sensitive)
}

/// An error of the driver beside any statement of ours: where a transaction begins or ends. What a deferred constraint
/// says then may be of any model.
pub(crate) fn of(error: sqlx::Error) -> Error {
    classified(error, &ModelDescription::EMPTY, true)
}

/// An error of a statement that is not ours.
pub(crate) fn of_others(error: sqlx::Error) -> Error {
    classified(error, &ModelDescription::EMPTY, false)
}

/// No connection, whatever the reason: the server may say it as well, as when a password is wrong.
pub(crate) fn of_connecting(error: sqlx::Error) -> Error {
    Error::Connection(error)
}

/// An error of reading a row. What cannot be read is quoted by those who tried.
pub(crate) fn of_reading(error: Error, sensitive: bool) -> Error {
    let hidden = || "what cannot be read is not shown, since the model has sensitive fields".into();
    match error {
        Error::Value { position, .. } if sensitive => Error::Value {
            position,
            source: hidden(),
        },
        Error::Driver(sqlx::Error::ColumnDecode { index, .. }) if sensitive => {
            Error::Driver(sqlx::Error::ColumnDecode {
                index,
                source: hidden(),
            })
        }
        Error::Driver(sqlx::Error::Decode(_)) if sensitive => Error::Driver(sqlx::Error::Decode(hidden())),
        error => error,
    }
}

fn classified(error: sqlx::Error, model: &'static ModelDescription, sensitive: bool) -> Error {
    match error {
        sqlx::Error::Database(ref database) if lost(database.code().as_deref()) => Error::Connection(error),
        sqlx::Error::Database(_) => of_database(error, model, sensitive),
        sqlx::Error::RowNotFound => Error::NotFound {
            model: if model.name.is_empty() { "row" } else { model.name },
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

/// The server ends the connection: class 08, connection exception; 57P01 to 57P05, operator intervention (PostgreSQL,
/// appendix A).
fn lost(code: Option<&str>) -> bool {
    code.is_some_and(|code| code.len() == 5 && (code.starts_with("08") || code.starts_with("57P")))
}

fn of_database(error: sqlx::Error, model: &'static ModelDescription, sensitive: bool) -> Error {
    let sqlx::Error::Database(database) = &error else {
        return Error::Driver(error);
    };
    let code = database.code().map(|code| code.into_owned());
    let message = database.message().to_owned();
    let name = model.name;
    let kind = match (database.kind(), code.as_deref()) {
        // SQLITE_CONSTRAINT_TRIGGER: so SQLite reports a key that `RESTRICT` keeps.
        (ErrorKind::Other, Some("1811")) if message.starts_with("FOREIGN KEY") => {
            ErrorKind::ForeignKeyViolation
        }
        (kind, _) => kind,
    };
    let column = column(database.as_ref());
    let told = database.constraint().map(str::to_owned);
    let (unique, constraint) = match (&kind, told) {
        (ErrorKind::UniqueViolation, told) => constraints::unique(model, told, &message),
        (_, told) => (Vec::new(), told),
    };
    // Those messages name constraints and columns; what is not about a constraint quotes the value that it is about.
    let quotes = matches!(kind, ErrorKind::Other);
    let source = Refusal {
        message: if sensitive && quotes {
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
            fields: unique,
            constraint,
            source,
        },
        (ErrorKind::ForeignKeyViolation, _) => Error::ForeignKey {
            model: name,
            fields: constraints::foreign_key(model, constraint.as_deref()),
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
        // SQLSTATE, appendix A of PostgreSQL's manual: string_data_right_truncation, numeric_value_out_of_range,
        // datetime_field_overflow, string_data_length_mismatch; SQLITE_TOOBIG.
        (_, Some("22001" | "22003" | "22008" | "22026" | "18")) => Error::TooLong { model: name, source },
        // What an update makes of a number that would not fit (`query::update`).
        (_, Some("1")) if message == "integer overflow" => Error::TooLong { model: name, source },
        // serialization_failure, deadlock_detected; SQLITE_BUSY and its extended codes, SQLITE_LOCKED.
        (_, Some("40001" | "40P01" | "5" | "261" | "517" | "773" | "6" | "262")) => {
            Error::Conflict { source }
        }
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
