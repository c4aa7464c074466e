use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", reads(Tt), sql = "SELECT 1 AS n")]
pub struct Totals {
    pub n: i64,
}

// expect: N0113 11:29 `Tt` is neither a model nor a view
