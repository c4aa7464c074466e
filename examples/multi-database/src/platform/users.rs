//! Users, and what they may do.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

use crate::platform::security::{AccountLockout, LoginAttempt, RefreshToken};
use crate::platform::tenants::Tenant;

/// A person who can sign in.
#[derive(Model, Clone)]
#[db(table = "users", database = "main", debug, soft_delete = deleted_at)]
// The databases have these beside the unique keys (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(email))]
#[db(index(tenant_id))]
#[db(index(google_id))]
pub struct User {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub email: String,
    #[db(sensitive)]
    pub password_hash: Option<String>,
    pub name: String,
    /// Null for administrators of the platform.
    pub tenant_id: Option<String>,
    #[db(unique)]
    pub google_id: Option<String>,
    #[db(default = false)]
    pub two_factor_enabled: bool,
    #[db(sensitive)]
    pub two_factor_secret: Option<String>,
    pub two_factor_grace_period_ends_at: Option<NaiveDateTime>,
    #[db(default = true)]
    pub is_active: bool,
    /// Made by the seed.
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = false)]
    pub require_password_change: bool,
    pub last_login_at: Option<NaiveDateTime>,
    /// `email`, `sms`, `both` or `none`.
    #[db(default = "email")]
    pub communication_medium: Option<String>,
    /// `immediate`, `hourly`, `daily` or `weekly`.
    #[db(default = "immediate")]
    pub notification_frequency: Option<String>,
    pub secondary_email: Option<String>,
    pub compensation_type: Option<CompensationType>,
    #[db(type = Decimal(10, 2))]
    pub hourly_rate: Option<Decimal>,
    #[db(default = TrackingMode::Clock)]
    pub tracking_mode: TrackingMode,
    /// Hours beyond these are overtime.
    #[db(type = Decimal(5, 2), default = 10)]
    pub natural_hours_per_week: Decimal,
    /// 0 for no, 1 for yes.
    #[db(default = 0)]
    pub highly_compensated: i32,
    #[db(default = OvertimePolicy::Allow)]
    pub overtime_policy: OvertimePolicy,
    /// What the dashboard shows.
    pub dashboard_config: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub tenant: BelongsTo<Option<Tenant>>,
    pub roles: HasMany<UserRole>,
    pub refresh_tokens: HasMany<RefreshToken>,
    pub login_attempts: HasMany<LoginAttempt>,
    pub account_lockouts: HasMany<AccountLockout>,
}

/// How somebody is paid.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "main",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum CompensationType {
    /// A salary without overtime.
    SalaryHce,
    /// A salary, with overtime after 40 hours.
    SalaryWithOt,
    /// By the hour, with overtime after 40 hours.
    Hourly,
}

/// How somebody may enter hours.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "main",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum TrackingMode {
    /// With the clock only.
    Clock,
    /// By hand only.
    Time,
    /// Both ways.
    Both,
}

/// What happens to hours beyond `natural_hours_per_week`.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "main",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum OvertimePolicy {
    /// Nothing.
    Allow,
    /// An entry is split into regular and overtime hours.
    AutoSplit,
    /// The entry is refused.
    Block,
}

/// A set of capabilities.
#[derive(Model, Debug, Clone)]
#[db(table = "roles", database = "main")]
pub struct Role {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub name: String,
    pub description: Option<String>,
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    pub users: HasMany<UserRole>,
    pub capabilities: HasMany<RoleCapability>,
}

/// Something that a role may allow.
#[derive(Model, Debug, Clone)]
#[db(table = "capabilities", database = "main")]
pub struct Capability {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub name: String,
    pub description: Option<String>,
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    pub roles: HasMany<RoleCapability>,
}

/// A user has a role.
#[derive(Model, Debug, Clone)]
#[db(table = "user_roles", database = "main")]
#[db(unique(user_id, role_id))]
#[db(index(user_id))]
#[db(index(role_id))]
pub struct UserRole {
    #[db(id, default = uuid())]
    pub id: String,
    pub user_id: String,
    pub role_id: String,
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
    #[db(on_delete = cascade)]
    pub role: BelongsTo<Role>,
}

/// A role has a capability, or is denied it.
#[derive(Model, Debug, Clone)]
#[db(table = "role_capabilities", database = "main")]
#[db(unique(role_id, capability_id))]
#[db(index(role_id))]
#[db(index(capability_id))]
pub struct RoleCapability {
    #[db(id, default = uuid())]
    pub id: String,
    pub role_id: String,
    pub capability_id: String,
    /// False denies, whatever other roles say.
    #[db(default = true)]
    pub is_allowed: bool,
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub role: BelongsTo<Role>,
    #[db(on_delete = cascade)]
    pub capability: BelongsTo<Capability>,
}
