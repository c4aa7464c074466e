//! How people stay signed in.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Model};

use crate::users::User;

/// Tokens that are exchanged for new ones at each use; expired and revoked rows are cleaned up.
#[derive(Model, Clone)]
#[db(table = "RefreshToken", rename_all = "camelCase", debug)]
#[db(tenant = user.tenant_id)]
#[db(policy(
    name = "user_isolation_policy",
    using = exists(User, id == outer.user_id && tenant_id == setting("app.current_tenant_id")),
    with_check = exists(User, id == outer.user_id && tenant_id == setting("app.current_tenant_id"))
))]
#[db(index([user_id]))]
#[db(index([expires_at]))]
#[db(index([expires_at, is_revoked]))]
#[db(index([user_id, is_revoked]))]
#[db(check(name = "RefreshToken_token_check", token.trim().len() > 0))]
#[db(check(name = "RefreshToken_deviceInfo_check", device_info.is_none() || device_info.len() <= 255))]
#[db(check(
    name = "RefreshToken_ipAddress_check",
    ip_address.is_none() || matches(ip_address, "^[0-9.:a-fA-F]+$")
))]
#[db(check(name = "RefreshToken_revoked_consistency_check", !is_revoked || revoked_at.is_some()))]
#[db(index([user_id, expires_at, is_revoked], name = "RefreshToken_userId_expiresAt_idx", where = !is_revoked))]
#[db(index([expires_at], name = "RefreshToken_expired_idx", where = !is_revoked))]
#[db(index([is_revoked, revoked_at], name = "RefreshToken_revoked_idx", where = is_revoked))]
#[db(index([revoked_at], name = "RefreshToken_revokedAt_idx", where = revoked_at.is_some()))]
#[db(index([user_id, expires_at], name = "RefreshToken_active_idx", where = !is_revoked))]
#[db(index([user_id, expires_at desc], name = "idx_refresh_token_user_expiry", where = !is_revoked))]
#[db(index([token], name = "idx_refresh_token_hash", where = !is_revoked))]
pub struct RefreshToken {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(unique, type = VarChar(500), sensitive)]
    pub token: String,
    pub user_id: String,
    #[db(type = VarChar(255))]
    pub device_info: Option<String>,
    #[db(type = VarChar(45))]
    pub ip_address: Option<String>,
    /// In the future when the row is made.
    #[db(type = Timestamptz(6))]
    pub expires_at: DateTime<Utc>,
    #[db(type = Timestamptz(6))]
    pub revoked_at: Option<DateTime<Utc>>,
    /// Why: rotation, sign-out, or an alert.
    #[db(type = VarChar(255))]
    pub revoked_reason: Option<String>,
    /// Using a revoked token raises an alert.
    #[db(default = false)]
    pub is_revoked: bool,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// A signed-in device.
#[derive(Model, Debug, Clone)]
#[db(table = "Session", rename_all = "camelCase")]
#[db(tenant = user.tenant_id)]
#[db(policy(
    name = "user_isolation_policy",
    using = exists(User, id == outer.user_id && tenant_id == setting("app.current_tenant_id")),
    with_check = exists(User, id == outer.user_id && tenant_id == setting("app.current_tenant_id"))
))]
#[db(index(user_id))]
#[db(index(expires_at))]
pub struct Session {
    #[db(id, default = cuid())]
    pub id: String,
    pub user_id: String,
    #[db(type = VarChar(255))]
    pub device_info: Option<String>,
    #[db(type = VarChar(45))]
    pub ip_address: Option<String>,
    #[db(type = VarChar(500))]
    pub user_agent: Option<String>,
    #[db(type = Timestamptz(6), default = now())]
    pub last_activity: DateTime<Utc>,
    #[db(type = Timestamptz(6))]
    pub expires_at: DateTime<Utc>,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}
