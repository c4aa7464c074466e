use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", sql = " ")]
pub struct Totals {
    pub n: i64,
}

// expect: T0501 12:12 the query of `Totals` is empty
