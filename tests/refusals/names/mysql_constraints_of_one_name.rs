// database: default mysql

use onedef::{BelongsTo, HasMany, Model};

#[derive(Model)]
#[db(check(id > 0, name = "positive"))]
#[db(index(a, name = "by_a"))]
pub struct One {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub others: HasMany<Two>,
    pub more: HasMany<Three>,
}

#[derive(Model)]
#[db(check(id > 1, name = "positive"))]
#[db(index(one_id, name = "by_a"))]
pub struct Two {
    #[db(id)]
    pub id: i32,
    pub one_id: i32,
    #[db(key = one_id, constraint = "to_one")]
    pub one: BelongsTo<One>,
}

#[derive(Model)]
pub struct Three {
    #[db(id)]
    pub id: i32,
    pub one_id: i32,
    #[db(key = one_id, constraint = "to_one")]
    pub one: BelongsTo<One>,
}

// expect: K0501 17:27 the check is named `positive`, which is the name of the check already
// expect: K0501 32:37 the foreign key is named `to_one`, which is the name of the foreign key already
