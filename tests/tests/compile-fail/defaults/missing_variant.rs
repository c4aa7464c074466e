// command: T0203
use onedef::{Enum, Model};

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = Status::Actve)]
    status: Status,
}

fn main() {}
