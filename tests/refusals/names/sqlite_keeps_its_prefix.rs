// database: default sqlite
use onedef::{Model, View};

#[derive(Model)]
#[db(index(a, name = "sqlite_a"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "SQLite_v", sql = "SELECT 1 AS id", reads(T))]
pub struct V {
    pub id: i32,
}

// expect: N0310 5:22 SQLite keeps names that begin with `sqlite_`, such as `sqlite_a` of the index, for itself
// expect: N0310 14:12 SQLite keeps names that begin with `sqlite_`, such as `SQLite_v` of the view, for itself
