use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    logged_in_for: std::time::Duration,
}

fn main() {}
