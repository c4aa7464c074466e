use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", sql = "SELECT 1 AS n", unique(n, where = n > 1))]
pub struct Totals {
    pub n: i64,
}

// expect: N0114 11:64 a key of a view has no `where`: say it in the query
