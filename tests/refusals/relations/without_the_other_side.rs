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
    pub title: String,
}

// expect: R0102 7:9 `HasMany<Post>` has no other side: `Post` has no `BelongsTo<User>`
