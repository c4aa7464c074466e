use onedef::Model;

#[derive(Model)]
#[db(rename_all = "camel_case")]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
