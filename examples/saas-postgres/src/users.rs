//! People: soft deletion, checks and the indexes of the lists.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model};

use crate::audit::AuditLog;
use crate::roles::Role;
use crate::sessions::{RefreshToken, Session};
use crate::tenants::Tenant;

/// People who can sign in. Deleted rows stay, marked, for the audit trail.
#[derive(Model, Clone)]
#[db(table = "User", rename_all = "camelCase", debug)]
#[db(tenant = tenant_id, soft_delete(flag = is_deleted, at = deleted_at), rls(setting = "app.current_tenant_id"))]
#[db(index([tenant_id]))]
#[db(index([role_id]))]
#[db(index([status]))]
#[db(index([phone_hash]))]
#[db(index([tenant_id, status]))]
#[db(index([tenant_id, role_id]))]
#[db(index([email, status]))]
#[db(check(name = "User_status_check", ["active", "inactive", "suspended", "pending"].contains(&status)))]
#[db(check(name = "User_loginAttempts_check", login_attempts >= 0))]
#[db(check(
    name = "User_email_format_check",
    email == email.to_lowercase() && matches(email, r"^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$", case_insensitive)
))]
#[db(check(name = "User_password_length_check", password.len() >= 60))]
#[db(check(name = "User_phone_format_check", phone.is_none() || matches(phone, r"^\+?[1-9]\d{1,14}$")))]
#[db(check(name = "User_firstName_check", first_name.trim().len() > 0))]
#[db(check(name = "User_lastName_check", last_name.trim().len() > 0))]
#[db(check(
    name = "User_soft_delete_consistency_check",
    (!is_deleted && deleted_at.is_none()) || (is_deleted && deleted_at.is_some()),
    comment = "A row is deleted with a time, or neither."
))]
#[db(index([email], name = "User_active_email_idx", where = !is_deleted && status == "active"))]
#[db(index([email, is_deleted, status], name = "User_email_isDeleted_status_idx", where = !is_deleted))]
#[db(index([tenant_id, status, is_deleted], name = "User_tenant_status_idx", where = tenant_id.is_some()))]
#[db(index([role_id], name = "User_role_idx", where = !is_deleted))]
#[db(index([locked_until], name = "User_locked_until_idx", where = locked_until.is_some() && !is_deleted))]
#[db(index([tenant_id, is_deleted], name = "User_tenantId_isDeleted_idx", where = tenant_id.is_some()))]
#[db(index([locked_until], name = "User_locked_idx", where = locked_until.is_some()))]
#[db(index([tenant_id, status], name = "idx_user_tenant_status", where = !is_deleted))]
#[db(index([tenant_id, role_id], name = "idx_user_tenant_role", where = !is_deleted))]
#[db(index([tenant_id, last_login desc nulls_last], name = "idx_user_tenant_last_login", where = !is_deleted))]
pub struct User {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(unique, type = VarChar(255))]
    pub email: String,
    /// A bcrypt hash.
    #[db(type = VarChar(255), sensitive)]
    pub password: String,
    #[db(type = VarChar(100))]
    pub first_name: String,
    #[db(type = VarChar(100))]
    pub last_name: String,
    /// To be replaced by `phoneEncrypted`.
    #[db(type = VarChar(20), sensitive)]
    pub phone: Option<String>,
    #[db(type = VarChar(500))]
    pub avatar: Option<String>,
    /// Null for a super admin.
    pub tenant_id: Option<String>,
    #[db(default = false)]
    pub email_verified: bool,
    #[db(type = VarChar(255), sensitive)]
    pub email_verification_token: Option<String>,
    #[db(type = VarChar(255), sensitive)]
    pub password_reset_token: Option<String>,
    #[db(type = Timestamptz(6))]
    pub password_reset_expiry: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6))]
    pub last_login: Option<DateTime<Utc>>,
    /// Failed attempts in a row. Reset by a success; the fifth locks the account.
    #[db(default = 0)]
    pub login_attempts: i16,
    /// Nobody signs in with this account before that time.
    #[db(type = Timestamptz(6))]
    pub locked_until: Option<DateTime<Utc>>,
    pub role_id: String,
    /// Beyond those of the role.
    #[db(default = [])]
    pub additional_permissions: Vec<String>,
    /// `active`, `inactive`, `suspended` or `pending`. A locked account is one with `lockedUntil`.
    #[db(type = VarChar(50), default = "active")]
    pub status: String,
    /// True together with `deletedAt`; such rows are left out everywhere but in the audit trail.
    #[db(default = false)]
    pub is_deleted: bool,
    #[db(type = Timestamptz(6))]
    pub deleted_at: Option<DateTime<Utc>>,
    pub metadata: Option<serde_json::Value>,
    pub created_by: Option<String>,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamptz(6), updated_at)]
    pub updated_at: DateTime<Utc>,
    /// AES-256.
    #[db(type = VarChar(500), sensitive)]
    pub phone_encrypted: Option<String>,
    /// SHA-256, for look-ups.
    #[db(type = VarChar(64), sensitive)]
    pub phone_hash: Option<String>,

    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Option<Tenant>>,
    pub role: BelongsTo<Role>,
    #[db(key = created_by, relation = "UserCreator")]
    pub creator: BelongsTo<Option<User>>,
    #[db(relation = "UserCreator")]
    pub created_users: HasMany<User>,
    pub refresh_tokens: HasMany<RefreshToken>,
    pub sessions: HasMany<Session>,
    pub audit_logs: HasMany<AuditLog>,
}
