//! A definition with a relation of each kind, tenants, soft deletion, and a value of each type.

use chrono::{DateTime, NaiveDateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, HasOne, ManyToMany, Model, Scalar};
use rust_decimal::Decimal;
use uuid::Uuid;

/// A customer.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "tenants")]
pub struct Tenant {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(unique)]
    pub slug: String,
    pub users: HasMany<User>,
    pub projects: HasMany<Project>,
}

/// The id of a user.
#[derive(Scalar, Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct UserId(pub String);

/// Somebody of a tenant.
#[derive(Model, Clone, PartialEq, serde::Serialize)]
#[db(table = "users", rename_all = "camelCase", tenant = tenant_id, debug)]
#[db(soft_delete(flag = is_deleted, at = deleted_at))]
#[db(unique(tenant_id, email))]
#[db(check(name = "users_age_check", age >= 0))]
#[serde(rename_all = "camelCase")]
pub struct User {
    #[db(id, default = uuid())]
    pub id: UserId,
    pub email: String,
    #[db(sensitive)]
    pub password: String,
    #[db(default = Status::Active)]
    pub status: Status,
    #[db(default = 0)]
    pub age: i32,
    pub nickname: Option<String>,
    #[db(default = now())]
    pub created_at: DateTime<Utc>,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    #[db(default = false)]
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,

    pub tenant_id: String,
    pub tenant: BelongsTo<Tenant>,
    pub manager_id: Option<UserId>,
    #[db(relation = "Team")]
    pub manager: BelongsTo<Option<User>>,
    #[db(relation = "Team")]
    pub reports: HasMany<User>,
    pub sessions: HasMany<Session>,
    pub profile: HasOne<Profile>,
    pub projects: ManyToMany<Project>,
}

/// What a user may do.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[db(rename_all = "snake_case")]
pub enum Status {
    Active,
    OnHold,
}

/// Where a user is signed in. Belongs to whom the user belongs to.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "sessions", tenant = user.tenant_id)]
pub struct Session {
    #[db(id, default = ulid())]
    pub id: String,
    #[db(unique)]
    pub token: String,
    #[db(default = 0)]
    pub uses: i64,
    pub user_id: UserId,
    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// More of a user.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "profiles", tenant = user.tenant_id)]
pub struct Profile {
    #[db(id, default = uuid(7))]
    pub id: Uuid,
    pub bio: String,
    pub settings: Option<serde_json::Value>,
    #[db(unique)]
    pub user_id: UserId,
    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// Something that users work on.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "projects", tenant = tenant_id)]
pub struct Project {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub budget: Option<Decimal>,
    pub tenant_id: String,
    pub tenant: BelongsTo<Tenant>,
    pub members: ManyToMany<User>,
    pub tasks: HasMany<Task>,
}

/// A part of a project, by project and number.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "tasks", id(project_id, number))]
pub struct Task {
    pub project_id: i32,
    pub number: i32,
    pub title: String,
    #[db(default = false)]
    pub done: bool,
    #[db(on_delete = cascade)]
    pub project: BelongsTo<Project>,
    pub notes: HasMany<Note>,
}

/// A note to a task.
#[derive(Model, Debug, Clone, PartialEq, serde::Serialize)]
#[db(table = "notes")]
pub struct Note {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub text: String,
    pub project_id: i32,
    pub number: i32,
    #[db(key(project_id, number), on_delete = cascade)]
    pub task: BelongsTo<Task>,
}
