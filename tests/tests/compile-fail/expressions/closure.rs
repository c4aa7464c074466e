use onedef::Model;

#[derive(Model)]
#[db(check(name = "c", (|| true)()))]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
