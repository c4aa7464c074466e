// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(index(a desc nulls_last))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Option<i32>,
}

// expect: K0412 6:6 SQLite has no `nulls_first` and `nulls_last` in indexes
