use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub code: i32,
    #[db(key = code, references(cde))]
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    #[db(unique)]
    pub code: i32,
    pub ts: HasMany<T>,
}

// expect: R0108 8:33 `Tenant` has no column `cde`
