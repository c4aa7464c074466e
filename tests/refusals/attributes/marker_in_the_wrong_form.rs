use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub tenant: Option<BelongsTo<Tenant>>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub ts: HasMany<T>,
}

// expect: A0207 8:17 `BelongsTo` cannot stand inside `Option`
