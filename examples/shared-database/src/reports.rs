//! Reports, their templates, and what people look at. Owned by the back end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model};
use uuid::Uuid;

use crate::auth::User;

/// A report that somebody asked for.
#[derive(Model, Debug, Clone)]
#[db(table = "reports", on_update = no_action)]
pub struct Report {
    pub user_id: Uuid,
    #[db(type = VarChar(255))]
    pub title: String,
    pub description: Option<String>,
    /// `financial`, `sales`, `custom` and others.
    #[db(type = VarChar(100))]
    pub report_type: String,
    /// `pending`, `processing`, `completed` or `failed`.
    #[db(type = VarChar(50), default = client("pending"))]
    pub status: Option<String>,
    /// From 0 to 100.
    #[db(default = client(0))]
    pub progress: Option<i32>,
    pub parameters: Option<serde_json::Value>,
    pub template_id: Option<Uuid>,
    #[db(type = VarChar(500))]
    pub file_path: Option<String>,
    /// `pdf`, `png`, `xlsx` or `csv`.
    #[db(type = VarChar(20))]
    pub file_format: Option<String>,
    pub file_size: Option<i32>,
    #[db(type = VarChar(500))]
    pub preview_url: Option<String>,
    pub error_message: Option<String>,
    pub processing_time_seconds: Option<i32>,
    #[db(type = Timestamptz(6))]
    pub generated_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6))]
    pub expires_at: Option<DateTime<Utc>>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = no_action)]
    pub user: BelongsTo<User>,
    #[db(on_delete = no_action)]
    pub template: BelongsTo<Option<SavedReportTemplate>>,
}

/// Settings of a report, kept for the next time.
#[derive(Model, Debug, Clone)]
#[db(table = "saved_report_templates", on_update = no_action)]
pub struct SavedReportTemplate {
    pub user_id: Uuid,
    #[db(type = VarChar(255))]
    pub name: String,
    pub description: Option<String>,
    #[db(type = VarChar(100))]
    pub report_type: String,
    pub parameters: serde_json::Value,
    /// `private`, `team` or `public`: a text, in spite of its name.
    #[db(type = VarChar(20), default = client("private"))]
    pub is_public: Option<String>,
    #[db(default = client(0))]
    pub usage_count: Option<i32>,
    #[db(type = Timestamptz(6))]
    pub last_used_at: Option<DateTime<Utc>>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = no_action)]
    pub user: BelongsTo<User>,
    pub reports: HasMany<Report>,
}

/// One page that somebody looked at.
#[derive(Model, Debug, Clone)]
#[db(on_update = no_action)]
pub struct UsageAnalytics {
    pub user_id: Option<Uuid>,
    #[db(type = VarChar(255))]
    pub session_id: Option<String>,
    #[db(type = VarChar(500))]
    pub route: String,
    #[db(type = VarChar(255))]
    pub page_title: Option<String>,
    #[db(type = VarChar(500))]
    pub referrer: Option<String>,
    #[db(type = Timestamptz(6), default = now())]
    pub viewed_at: DateTime<Utc>,
    pub duration_seconds: Option<i32>,
    #[db(type = VarChar(100))]
    pub action: Option<String>,
    pub metadata: Option<serde_json::Value>,
    #[db(type = VarChar(500))]
    pub user_agent: Option<String>,
    #[db(type = VarChar(50))]
    pub ip_address: Option<String>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = set_null)]
    pub user: BelongsTo<Option<User>>,
}

/// Page views of one route on one day.
#[derive(Model, Debug, Clone)]
#[db(on_update = no_action)]
pub struct PageViewSummary {
    #[db(type = Timestamptz(6))]
    pub date: DateTime<Utc>,
    #[db(type = VarChar(500))]
    pub route: String,
    #[db(default = client(0))]
    pub unique_users: Option<i32>,
    #[db(default = client(0))]
    pub total_views: Option<i32>,
    #[db(default = client(0))]
    pub avg_duration_seconds: Option<i32>,
    pub metadata: Option<serde_json::Value>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,
}
