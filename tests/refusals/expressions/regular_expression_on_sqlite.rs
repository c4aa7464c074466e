// database: default sqlite

use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", matches(name, "x")))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub status: Status,
}

// expect: E0402 12:19 SQLite has no regular expressions
