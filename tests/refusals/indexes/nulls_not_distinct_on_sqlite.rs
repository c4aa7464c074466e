// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(unique(a, nulls_not_distinct))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Option<i32>,
}

// expect: K0407 6:16 in SQLite nulls are always distinct, `nulls_not_distinct` cannot be had
