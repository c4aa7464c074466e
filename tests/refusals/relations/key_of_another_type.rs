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
    pub user_id: i64,
    pub user: BelongsTo<User>,
}

// expect: R0301 14:18 `user_id` is `i64`, but `User.id`, which it references, is `i32`
