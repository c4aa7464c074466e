use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(id(a, b))]
pub struct User {
    pub a: i32,
    pub b: i32,
    pub posts: HasMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    pub user: BelongsTo<User>,
}

// expect: R0107 16:9 the id of `User` has several columns, so the key must be named
