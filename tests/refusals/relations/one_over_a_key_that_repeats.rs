use onedef::{BelongsTo, HasOne, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub post: HasOne<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    pub user: BelongsTo<User>,
}

// expect: R0105 7:9 `HasOne<Post>` needs a unique key, and `user_id` can repeat
