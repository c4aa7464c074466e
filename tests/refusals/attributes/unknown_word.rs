use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(rename_all = "camelcase")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    #[db(on_delete = casade)]
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub ts: HasMany<T>,
}

// expect: A0009 4:19 `camelcase` is not a case
// expect: A0009 9:22 `casade` is not a referential action
