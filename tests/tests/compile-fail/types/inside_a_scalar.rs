use onedef::{Model, Scalar};

#[derive(Scalar)]
struct Timeout(std::time::Duration);

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    timeout: Timeout,
}

fn main() {}
