// command: N0112
use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
struct Tenant {
    #[db(id)]
    id: String,
    users: HasMany<User>,
}

#[derive(Model)]
#[db(tenant = tenant.id)]
struct User {
    #[db(id)]
    id: i32,
    tenant_id: String,
    tenant: BelongsTo<Tenant>,
}

fn main() {}
