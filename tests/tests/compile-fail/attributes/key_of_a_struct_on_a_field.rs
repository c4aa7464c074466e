use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(tenant = id)]
    email: String,
}

fn main() {}
