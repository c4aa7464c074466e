use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub ts: HasMany<T>,
}

// expect: A0206 7:9 no field holds the key of `tenant`: there is no `tenant_id`
