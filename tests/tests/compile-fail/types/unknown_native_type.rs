use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(type = VarCahr(255))]
    email: String,
}

fn main() {}
