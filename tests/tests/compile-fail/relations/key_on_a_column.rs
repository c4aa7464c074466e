use onedef::Model;

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    #[db(key = id)]
    tenant_id: String,
}

fn main() {}
