// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct Page {
    pub name: String,
    #[db(id, generated = lower(name))]
    pub slug: String,
}

// expect: K0302 9:9 `slug` is generated, and SQLite takes no generated column into a primary key
