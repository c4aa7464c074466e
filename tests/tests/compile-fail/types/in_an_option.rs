// command: T0105
use onedef::Model;

struct Address {
    city: String,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    address: Option<Address>,
}

fn main() {}
