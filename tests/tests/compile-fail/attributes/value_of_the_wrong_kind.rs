use onedef::Model;

#[derive(Model)]
#[db(table = 3)]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
