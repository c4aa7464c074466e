use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(id(region, number))]
struct Tenant {
    region: String,
    number: i32,
    users: HasMany<User>,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    tenant_region: String,
    tenant_number: i64,
    #[db(key(tenant_region, tenant_number))]
    tenant: BelongsTo<Tenant>,
}

fn main() {}
