// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type(sqlite = Text))]
    pub a: String,
}

// expect: T0303 9:24 SQLite has no native types
