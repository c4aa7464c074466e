use onedef::Model;

#[derive(Model)]
#[db(table = "users", table = "people")]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
