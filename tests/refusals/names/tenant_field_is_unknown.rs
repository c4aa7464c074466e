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
    pub ts: HasMany<T>,
}

// expect: N0109 4:21 `Owner` has no field `tenant`
