use onedef::Model;

#[derive(Model)]
#[db(index(email, using = btee))]
struct User {
    #[db(id)]
    id: i32,
    email: String,
}

fn main() {}
