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
    #[db(key(a, b), references(id))]
    pub user: BelongsTo<User>,
}

// expect: A0010 16:32 `references` names one field, and `key` names 2 fields
