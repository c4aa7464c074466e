use onedef::Model;

#[derive(Model)]
#[db(table = "")]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
