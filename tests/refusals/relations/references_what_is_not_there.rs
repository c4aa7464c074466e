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
    #[db(references(idd))]
    pub user: BelongsTo<User>,
}

// expect: R0108 15:21 `User` has no column `idd`
