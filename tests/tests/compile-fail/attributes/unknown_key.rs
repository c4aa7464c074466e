use onedef::Model;

#[derive(Model)]
#[db(tabel = "users")]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
