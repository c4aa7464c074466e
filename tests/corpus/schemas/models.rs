//! Several PostgreSQL schemas.

use onedef::{BelongsTo, Enum, HasMany, ManyToMany, Model};

#[derive(Model)]
#[db(table = "Tenant", schema = "core")]
pub struct Tenant {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub state: State,
    pub parts: HasMany<Part>,
    pub tags: ManyToMany<Tag>,
}

#[derive(Model)]
#[db(table = "parts", schema = "extra", rename_all = "camelCase", index(tenant_id))]
pub struct Part {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub tenant: BelongsTo<Tenant>,
}

#[derive(Model)]
#[db(table = "Tag", schema = "extra")]
pub struct Tag {
    #[db(id)]
    pub id: i32,
    pub tenants: ManyToMany<Tenant>,
}

#[derive(Enum, Clone, Copy)]
#[db(name = "State", schema = "core", rename_all = "SCREAMING_SNAKE_CASE", prisma(rename_all = "SCREAMING_SNAKE_CASE"))]
pub enum State {
    On,
    Off,
}
