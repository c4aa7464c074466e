//! Who signs in.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, Model};

use crate::billing::Invoice;

/// Whose rows are whose.
#[derive(Model)]
#[db(table = "tenants")]
pub struct Tenant {
    #[db(id, default = cuid())]
    pub id: String,
    pub users: HasMany<User>,
}

/// A person. """Quotes""", a \ and a "last word"
#[derive(Model)]
#[db(table = "users", rename_all = "camelCase", tenant = tenant_id)]
#[db(soft_delete(flag = is_deleted, at = deleted_at))]
pub struct User {
    #[db(id, default = cuid(2))]
    pub id: String,
    pub email: String,
    #[db(default = Role::Reader)]
    pub role: Role,
    pub tags: Vec<String>,
    #[db(type = Timestamp(3))]
    pub seen_at: Option<DateTime<Utc>>,
    #[db(default = now())]
    pub created_at: DateTime<Utc>,
    #[db(updated_at)]
    pub updated_at: DateTime<Utc>,
    #[db(default = false)]
    pub is_deleted: bool,
    pub deleted_at: Option<DateTime<Utc>>,
    pub tenant_id: Option<String>,
    pub tenant: BelongsTo<Option<Tenant>>,
    pub posts: HasMany<Post>,
    pub invoices: HasMany<Invoice>,
}

/// What a person may do.
#[derive(Enum)]
pub enum Role {
    Reader,
    #[db(value = "none at all")]
    None,
}

/// Something written; belongs to the tenant of its author.
#[derive(Model)]
#[db(table = "posts", tenant = author.tenant_id)]
pub struct Post {
    #[db(id, default = ulid())]
    pub id: String,
    #[db(default = nanoid())]
    pub slug: String,
    #[db(default = nanoid(8))]
    pub short: String,
    #[db(default = uuid(7))]
    pub token: uuid::Uuid,
    #[db(default = uuid())]
    pub class: uuid::Uuid,
    #[db(default = client(7))]
    pub rank: i32,
    pub author_id: String,
    #[db(on_delete = cascade)]
    pub author: BelongsTo<User>,
}
