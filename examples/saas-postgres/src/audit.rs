//! The audit log.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Model};

use crate::tenants::Tenant;
use crate::users::User;

/// What somebody did. Written in the same transaction as what it records.
#[derive(Model, Debug, Clone)]
#[db(table = "AuditLog", rename_all = "camelCase")]
#[db(tenant = tenant_id, rls(setting = "app.current_tenant_id"))]
#[db(index([user_id]))]
#[db(index([tenant_id]))]
#[db(index([action]))]
#[db(index([resource]))]
#[db(index([created_at]))]
#[db(index([tenant_id, created_at desc]))]
#[db(index([tenant_id, action]))]
#[db(index([tenant_id, resource]))]
#[db(index(
    user_id, action, success, created_at desc,
    name = "AuditLog_failed_login_idx",
    where = action.contains("login") && !success
))]
#[db(index(
    ip_address, action, created_at desc,
    name = "AuditLog_ip_action_idx",
    where = ip_address.is_some()
))]
#[db(index([tenant_id, created_at desc], name = "AuditLog_tenant_date_idx", where = tenant_id.is_some()))]
pub struct AuditLog {
    #[db(id, default = cuid())]
    pub id: String,
    pub user_id: Option<String>,
    pub tenant_id: Option<String>,
    #[db(type = VarChar(100))]
    pub action: String,
    #[db(type = VarChar(100))]
    pub resource: Option<String>,
    pub resource_id: Option<String>,
    #[db(type = VarChar(10))]
    pub method: Option<String>,
    #[db(type = VarChar(500))]
    pub path: Option<String>,
    pub status_code: Option<i16>,
    #[db(type = VarChar(45))]
    pub ip_address: Option<String>,
    #[db(type = VarChar(500))]
    pub user_agent: Option<String>,
    pub old_data: Option<serde_json::Value>,
    pub new_data: Option<serde_json::Value>,
    pub metadata: Option<serde_json::Value>,
    #[db(default = true)]
    pub success: bool,
    pub error_message: Option<String>,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,

    pub user: BelongsTo<Option<User>>,
    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Option<Tenant>>,
}
