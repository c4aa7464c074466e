//! The tables of this project, for onedef.

use onedef::Model;

/// A person who can sign in.
#[derive(Model, Debug, Clone)]
#[db(table = "users")]
pub struct User {
    #[db(id, default = cuid())]
    pub id: String,
    #[db(unique)]
    pub email: String,
    pub name: Option<String>,
    #[db(default = now())]
    pub created_at: chrono::DateTime<chrono::Utc>,
}
