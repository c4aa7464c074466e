use onedef::Model;

#[derive(Model)]
#[db(index(emial))]
struct User {
    #[db(id)]
    id: i32,
    email: String,
}

fn main() {}
