// The struct of a new row has the name of another one in the module.
use onedef::Model;

struct NewUser;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
