//! Courses lent to other systems.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, HasMany, Model};

use crate::courses::Course;
use crate::tenants::Tenant;

/// A course lent to another system.
#[derive(Model, Debug, Clone)]
#[db(table = "dispatches", rename_all = "camelCase", database("main", "local"))]
#[db(index(course_id))]
#[db(index(tenant_id))]
#[db(index(expires_at))]
pub struct Dispatch {
    #[db(id, default = cuid())]
    pub id: String,
    pub course_id: String,
    pub tenant_id: String,
    /// `capped`, `unlimited` or `time-bound`.
    pub mode: String,
    /// Unlimited when null.
    pub max_users: Option<i32>,
    pub expires_at: Option<NaiveDateTime>,
    #[db(default = true)]
    pub allow_analytics: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub course: BelongsTo<Course>,
    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Tenant>,
    pub users: HasMany<DispatchUser>,
}

/// Somebody who came through a dispatch.
#[derive(Model, Clone)]
#[db(
    table = "dispatch_users",
    rename_all = "camelCase",
    debug,
    database("main", "local")
)]
#[db(index(dispatch_id))]
#[db(index(launched_at))]
pub struct DispatchUser {
    #[db(id, default = cuid())]
    pub id: String,
    pub dispatch_id: String,
    pub email: Option<String>,
    #[db(unique, sensitive)]
    pub launch_token: String,
    pub launched_at: Option<NaiveDateTime>,
    pub completed_at: Option<NaiveDateTime>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub dispatch: BelongsTo<Dispatch>,
}
