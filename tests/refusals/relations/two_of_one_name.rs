use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    #[db(relation = "x")]
    pub posts: HasMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    #[db(relation = "x")]
    pub user: BelongsTo<User>,
    pub editor_id: i32,
    #[db(relation = "x")]
    pub editor: BelongsTo<User>,
}

// expect: R0104 20:9 the name `x` stands for more than one relation between `Post` and `User`
