// database: a postgresql
// database: b postgresql

use onedef::Model;

#[derive(Model)]
#[db(database = "a")]
pub struct Person {
    #[db(id)]
    pub id: i32,
}

#[derive(Model)]
#[db(database = "b", rls, policy(name = "p", using = exists(Person, id == outer.owner)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub owner: i32,
}

// expect: E0403 14:41 `exists` asks `Person`, which is not in the database `b`
