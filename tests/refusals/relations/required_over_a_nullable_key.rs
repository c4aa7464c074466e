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
    pub user_id: Option<i32>,
    pub user: BelongsTo<User>,
}

// expect: R0306 15:15 `user` is required, but its key `user_id` may be null
