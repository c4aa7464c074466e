// database: a postgresql
// database: b postgresql

use onedef::Model;

#[derive(Model)]
#[db(database("a", "b"), unique(region, code, name = "t_key", only = "b"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub code: i32,
    #[db(only = "a")]
    pub region: i32,
}

// expect: N0107 7:70 the table is not in the database `b`
