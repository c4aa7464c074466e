use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = nanoid(1))]
    key: String,
}

fn main() {}
