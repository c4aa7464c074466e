//! A definition whose rows are marked as deleted: by a flag, by a time, by both, and keys that hold among the others.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, HasOne, ManyToMany, Model};

/// Marked by both. Its key holds within a tenant, among folders that are not marked.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "folders", tenant = org_id)]
#[db(soft_delete(flag = is_gone, at = gone_at, check = "folders_gone_check"))]
#[db(unique(org_id, name, live, name = "folders_name"))]
pub struct Folder {
    #[db(id)]
    pub id: i32,
    pub name: String,
    #[db(default = false)]
    pub is_gone: bool,
    pub gone_at: Option<DateTime<Utc>>,
    #[db(updated_at)]
    pub touched_at: DateTime<Utc>,
    pub org_id: i32,
    pub sheets: HasMany<Sheet>,
    pub cover: HasOne<Cover>,
    pub topics: ManyToMany<Topic>,
}

/// Marked by a time. Its key stands on the field.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "sheets", soft_delete = gone_at)]
pub struct Sheet {
    #[db(id)]
    pub id: i32,
    #[db(unique(live))]
    pub code: String,
    #[db(default = 0)]
    pub pages: i32,
    pub gone_at: Option<DateTime<Utc>>,
    pub folder_id: i32,
    pub folder: BelongsTo<Folder>,
}

/// Marked by a flag.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "covers", soft_delete = is_gone)]
#[db(unique(title, live))]
pub struct Cover {
    #[db(id)]
    pub id: i32,
    pub title: String,
    #[db(default = false)]
    pub is_gone: bool,
    #[db(unique)]
    pub folder_id: Option<i32>,
    pub folder: BelongsTo<Option<Folder>>,
}

/// Marked by a flag, with a key that holds among all.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "topics", soft_delete(flag = is_gone))]
pub struct Topic {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub word: String,
    #[db(default = false)]
    pub is_gone: bool,
    pub folders: ManyToMany<Folder>,
}
