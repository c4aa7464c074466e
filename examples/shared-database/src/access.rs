//! Invitations: requests for access, and the codes that grant it. Owned by the front end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasOne, Model};
use uuid::Uuid;

use crate::auth::User;

/// Somebody asks to be let in.
#[derive(Model, Debug, Clone)]
#[db(table = "access_requests")]
#[db(index(status, created_at))]
#[db(index(email))]
pub struct AccessRequest {
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = VarChar(255))]
    pub email: String,
    #[db(type = VarChar(255))]
    pub name: String,
    pub message: Option<String>,
    /// `pending`, `approved` or `rejected`.
    #[db(default = "pending")]
    pub status: String,
    #[db(type = Timestamp(3), default = now())]
    pub requested_at: DateTime<Utc>,
    #[db(type = Timestamp(3))]
    pub reviewed_at: Option<DateTime<Utc>>,
    pub reviewed_by: Option<Uuid>,
    pub rejection_reason: Option<String>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(key = reviewed_by, relation = "ReviewedAccessRequests", on_delete = set_null)]
    pub reviewer: BelongsTo<Option<User>>,
    pub access_code: HasOne<AccessCode>,
}

/// An invitation: whoever has the code may register.
#[derive(Model, Clone)]
#[db(table = "access_codes", debug)]
#[db(index(generated_by))]
pub struct AccessCode {
    #[db(id, default = uuid())]
    pub id: Uuid,
    /// Twelve characters, A to Z and 0 to 9.
    #[db(unique, type = VarChar(12), sensitive)]
    pub code: String,
    #[db(default = false)]
    pub is_used: bool,
    /// The address that registered with it.
    #[db(type = VarChar(255))]
    pub used_by_email: Option<String>,
    #[db(type = Timestamp(3))]
    pub used_at: Option<DateTime<Utc>>,
    #[db(type = Timestamp(3))]
    pub expires_at: DateTime<Utc>,
    pub generated_by: Option<Uuid>,
    /// `admin_invite` or `user_request`.
    #[db(default = "admin_invite")]
    pub generation_type: String,
    /// The request that it answers, if somebody asked.
    #[db(unique)]
    pub access_request_id: Option<Uuid>,
    #[db(type = Timestamp(3), default = now())]
    pub created_at: DateTime<Utc>,
    #[db(type = Timestamp(3), updated_at)]
    pub updated_at: DateTime<Utc>,

    #[db(key = generated_by, relation = "GeneratedAccessCodes", on_delete = set_null)]
    pub generated_by_user: BelongsTo<Option<User>>,
    #[db(on_delete = set_null)]
    pub access_request: BelongsTo<Option<AccessRequest>>,
}
