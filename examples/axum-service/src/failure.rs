//! Errors as statuses.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use onedef::Error;
use serde_json::json;

/// What a handler fails with.
#[derive(Debug)]
pub struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure(error)
    }
}

/// The answer's status, and the fields that it is about.
fn status(error: &Error) -> (StatusCode, Vec<&'static str>) {
    match error {
        Error::NotFound { .. } => (StatusCode::NOT_FOUND, Vec::new()),
        Error::Unique { fields, .. } => (StatusCode::CONFLICT, fields.clone()),
        // A row that is not there, or another account's: one cannot be told from the other.
        Error::Unreachable { fields, .. } | Error::ForeignKey { fields, .. } => {
            (StatusCode::UNPROCESSABLE_ENTITY, fields.clone())
        }
        Error::NotNull { field, .. } | Error::Unwritable { field, .. } => {
            (StatusCode::UNPROCESSABLE_ENTITY, field.iter().copied().collect())
        }
        Error::Check { .. } | Error::TooLong { .. } => (StatusCode::UNPROCESSABLE_ENTITY, Vec::new()),
        Error::Cursor { .. } => (StatusCode::BAD_REQUEST, Vec::new()),
        Error::Policy { .. } => (StatusCode::FORBIDDEN, Vec::new()),
        Error::Conflict { .. } | Error::Connection(_) => (StatusCode::SERVICE_UNAVAILABLE, Vec::new()),
        _ => (StatusCode::INTERNAL_SERVER_ERROR, Vec::new()),
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, fields) = status(&self.0);
        // What is the caller's fault is told; of what is ours, only that it is.
        let message = match status.is_server_error() {
            true => status.canonical_reason().unwrap_or_default().to_owned(),
            false => self.0.to_string(),
        };
        // The account is the header's, and no field of a body.
        let fields = fields.into_iter().filter(|field| *field != "account_id");
        let fields: Vec<String> = fields.map(in_body).collect();
        let body = Json(json!({ "error": message, "fields": fields }));
        match status {
            StatusCode::SERVICE_UNAVAILABLE => (status, [(header::RETRY_AFTER, "1")], body).into_response(),
            _ => (status, body).into_response(),
        }
    }
}

/// A field's name in Rust, as the bodies have it.
fn in_body(field: &str) -> String {
    let mut name = String::new();
    let mut words = field.split('_');
    name.extend(words.next());
    for word in words {
        let (first, rest) = word.split_at(word.len().min(1));
        name.extend([first.to_uppercase().as_str(), rest]);
    }
    name
}
