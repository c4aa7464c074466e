use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = tenant_id, index(tenant_id, name))]
pub struct User {
    #[db(id)]
    pub id: Uuid,
    pub name: String,
    pub tenant_id: Uuid,
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: Uuid,
    pub users: HasMany<User>,
}

// expect: N0105 7:13 cannot find the type `Uuid`
// expect: N0105 9:20 cannot find the type `Uuid`
// expect: N0105 16:13 cannot find the type `Uuid`
