//! Courses, who takes them, and how far they are.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, HasMany, Model};

use crate::dispatches::Dispatch;
use crate::statements::XAPIStatement;
use crate::tenants::User;

/// An uploaded course.
#[derive(Model, Debug, Clone)]
#[db(table = "courses", rename_all = "camelCase", database("main", "local"))]
pub struct Course {
    #[db(id, default = cuid())]
    pub id: String,
    pub title: String,
    pub version: String,
    pub file_count: i32,
    /// A JSON list, kept as text.
    pub structure: String,
    pub owner_id: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub owner: BelongsTo<User>,
    pub registrations: HasMany<Registration>,
    pub sequencing_sessions: HasMany<SequencingSession>,
    pub xapi_statements: HasMany<XAPIStatement>,
    pub dispatches: HasMany<Dispatch>,
}

/// A person takes a course.
#[derive(Model, Debug, Clone)]
#[db(table = "registrations", rename_all = "camelCase", database("main", "local"))]
#[db(index([course_id]))]
#[db(index([user_id]))]
#[db(index([status]))]
#[db(index([course_id, user_id]))]
pub struct Registration {
    #[db(id, default = cuid())]
    pub id: String,
    pub course_id: String,
    pub user_id: String,
    #[db(default = now())]
    pub started_at: NaiveDateTime,
    pub completed_at: Option<NaiveDateTime>,
    /// `pending`, `in-progress`, `completed` or `failed`.
    #[db(default = "pending")]
    pub status: String,
    /// From 0.0 to 1.0.
    pub progress: Option<f64>,
    pub score_raw: Option<f64>,
    pub score_max: Option<f64>,
    pub score_min: Option<f64>,
    /// `completed`, `incomplete`, `not_attempted` or `unknown`.
    pub completion_status: Option<String>,
    /// `passed`, `failed` or `unknown`.
    pub success_status: Option<String>,
    pub progress_data: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub course: BelongsTo<Course>,
    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// The state of a running course.
#[derive(Model, Debug, Clone)]
#[db(
    table = "sequencing_sessions",
    rename_all = "camelCase",
    database("main", "local")
)]
pub struct SequencingSession {
    #[db(id, default = cuid())]
    pub id: String,
    pub user_id: String,
    pub course_id: String,
    /// The sequencing engine's own id.
    #[db(unique)]
    pub session_engine_id: String,
    pub activity_tree: serde_json::Value,
    pub global_state_info: serde_json::Value,
    pub current_activity: Option<String>,
    pub suspended_activity: Option<String>,
    pub activity_state_tree: serde_json::Value,
    pub sequencing_control_flow: serde_json::Value,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
    #[db(on_delete = cascade)]
    pub course: BelongsTo<Course>,
}
