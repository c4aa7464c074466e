// command: N0109
use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = id)]
struct Tenant {
    #[db(id)]
    id: String,
    users: HasMany<User>,
}

#[derive(Model)]
#[db(tenant = tenant.idd)]
struct User {
    #[db(id)]
    id: i32,
    tenant_id: String,
    tenant: BelongsTo<Tenant>,
}

fn main() {}
