use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = owner.boss.tenant_id)]
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

// expect: A0009 4:15 `tenant` goes through one relation at most
