// database: main postgresql
// database: client postgresql

use onedef::Model;

#[derive(Model)]
#[db(database = "clint")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: N0106 7:17 there is no database `clint` in `onedef.toml`
