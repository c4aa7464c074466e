//! Uploaded files and the jobs that read them. Owned by the front end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasOne, Model};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::auth::User;

/// An uploaded file.
#[derive(Model, Debug, Clone)]
pub struct FileStorage {
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(index)]
    pub user_id: Uuid,
    pub blob_url: String,
    pub blob_path: String,
    pub file_name: String,
    /// In bytes.
    pub file_size: i64,
    pub mime_type: String,
    pub file_hash: Option<String>,
    /// Where it came from: `web` unless said otherwise.
    #[db(default = "web")]
    pub upload_source: String,
    /// Readable without signing in, until `access_expires_at`.
    #[db(default = false)]
    pub is_public: bool,
    #[db(type = Timestamp(3))]
    pub access_expires_at: Option<DateTime<Utc>>,
    #[db(default = "uploaded")]
    pub processing_status: String,
    /// The job that reads the file. The one foreign key between the two tables.
    #[db(unique)]
    pub processing_job_id: Option<Uuid>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
    #[db(on_delete = set_null)]
    pub processing_job: BelongsTo<Option<ProcessingJob>>,
}

/// The reading of a file by the back end.
#[derive(Model, Debug, Clone)]
#[db(table = "processing_jobs")]
#[db(index([viewed_at], name = "idx_processing_jobs_viewed_at"))]
#[db(index([user_id, status, viewed_at], name = "idx_processing_jobs_user_status_viewed"))]
pub struct ProcessingJob {
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(index)]
    pub user_id: Uuid,
    /// The file, as the back end was told. Not a foreign key: `file_storage.processing_job_id` is.
    #[db(unique)]
    pub file_storage_id: Option<Uuid>,
    pub job_type: String,
    #[db(default = true)]
    pub auto_save: bool,
    #[db(default = true)]
    pub cleanup: bool,
    /// `pending`, `processing`, `completed` or `failed`.
    #[db(default = "pending")]
    pub status: String,
    /// From 0 to 100.
    #[db(default = 0)]
    pub progress: i32,
    pub current_stage: Option<String>,
    pub error_message: Option<String>,
    pub result_data: Option<serde_json::Value>,
    /// From 0 to 1.
    #[db(type = Decimal(3, 2))]
    pub confidence_score: Option<Decimal>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3))]
    pub started_at: Option<DateTime<Utc>>,
    #[db(type = Timestamp(3))]
    pub completed_at: Option<DateTime<Utc>>,
    #[db(type = Timestamp(3))]
    pub estimated_completion: Option<DateTime<Utc>>,
    /// When the user saw the result.
    #[db(type = Timestamp(3))]
    pub viewed_at: Option<DateTime<Utc>>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
    pub file_storage: HasOne<FileStorage>,
}

/// Who touched which file. Rows are only added.
#[derive(Model, Debug, Clone)]
pub struct FileAccessLog {
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(index)]
    pub user_id: Uuid,
    pub file_name: String,
    pub action: String,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,

    #[db(on_delete = cascade)]
    pub user: BelongsTo<User>,
}
