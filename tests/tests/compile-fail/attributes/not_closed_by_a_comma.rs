use onedef::Model;

#[derive(Model)]
#[db(table = "users" schema = "auth")]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
