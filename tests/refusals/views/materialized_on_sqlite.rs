// database: default sqlite

use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", materialized, sql = "SELECT 1 AS n")]
pub struct Totals {
    pub n: i64,
}

// expect: T0502 14:12 SQLite has no materialized views, and `Totals` would be computed on every read
