use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(sensitive = true)]
    password: String,
}

fn main() {}
