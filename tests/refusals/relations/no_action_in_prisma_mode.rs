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
    #[db(on_delete = no_action)]
    pub user: BelongsTo<User>,
}

onedef::database! {
    relation_mode = prisma
}

// expect: R0310 15:22 with `relation_mode = prisma` there is no `no_action`, only cascade, restrict and set_null
