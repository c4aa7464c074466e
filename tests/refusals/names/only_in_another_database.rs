// database: main postgresql
// database: client postgresql

use onedef::Model;

#[derive(Model)]
#[db(database = "main")]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(only = "client")]
    pub a: i32,
}

// expect: N0107 11:17 the table is not in the database `client`
