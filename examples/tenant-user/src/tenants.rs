//! Tenants and their users.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, HasMany, Model};

use crate::courses::{Course, Registration, SequencingSession};
use crate::dispatches::Dispatch;
use crate::statements::XAPIStatement;

/// An organisation that uses the gateway.
#[derive(Model, Debug, Clone)]
#[db(table = "tenants", rename_all = "camelCase", database("main", "local"))]
pub struct Tenant {
    #[db(id, default = cuid())]
    pub id: String,
    pub name: String,
    #[db(unique)]
    pub domain: String,
    #[db(default = json("{}"))]
    pub settings: serde_json::Value,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub users: HasMany<User>,
    pub dispatches: HasMany<Dispatch>,
}

/// A person of a tenant.
#[derive(Model, Clone)]
#[db(table = "users", rename_all = "camelCase", debug, database("main", "local"))]
pub struct User {
    #[db(id, default = cuid())]
    pub id: String,
    /// Unique over all tenants: signing in asks for nothing else.
    #[db(unique)]
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// A bcrypt hash.
    #[db(sensitive)]
    pub password: String,
    pub tenant_id: String,
    /// `learner` unless said otherwise.
    #[db(default = "learner")]
    pub role: String,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Tenant>,
    pub courses: HasMany<Course>,
    pub registrations: HasMany<Registration>,
    pub sequencing_sessions: HasMany<SequencingSession>,
    pub xapi_statements: HasMany<XAPIStatement>,
}
