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
    pub user: BelongsTo<User>,
    pub editor_id: i32,
    pub editor: BelongsTo<User>,
}

// expect: R0103 17:9 more than one relation joins `Post` and `User`, so each needs a name
