// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(index(a, using = hash))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}

// expect: K0402 6:23 SQLite has only B-trees, no `hash` indexes
