use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(index(tenant))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub ts: HasMany<T>,
}

// expect: A0202 4:12 `tenant` is a relation and has no column
