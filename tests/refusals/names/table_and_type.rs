use onedef::{Enum, Model};

#[derive(Enum)]
#[db(name = "status")]
pub enum Status {
    On,
}

#[derive(Model)]
#[db(table = "status")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub status: Status,
}

// expect: N0311 4:13 a table and an enum type are both named `status`
