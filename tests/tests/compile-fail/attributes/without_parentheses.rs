use onedef::Model;

#[derive(Model)]
#[db]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
