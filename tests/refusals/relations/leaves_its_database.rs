// database: main postgresql
// database: client postgresql

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(database = "main")]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub posts: HasMany<Post>,
}

#[derive(Model)]
#[db(database = "client")]
pub struct Post {
    #[db(id)]
    pub id: i32,
    pub user_id: i32,
    pub user: BelongsTo<User>,
}

// expect: R0110 11:9 the other side of this relation is not in the database `main`
// expect: R0110 20:9 `User` is not in the database `client`, and a relation cannot leave its database
