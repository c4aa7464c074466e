//! What the Experience API reports.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Model};

use crate::courses::Course;
use crate::tenants::User;

/// A statement of the Experience API: somebody did something.
#[derive(Model, Debug, Clone)]
#[db(
    table = "xapi_statements",
    rename_all = "camelCase",
    database("main", "local")
)]
#[db(index(verb))]
#[db(index(object_id))]
#[db(index(user_id))]
#[db(index(course_id))]
#[db(index(stored))]
pub struct XAPIStatement {
    #[db(id, default = cuid())]
    pub id: String,
    /// The id that the sender gave it.
    #[db(unique)]
    pub statement_id: String,
    pub user_id: Option<String>,
    pub course_id: Option<String>,
    pub verb: String,
    pub object_id: String,
    pub object_type: String,
    pub statement: serde_json::Value,
    #[db(default = now())]
    pub stored: NaiveDateTime,
    pub authority: Option<serde_json::Value>,
    /// The version of the Experience API.
    #[db(default = "1.0.3")]
    pub version: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = set_null)]
    pub user: BelongsTo<Option<User>>,
    #[db(on_delete = set_null)]
    pub course: BelongsTo<Option<Course>>,
}
