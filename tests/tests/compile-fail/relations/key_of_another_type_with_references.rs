use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
struct Tenant {
    #[db(id)]
    id: String,
    #[db(unique)]
    slug: i32,
    users: HasMany<User>,
}

#[derive(Model)]
struct User {
    #[db(id)]
    id: i32,
    tenant_slug: String,
    #[db(key = tenant_slug, references(slug))]
    tenant: BelongsTo<Tenant>,
}

fn main() {}
