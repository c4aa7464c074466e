use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    email: String,
    #[db(column = "email")]
    mail: String,
}

fn main() {}
