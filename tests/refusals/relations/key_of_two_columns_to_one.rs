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
    pub a: i32,
    pub b: i32,
    #[db(key(a, b))]
    pub user: BelongsTo<User>,
}

// expect: R0109 16:14 the key has 2 columns, and it references one column
