use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = owner.tenant)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub owner_id: i32,
    pub owner: BelongsTo<Owner>,
}

#[derive(Model)]
pub struct Owner {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub tenant: BelongsTo<Tenant>,
    pub ts: HasMany<T>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub owners: HasMany<Owner>,
}

// expect: N0110 4:21 `tenant` is a relation: it has no column
