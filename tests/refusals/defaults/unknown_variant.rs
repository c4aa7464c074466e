use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    On,
}

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = Status::Of)]
    pub a: Status,
}

// expect: T0203 12:20 `Status` has no variant `Of`
