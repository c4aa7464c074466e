// database: default mysql

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub files: HasMany<File>,
}

#[derive(Model)]
pub struct File {
    #[db(id)]
    pub id: i32,
    #[db(default = 1)]
    pub owner_id: i32,
    #[db(key = owner_id, on_delete = set_default)]
    pub owner: BelongsTo<User>,
}

// expect: R0315 18:38 MySQL does not know `on_delete = set_default`
