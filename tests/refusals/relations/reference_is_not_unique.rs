use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub email: String,
    pub posts: HasMany<Post>,
}

#[derive(Model)]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub email: String,
    #[db(key = email, references(email))]
    pub user: BelongsTo<User>,
}

// expect: R0304 16:34 `email` of `User` is no unique key, so it cannot be referenced
