//! How people stay signed in, and what stops them.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, Model};

use crate::platform::users::User;

/// A token that is exchanged for a new one at each use.
#[derive(Model, Clone)]
#[db(table = "refresh_tokens", database = "main", debug)]
#[db(index(user_id))]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(token))]
#[db(index(family_id))]
#[db(index(expires_at))]
pub struct RefreshToken {
    #[db(id, default = uuid())]
    pub id: String,
    pub user_id: String,
    #[db(unique, sensitive)]
    pub token: String,
    /// All successors of one sign-in.
    pub family_id: String,
    #[db(default = false)]
    pub is_revoked: bool,
    pub expires_at: NaiveDateTime,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    pub device_info: Option<String>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// An administrator acts as another user.
#[derive(Model, Debug, Clone)]
#[db(table = "impersonation_sessions", database = "main")]
#[db(index(admin_user_id))]
#[db(index(target_user_id))]
#[db(index(started_at))]
pub struct ImpersonationSession {
    #[db(id, default = uuid())]
    pub id: String,
    pub admin_user_id: String,
    pub target_user_id: String,
    #[db(default = now())]
    pub started_at: NaiveDateTime,
    pub ended_at: Option<NaiveDateTime>,
    pub reason: Option<String>,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
}

/// Somebody tried to sign in.
#[derive(Model, Debug, Clone)]
#[db(table = "login_attempts", database = "main")]
#[db(index([user_id]))]
#[db(index([created_at]))]
#[db(index([user_id, attempt_type, created_at]))]
pub struct LoginAttempt {
    #[db(id, default = uuid())]
    pub id: String,
    pub user_id: String,
    pub attempt_type: AttemptType,
    pub success: bool,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// What was tried.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "main",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum AttemptType {
    Password,
    TwoFactor,
}

/// An account is locked for a while.
#[derive(Model, Debug, Clone)]
#[db(table = "account_lockouts", database = "main")]
#[db(index([user_id]))]
#[db(index([locked_until]))]
#[db(index([user_id, unlocked]))]
pub struct AccountLockout {
    #[db(id, default = uuid())]
    pub id: String,
    pub user_id: String,
    #[db(default = now())]
    pub locked_at: NaiveDateTime,
    pub locked_until: NaiveDateTime,
    pub reason: String,
    #[db(default = false)]
    pub unlocked: bool,
    pub unlocked_at: Option<NaiveDateTime>,
    /// The administrator who ended it early.
    pub unlocked_by: Option<String>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// One row with settings of the whole platform.
#[derive(Model, Debug, Clone)]
#[db(database = "main")]
pub struct SystemSettings {
    /// Always `system`.
    #[db(id, default = "system")]
    pub id: String,
    #[db(default = false)]
    pub bypass_two_factor_for_all_users: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}
