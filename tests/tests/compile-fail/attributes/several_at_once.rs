use onedef::Model;

#[derive(Model)]
#[db(tabel = "users")]
#[db(rename_al = "camelCase")]
struct User {
    #[db(id)]
    id: i32,
    #[db(colum = "mail")]
    email: String,
}

fn main() {}
