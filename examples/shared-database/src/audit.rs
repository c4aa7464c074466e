//! The audit log. Owned by the back end.

use chrono::{DateTime, Utc};
use onedef::Model;
use uuid::Uuid;

/// A change of a row, in any table.
#[derive(Model, Debug, Clone)]
#[db(on_update = no_action)]
#[db(index(table_name, name = "idx_audit_log_table_name"))]
#[db(index(action, name = "idx_audit_log_action"))]
#[db(index(changed_by, name = "idx_audit_log_changed_by"))]
#[db(index(changed_at desc, name = "idx_audit_log_changed_at"))]
#[db(index(record_id, name = "idx_audit_log_record_id"))]
#[db(index(table_name, changed_at desc, name = "idx_audit_log_table_date"))]
#[db(index(action, changed_at desc, name = "idx_audit_log_action_date"))]
pub struct AuditLog {
    #[db(type = VarChar(100))]
    pub table_name: String,
    /// The id of the row in `table_name`; a row of any table, so no foreign key.
    pub record_id: Uuid,
    #[db(type = VarChar(50))]
    pub action: String,
    pub old_values: Option<serde_json::Value>,
    pub new_values: Option<serde_json::Value>,
    pub changed_fields: Vec<String>,
    #[db(type = VarChar(255))]
    pub changed_by: Option<String>,
    #[db(type = Timestamptz(6), default = now())]
    pub changed_at: Option<DateTime<Utc>>,
    pub change_reason: Option<String>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,
}
