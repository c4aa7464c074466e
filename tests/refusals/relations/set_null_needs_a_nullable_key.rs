// database: default sqlite
use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub posts: HasMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    #[db(on_delete = set_null)]
    pub user: BelongsTo<User>,
}

// expect: R0307 16:22 `on_delete = set_null` cannot work: the key `user_id` is never null
