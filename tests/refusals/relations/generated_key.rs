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
    pub n: i32,
    #[db(generated = n + 1)]
    pub user_id: i32,
    pub user: BelongsTo<User>,
}

// expect: R0309 17:9 `on_update = cascade` would write the generated column `user_id`
