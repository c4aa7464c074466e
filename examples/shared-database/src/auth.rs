//! Users and how they sign in: the tables of Better Auth. Owned by the front end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model};
use uuid::Uuid;

use crate::access::{AccessCode, AccessRequest};
use crate::files::{FileAccessLog, FileStorage, ProcessingJob};
use crate::invoices::Invoice;
use crate::reports::{Report, SavedReportTemplate, UsageAnalytics};

/// A person who can sign in.
#[derive(Model, Clone)]
#[db(table = "users", debug)]
pub struct User {
    #[db(id, default = uuid())]
    pub id: Uuid,
    pub name: Option<String>,
    #[db(unique)]
    pub email: String,
    #[db(default = false)]
    pub email_verified: bool,
    pub image: Option<String>,
    /// The invitation code given at registration. Not linked to `access_codes`.
    #[db(unique, sensitive)]
    pub access_code: Option<String>,
    /// `user` or `admin`.
    #[db(default = "user")]
    pub role: String,
    #[db(default = true)]
    pub is_active: bool,
    #[db(type = Timestamp(3))]
    pub last_login: Option<DateTime<Utc>>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    pub accounts: HasMany<Account>,
    pub sessions: HasMany<Session>,
    pub file_storage: HasMany<FileStorage>,
    pub processing_jobs: HasMany<ProcessingJob>,
    pub file_access_log: HasMany<FileAccessLog>,
    #[db(relation = "GeneratedAccessCodes")]
    pub generated_access_codes: HasMany<AccessCode>,
    #[db(relation = "ReviewedAccessRequests")]
    pub reviewed_requests: HasMany<AccessRequest>,
    pub uploaded_invoices: HasMany<Invoice>,
    pub reports: HasMany<Report>,
    pub report_templates: HasMany<SavedReportTemplate>,
    pub analytics: HasMany<UsageAnalytics>,
}

/// A way to sign in: one row for each provider that a user has connected.
#[derive(Model, Clone)]
#[db(debug)]
#[db(unique(provider_id, account_id))]
pub struct Account {
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(index)]
    pub user_id: Uuid,
    /// The user's id at the provider.
    pub account_id: String,
    pub provider_id: String,
    #[db(sensitive)]
    pub access_token: Option<String>,
    #[db(sensitive)]
    pub refresh_token: Option<String>,
    #[db(sensitive)]
    pub id_token: Option<String>,
    #[db(type = Timestamp(3))]
    pub expires_at: Option<DateTime<Utc>>,
    #[db(sensitive)]
    pub password: Option<String>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// A signed-in browser.
#[derive(Model, Clone)]
#[db(debug)]
pub struct Session {
    #[db(id, default = uuid())]
    pub id: Uuid,
    pub user_id: Uuid,
    #[db(type = Timestamp(3))]
    pub expires_at: DateTime<Utc>,
    #[db(unique, sensitive)]
    pub token: String,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}

/// A value sent to somebody to prove that an address is theirs.
#[derive(Model, Clone)]
#[db(debug)]
#[db(unique(identifier, value))]
pub struct Verification {
    #[db(id, default = uuid())]
    pub id: Uuid,
    pub identifier: String,
    #[db(sensitive)]
    pub value: String,
    #[db(type = Timestamp(3))]
    pub expires_at: DateTime<Utc>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,
}
