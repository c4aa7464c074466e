use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(uniqe)]
    email: String,
}

fn main() {}
