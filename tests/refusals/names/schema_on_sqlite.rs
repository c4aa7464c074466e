// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(schema = "auth")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0401 6:15 SQLite has no schemas to put `T` into
