use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = cuidd())]
    key: String,
}

fn main() {}
