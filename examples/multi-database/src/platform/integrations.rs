//! Other services that the platform talks to.

use chrono::NaiveDateTime;
use onedef::{Enum, Model};

/// A connection to PayPal.
#[derive(Model, Clone)]
#[db(table = "paypal_integrations", database = "main", debug)]
#[db(index(is_active))]
#[db(index(is_production))]
pub struct PayPalIntegration {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub client_id: String,
    /// Encrypted.
    #[db(sensitive)]
    pub client_secret_enc: String,
    /// False for the sandbox.
    #[db(default = false)]
    pub is_production: bool,
    #[db(default = true)]
    pub is_active: bool,
    /// Ids of tenants; empty for all.
    #[db(default = [])]
    pub allowed_tenant_ids: Vec<String>,
    pub webhook_id: Option<String>,
    /// An administrator.
    pub created_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}

/// A service that tenants can connect to.
#[derive(Model, Debug, Clone)]
#[db(table = "integration_templates", database = "main", soft_delete = deleted_at)]
#[db(index(category))]
#[db(index(is_active))]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(slug))]
pub struct IntegrationTemplate {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    /// For URLs, such as `sendgrid`.
    #[db(unique)]
    pub slug: String,
    pub category: IntegrationCategory,
    pub description: Option<String>,
    pub provider: String,
    pub icon_url: Option<String>,
    pub documentation_url: Option<String>,
    /// A JSON schema of the settings.
    pub config_schema: serde_json::Value,
    pub default_config: Option<serde_json::Value>,
    /// Names of capabilities.
    #[db(default = [])]
    pub required_capabilities: Vec<String>,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = false)]
    pub is_seeded: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,
}

/// What an integration is for.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(database = "main", name = "integration_category")]
#[db(
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum IntegrationCategory {
    Ai,
    Email,
    /// Databases of vectors.
    VectorDb,
    Payment,
    Monitoring,
    Storage,
    Communication,
    Analytics,
    Other,
}
