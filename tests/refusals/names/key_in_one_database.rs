// database: a postgresql
// database: b postgresql

use onedef::Model;

#[derive(Model)]
#[db(database("a", "b"))]
pub struct T {
    #[db(id, only = "a")]
    pub id: i32,
    #[db(unique)]
    pub code: i32,
}

// expect: N0403 9:10 the database `b` has no column `id` of `T`
