//! The registry of tenants: each has a client database of its own.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};

use crate::platform::users::User;

/// A customer of the platform, with the database that holds its rows.
#[derive(Model, Clone)]
#[db(table = "tenants", database = "main", debug)]
// The databases have these beside the unique keys (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(slug))]
#[db(index(tenant_key))]
#[db(index(database_id))]
#[db(index(database_name))]
#[db(index(contact_email))]
pub struct Tenant {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    #[db(unique)]
    pub slug: String,
    /// Short key for signing in, such as `TENANT-1234`.
    #[db(unique)]
    pub tenant_key: String,
    /// A version 4 UUID; the database is `freetimechat_<database_id>`.
    #[db(unique)]
    pub database_id: Option<String>,
    /// Null until the database exists.
    #[db(unique)]
    pub database_name: Option<String>,
    #[db(default = "127.0.0.1")]
    pub database_host: String,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = false)]
    pub is_seeded: bool,
    pub contact_name: Option<String>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub billing_street: Option<String>,
    pub billing_city: Option<String>,
    pub billing_state: Option<String>,
    pub billing_zip: Option<String>,
    pub billing_country: Option<String>,
    /// When it is not the contact address.
    pub billing_email: Option<String>,
    pub invoice_contact: Option<String>,
    pub invoice_email: Option<String>,
    pub invoice_phone: Option<String>,
    pub invoice_street: Option<String>,
    pub invoice_city: Option<String>,
    pub invoice_state: Option<String>,
    pub invoice_zip: Option<String>,
    pub invoice_country: Option<String>,
    /// For taxes: VAT number or the like.
    pub tax_id: Option<String>,
    /// ISO 4217.
    #[db(default = "USD")]
    pub currency: String,
    /// Such as `INV-`.
    pub invoice_prefix: Option<String>,
    #[db(default = 1)]
    pub next_invoice_number: i32,
    pub logo_url: Option<String>,
    /// Two letters: `en`, `es`, `fr`, `de`, `nl`, `it` or `af`.
    #[db(default = "en")]
    pub language: String,
    #[db(default = "MM/DD/YYYY")]
    pub date_format: String,
    /// A name of the IANA database.
    #[db(default = "America/New_York")]
    pub time_zone: String,
    #[db(default = false)]
    pub enable_stripe: bool,
    #[db(default = false)]
    pub enable_paypal: bool,
    pub stripe_publishable_key: Option<String>,
    #[db(sensitive)]
    pub stripe_secret_key: Option<String>,
    pub paypal_client_id: Option<String>,
    #[db(sensitive)]
    pub paypal_client_secret: Option<String>,
    /// Payments are only tried out.
    #[db(default = true)]
    pub paypal_sandbox: bool,
    /// `stripe` or `paypal`; null for none.
    pub default_payment_method: Option<String>,
    /// Which entries the menu shows.
    pub navigation_config: Option<serde_json::Value>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub users: HasMany<User>,
    pub security_settings: HasMany<SecuritySettings>,
}

/// A tenant's rules for signing in.
#[derive(Model, Debug, Clone)]
#[db(database = "main")]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(tenant_id))]
pub struct SecuritySettings {
    #[db(id, default = uuid())]
    pub id: String,
    #[db(unique)]
    pub tenant_id: String,
    #[db(default = 10)]
    pub two_factor_grace_period_days: i32,
    pub two_factor_required_roles: Vec<String>,
    pub two_factor_bypass_urls: Vec<String>,
    #[db(default = 5)]
    pub max_password_attempts: i32,
    #[db(default = 3)]
    pub max_two_factor_attempts: i32,
    #[db(default = 30)]
    pub account_lockout_duration_minutes: i32,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub tenant: BelongsTo<Tenant>,
}

/// Somebody asks for an account.
#[derive(Model, Debug, Clone)]
#[db(table = "account_requests", database = "main")]
#[db(index(email))]
#[db(index(status))]
#[db(index(created_at))]
pub struct AccountRequest {
    #[db(id, default = uuid())]
    pub id: String,
    pub full_name: String,
    pub email: String,
    pub company_name: String,
    pub job_title: String,
    pub phone: Option<String>,
    pub reason_for_access: String,
    pub how_heard_about_us: Option<String>,
    /// Kept against spam, as the user agent is.
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    #[db(default = AccountRequestStatus::Pending)]
    pub status: AccountRequestStatus,
    /// The administrator who decided.
    pub reviewed_by: Option<String>,
    pub reviewed_at: Option<NaiveDateTime>,
    pub review_notes: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}

/// What became of a request.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(database = "main", name = "account_request_status")]
#[db(
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum AccountRequestStatus {
    Pending,
    Approved,
    Rejected,
    Spam,
}
