// The struct of a new row has the name of another model.
use onedef::Model;

#[derive(Model)]
struct NewUser {
    #[db(id)]
    id: i32,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
