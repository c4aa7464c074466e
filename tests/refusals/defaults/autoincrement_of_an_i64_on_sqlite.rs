// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id, default = autoincrement())]
    pub id: i64,
}

// expect: T0402 7:24 SQLite counts up only an `INTEGER` key, and `id` is a `BIGINT`
