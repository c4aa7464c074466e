use onedef::Model;

#[derive(Model)]
struct User(i32);

fn main() {}
