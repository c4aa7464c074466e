// command: E0103
use onedef::{Enum, Model};

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "c", status != Status::Suspnded))]
struct User {
    #[db(id)]
    id: i32,
    status: Status,
}

fn main() {}
