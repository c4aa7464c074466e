use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    logins: u64,
}

fn main() {}
