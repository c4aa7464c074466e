// database: default mysql

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(check(id > 0, name = "id_counts"))]
pub struct User {
    #[db(id, default = autoincrement())]
    pub id: i32,
    pub files: HasMany<File>,
}

#[derive(Model)]
#[db(check(owner_id > 0, name = "owner_is_written"))]
#[db(check(created > now(), name = "in_the_future"))]
pub struct File {
    #[db(id)]
    pub id: i32,
    pub owner_id: i32,
    pub created: chrono::NaiveDateTime,
    #[db(generated = owner_id + 1)]
    pub next_owner: i32,
    #[db(key = owner_id)]
    pub owner: BelongsTo<User>,
}

// expect: E0405 6:27 `id` counts up, and in MySQL a check cannot read it
// expect: E0405 14:33 `owner_id` is written by the action of a foreign key, and in MySQL a check cannot read it
// expect: E0401 15:36 MySQL takes no `now()` in a check
// expect: E0405 21:10 `owner_id` is written by the action of a foreign key, and in MySQL a generated column cannot read it
