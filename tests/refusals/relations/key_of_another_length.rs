use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: String,
    pub posts: HasMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    #[db(type = VarChar(10))]
    pub user_id: String,
    pub user: BelongsTo<User>,
}

// expect: R0303 15:18 `user_id` and `User.id`, which it references, have different native types
