use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", reads(Totals), sql = "SELECT 1 AS n")]
pub struct Totals {
    pub n: i64,
}

// expect: T0503 12:12 `Totals` reads itself
