use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = owner.tenant_id)]
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
    pub ts: HasMany<T>,
}

// expect: N0112 4:21 the rows of `Owner` do not belong to the tenant in `tenant_id` themselves
