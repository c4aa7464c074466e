use onedef::Model;

#[derive(Model)]
#[db(index(email, nam = "x"))]
struct User {
    #[db(id)]
    id: i32,
    email: String,
}

fn main() {}
