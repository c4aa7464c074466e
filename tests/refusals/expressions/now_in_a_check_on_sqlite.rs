// database: default sqlite

use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", seen < now()))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub seen: chrono::NaiveDateTime,
    pub status: Status,
}

// expect: E0401 12:19 SQLite takes no `now()` in a check
