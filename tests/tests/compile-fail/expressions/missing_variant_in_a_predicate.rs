// command: E0103
use onedef::{Enum, Model};

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(index(status, where = status == Status::Actve))]
struct User {
    #[db(id)]
    id: i32,
    status: Status,
}

fn main() {}
