use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", sql = "SELECT 1 AS n")]
pub struct Totals {
    #[db(default = 0)]
    pub n: i64,
}

// expect: A0004 13:10 `default` is not a key of a column of a view
