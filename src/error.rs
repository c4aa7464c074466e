//! What can go wrong at run time.

use std::fmt;

/// Any error inside of [`Error`].
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// An error of the run time. Never shows the value of a column: it may be sensitive.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There is no such row, or none that can be seen: of another tenant, marked as deleted.
    NotFound {
        /// The model of the row.
        model: &'static str,
    },
    /// A key is taken.
    Unique {
        /// The model of the row.
        model: &'static str,
        /// The constraint's or index's name in the database. SQLite tells only the columns.
        constraint: Option<String>,
        /// The fields of the key, by their names in Rust; empty when the definition has no such key.
        fields: Vec<&'static str>,
        /// The database's own words.
        source: Refusal,
    },
    /// A row refers to one that is not there, or is referred to by others.
    ForeignKey {
        /// The model of the row.
        model: &'static str,
        /// The constraint's name. SQLite does not tell it.
        constraint: Option<String>,
        /// The relation fields with this key, by their names in Rust.
        fields: Vec<&'static str>,
        /// The database's own words.
        source: Refusal,
    },
    /// A row that a new or changed row refers to is not one of the tenant's.
    Unreachable {
        /// The model of the row.
        model: &'static str,
        /// The relation fields of which one leads to it.
        fields: Vec<&'static str>,
    },
    /// A check is not met.
    Check {
        /// The model of the row.
        model: &'static str,
        /// The constraint's name.
        constraint: Option<String>,
        /// The database's own words.
        source: Refusal,
    },
    /// A column that has to have a value has none.
    NotNull {
        /// The model of the row.
        model: &'static str,
        /// The field, by its name in Rust.
        field: Option<&'static str>,
        /// The database's own words.
        source: Refusal,
    },
    /// A text is longer than its column, or a number larger.
    TooLong {
        /// The model of the row.
        model: &'static str,
        /// The database's own words.
        source: Refusal,
    },
    /// The database gave way to another transaction: the whole transaction can be tried again.
    Conflict {
        /// The database's own words.
        source: Refusal,
    },
    /// Row-level security refused a row.
    Policy {
        /// The model of the row.
        model: &'static str,
        /// The database's own words.
        source: Refusal,
    },
    /// No connection: the pool is used up or closed, or the server cannot be reached.
    #[cfg(feature = "_driver")]
    Connection(sqlx::Error),
    /// A null in a column of a field that is no `Option`.
    Null {
        /// The column's position in the row, from 0.
        position: usize,
    },
    /// A value that the field's type does not have.
    Value {
        /// The column's position in the row, from 0.
        position: usize,
        /// What was wrong with it.
        source: BoxError,
    },
    /// A value that cannot be written to this database.
    Unwritable {
        /// The field, by its name in Rust; none for a value beside no column.
        field: Option<&'static str>,
        /// Why.
        reason: &'static str,
    },
    /// A cursor that cannot be used.
    Cursor {
        /// Why.
        reason: &'static str,
    },
    /// A row that has to be there was not loaded: the one that a required relation leads to.
    Missing {
        /// The model with the relation.
        model: &'static str,
        /// The relation, by its name in Rust.
        field: &'static str,
    },
    /// The definition does not hold together; `onedef validate` says where.
    Definition {
        /// The model.
        model: &'static str,
        /// The field.
        field: &'static str,
        /// What is wrong.
        reason: &'static str,
    },
    /// What a service's own code said within a transaction.
    Other(BoxError),
    /// The driver's own, whatever is left.
    #[cfg(feature = "_driver")]
    Driver(sqlx::Error),
    /// What the database refused for another reason.
    Database {
        /// The model of the statement.
        model: &'static str,
        /// The database's own words.
        source: Refusal,
    },
}

/// What a database said when it refused a statement: its code and its message. What else it says shows values, such as the
/// key that is taken, and is not printed.
#[derive(Clone)]
pub struct Refusal {
    /// The code: SQLSTATE on PostgreSQL, the extended result code on SQLite.
    pub code: Option<String>,
    /// The message. Empty where it would show a value of a model with sensitive fields.
    pub message: String,
    #[cfg(feature = "_driver")]
    pub(crate) inner: Option<std::sync::Arc<sqlx::Error>>,
}

impl Refusal {
    /// What no database said.
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    pub(crate) fn own(message: &str) -> Self {
        Refusal {
            code: None,
            message: message.to_owned(),
            inner: None,
        }
    }

    /// The driver's own error, with all that the database said. None for models with sensitive fields, whose values would
    /// be in it.
    #[cfg(feature = "_driver")]
    pub fn driver_error(&self) -> Option<&sqlx::Error> {
        self.inner.as_deref()
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.message.as_str()) {
            (Some(code), "") => write!(f, "code {code}"),
            (Some(code), message) => write!(f, "{message} (code {code})"),
            (None, message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Refusal {}

impl Error {
    /// Whether the same transaction may succeed when it is tried again.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Error::Conflict { .. })
    }

    /// Whether there is no such row.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Error::NotFound { .. })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotFound { model } => write!(f, "no such `{model}`"),
            Error::Unique {
                model,
                constraint,
                fields,
                ..
            } => {
                write!(f, "another `{model}` has the same ")?;
                match (constraint, fields.is_empty()) {
                    (_, false) => listed(f, fields),
                    (Some(constraint), true) => write!(f, "key of `{constraint}`"),
                    (None, true) => f.write_str("key"),
                }
            }
            Error::ForeignKey {
                model,
                constraint,
                fields,
                ..
            } => {
                write!(
                    f,
                    "what a `{model}` refers to is not there, or it is still referred to"
                )?;
                if !fields.is_empty() {
                    f.write_str(": ")?;
                    return listed(f, fields);
                }
                match constraint {
                    Some(constraint) => write!(f, ": `{constraint}`"),
                    None => Ok(()),
                }
            }
            Error::Unreachable { model, fields } => {
                write!(f, "a row that a `{model}` refers to is not one of the tenant's: ")?;
                listed(f, fields)
            }
            Error::Check {
                model, constraint, ..
            } => match constraint {
                Some(constraint) => write!(f, "the check `{constraint}` of `{model}` is not met"),
                None => write!(f, "a check of `{model}` is not met"),
            },
            Error::NotNull { model, field, .. } => match field {
                Some(field) => write!(f, "`{field}` of `{model}` has no value"),
                None => write!(f, "a column of `{model}` has no value"),
            },
            Error::TooLong { model, .. } => write!(f, "a value of `{model}` does not fit into its column"),
            Error::Conflict { .. } => f.write_str("another transaction came first"),
            Error::Policy { model, .. } => write!(f, "row-level security refused a row of `{model}`"),
            #[cfg(feature = "_driver")]
            Error::Connection(error) => write!(f, "no connection to the database: {error}"),
            Error::Null { position } => {
                write!(
                    f,
                    "column {position} of the row is null, and its field is no `Option`"
                )
            }
            Error::Value { position, .. } => write!(f, "column {position} of the row cannot be read"),
            Error::Unwritable { field, reason } => match field {
                Some(field) => write!(f, "`{field}` cannot be written: {reason}"),
                None => write!(f, "a value cannot be written: {reason}"),
            },
            Error::Cursor { reason } => write!(f, "the cursor cannot be used: {reason}"),
            Error::Missing { model, field } => {
                write!(f, "the row that `{field}` of a `{model}` leads to cannot be seen")
            }
            Error::Definition { model, field, reason } => write!(f, "`{field}` of `{model}`: {reason}"),
            Error::Other(error) => error.fmt(f),
            #[cfg(feature = "_driver")]
            Error::Driver(error) => write!(f, "the database: {error}"),
            Error::Database { model, .. } => write!(f, "the database refused a statement on `{model}`"),
        }
    }
}

fn listed(f: &mut fmt::Formatter<'_>, names: &[&str]) -> fmt::Result {
    for (position, name) in names.iter().enumerate() {
        f.write_str(if position == 0 { "`" } else { ", `" })?;
        f.write_str(name)?;
        f.write_str("`")?;
    }
    Ok(())
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Unique { source, .. }
            | Error::ForeignKey { source, .. }
            | Error::Check { source, .. }
            | Error::NotNull { source, .. }
            | Error::TooLong { source, .. }
            | Error::Conflict { source }
            | Error::Policy { source, .. }
            | Error::Database { source, .. } => Some(source),
            #[cfg(feature = "_driver")]
            Error::Connection(error) | Error::Driver(error) => Some(error),
            Error::Value { source, .. } => Some(source.as_ref()),
            Error::Other(error) => Some(error.as_ref()),
            Error::NotFound { .. }
            | Error::Unreachable { .. }
            | Error::Null { .. }
            | Error::Unwritable { .. }
            | Error::Cursor { .. }
            | Error::Missing { .. }
            | Error::Definition { .. } => None,
        }
    }
}

#[cfg(feature = "_driver")]
impl From<sqlx::Error> for Error {
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    fn from(error: sqlx::Error) -> Self {
        crate::run::refusal::of_others(error)
    }

    /// Where no query runs, nobody knows what a refusal means for the definition.
    #[cfg(not(any(feature = "postgres", feature = "sqlite")))]
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Error::NotFound { model: "row" },
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Configuration(_) => Error::Connection(error),
            error => Error::Driver(error),
        }
    }
}
