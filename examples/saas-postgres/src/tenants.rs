//! Tenants.

use chrono::{DateTime, Utc};
use onedef::{HasMany, Model};

use crate::audit::AuditLog;
use crate::roles::Role;
use crate::users::User;

/// A customer: an organisation whose rows nobody else sees.
#[derive(Model, Debug, Clone)]
#[db(table = "Tenant", rename_all = "camelCase")]
#[db(index(status))]
pub struct Tenant {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(type = VarChar(255))]
    pub name: String,
    #[db(unique, type = VarChar(100))]
    pub slug: String,
    pub description: Option<String>,
    #[db(type = VarChar(500))]
    pub logo: Option<String>,
    #[db(type = VarChar(255))]
    pub website: Option<String>,
    /// `free`, `basic`, `premium` or `enterprise`.
    #[db(type = VarChar(50), default = "free")]
    pub subscription_plan: String,
    /// `active`, `suspended` or `cancelled`.
    #[db(type = VarChar(50), default = "active")]
    pub subscription_status: String,
    #[db(type = Timestamptz(6))]
    pub subscription_expiry: Option<DateTime<Utc>>,
    #[db(default = 5)]
    pub max_users: i16,
    pub settings: Option<serde_json::Value>,
    pub metadata: Option<serde_json::Value>,
    /// `active`, `inactive` or `suspended`.
    #[db(type = VarChar(50), default = "active")]
    pub status: String,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamptz(6), updated_at)]
    pub updated_at: DateTime<Utc>,

    pub users: HasMany<User>,
    pub roles: HasMany<Role>,
    pub audit_logs: HasMany<AuditLog>,
}
