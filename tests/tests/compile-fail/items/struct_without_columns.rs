use onedef::Model;

#[derive(Model)]
struct User {}

fn main() {}
