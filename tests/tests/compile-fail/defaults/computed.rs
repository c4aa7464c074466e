use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(default = 60 * 60)]
    timeout: i32,
}

fn main() {}
