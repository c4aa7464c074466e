// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tags: Vec<String>,
}

// expect: T0302 9:15 `tags` is a list, and SQLite has no lists
