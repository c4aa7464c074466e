use onedef::Model;

#[derive(Model)]
#[db(rename_all = "camelCase")]
struct User {
    #[db(id)]
    id: i32,
    user_name: String,
    #[db(column = "userName")]
    name: String,
}

fn main() {}
