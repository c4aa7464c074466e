use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
struct Tenant {
    #[db(id)]
    id: String,
    users: HasMany<User>,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    tenant: BelongsTo<Tenant>,
}

fn main() {}
