use onedef::Model;

#[derive(Model)]
#[db(check(name = "c", emial.len() > 3))]
struct User {
    #[db(id)]
    id: i32,
    email: String,
}

fn main() {}
