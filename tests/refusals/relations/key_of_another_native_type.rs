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
    #[db(type = Uuid)]
    pub user_id: String,
    pub user: BelongsTo<User>,
}

// expect: R0302 15:18 `user_id` is `Uuid` in PostgreSQL, but `User.id` is `Text`
