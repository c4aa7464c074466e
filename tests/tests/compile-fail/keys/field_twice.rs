use onedef::Model;

#[derive(Model)]
#[db(unique(email, email))]
struct User {
    #[db(id)]
    id: i32,
    email: String,
}

fn main() {}
