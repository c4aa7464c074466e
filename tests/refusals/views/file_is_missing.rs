use onedef::{Model, View};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

#[derive(View)]
#[db(view = "totals", sql_file = "views/totals.sql")]
pub struct Totals {
    pub n: i64,
}

// expect: S0108 11:34 there is no file `views/totals.sql`
