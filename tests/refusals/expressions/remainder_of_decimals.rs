use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", score % 2.0 == 0.0))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub score: f64,
    pub status: Status,
}

// expect: E0204 10:29 `%` needs whole numbers, but this is `f64`
