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
