use onedef::{BelongsTo, Enum, HasMany, Model};

#[derive(Model)]
pub struct Tenant {
    #[db(id)]
    pub id: i32,
    pub ts: HasMany<T>,
}

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", tenant.is_some()))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub tenant: BelongsTo<Tenant>,
    pub status: Status,
}

// expect: A0202 17:29 `tenant` is a relation and has no column
