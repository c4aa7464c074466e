// service: frontend owns=User,Session artifacts
// service: worker reads=Session artifacts
use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(tenant = tenant_id)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub tenant_id: i32,
    pub sessions: HasMany<Session>,
}

#[derive(Model)]
#[db(tenant = user.tenant_id)]
pub struct Session {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    pub user: BelongsTo<User>,
}

// expect: O0107 15:15 `worker` sees `Session` but not `User`, which says whose tenant a row is
