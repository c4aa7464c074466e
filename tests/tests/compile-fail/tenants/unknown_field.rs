use onedef::Model;

#[derive(Model)]
#[db(tenant = tenant_id)]
struct User {
    #[db(id)]
    id: i32,
}

fn main() {}
