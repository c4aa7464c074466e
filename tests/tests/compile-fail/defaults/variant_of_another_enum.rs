// command: T0201
use onedef::{Enum, Model};

#[derive(Enum, Clone, Copy)]
enum Status {
    Active,
    Suspended,
}

#[derive(Enum, Clone, Copy)]
enum Role {
    Admin,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = Role::Admin)]
    status: Status,
}

fn main() {}
