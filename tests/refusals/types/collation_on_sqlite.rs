// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(collate = "C")]
    pub a: String,
}

// expect: T0308 9:20 SQLite has the collations BINARY, NOCASE and RTRIM, but no `C`
