use onedef::{BelongsTo, Model};

struct Tenant {
    id: String,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    tenant_id: String,
    tenant: BelongsTo<Tenant>,
}

fn main() {}
