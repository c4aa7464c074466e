use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
struct Tenant {
    #[db(id)]
    id: String,
    users: Vec<HasMany<User>>,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    tenant_id: String,
    tenant: BelongsTo<Tenant>,
}

fn main() {}
