//! Roles and permissions.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model};

use crate::tenants::Tenant;
use crate::users::User;

/// A set of permissions.
#[derive(Model, Debug, Clone)]
#[db(table = "Role", rename_all = "camelCase")]
#[db(tenant = tenant_id, rls(setting = "app.current_tenant_id"))]
#[db(index([tenant_id]))]
#[db(index([r#type]))]
#[db(index([status]))]
#[db(index([tenant_id, r#type]))]
#[db(index([tenant_id, status]))]
#[db(unique([name, tenant_id], nulls_not_distinct))]
#[db(index([tenant_id, status], name = "Role_tenant_status_idx", where = tenant_id.is_some()))]
#[db(index([is_system, status], name = "Role_system_idx", where = is_system))]
pub struct Role {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(type = VarChar(100))]
    pub name: String,
    pub description: Option<String>,
    /// Null for a system role, which every tenant can use.
    pub tenant_id: Option<String>,
    /// `system`, `tenant` or `custom`.
    #[db(type = VarChar(50), default = "custom")]
    pub r#type: String,
    /// Higher outranks lower; super admin is 100.
    #[db(default = 0)]
    pub level: i16,
    #[db(default = [])]
    pub permissions: Vec<String>,
    pub metadata: Option<serde_json::Value>,
    #[db(default = false)]
    pub is_system: bool,
    /// Given to new users.
    #[db(default = false)]
    pub is_default: bool,
    /// `active` or `inactive`.
    #[db(type = VarChar(50), default = "active")]
    pub status: String,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamptz(6), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Option<Tenant>>,
    pub users: HasMany<User>,
}

/// Something that a role may allow.
#[derive(Model, Debug, Clone)]
#[db(table = "Permission", rename_all = "camelCase")]
#[db(unique(resource, action))]
#[db(index(category))]
#[db(index(resource))]
pub struct Permission {
    #[db(id, default = cuid())]
    pub id: String,
    /// `resource:action`, or `resource:action:scope`.
    #[db(unique, type = VarChar(100))]
    pub name: String,
    pub description: String,
    #[db(type = VarChar(100))]
    pub resource: String,
    #[db(type = VarChar(50))]
    pub action: String,
    #[db(type = VarChar(100))]
    pub category: String,
    pub metadata: Option<serde_json::Value>,
    #[db(default = true)]
    pub is_system: bool,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamptz(6), updated_at)]
    pub updated_at: DateTime<Utc>,
}
