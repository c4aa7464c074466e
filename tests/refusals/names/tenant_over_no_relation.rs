use onedef::{BelongsTo, Model};

#[derive(Model)]
#[db(tenant = owner.tenant_id)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub owner_id: i32,
    pub owner: BelongsTo<Nobody>,
}

// expect: N0112 4:15 `owner` is no `BelongsTo` field, so it leads to no tenant
// expect: R0101 9:26 `Nobody` is not a model
