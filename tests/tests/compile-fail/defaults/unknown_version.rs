use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = uuid(5))]
    key: String,
}

fn main() {}
