// database: main postgresql
// database: client postgresql

use onedef::{Enum, Model};

#[derive(Enum)]
#[db(database = "main")]
pub enum Status {
    On,
}

#[derive(Model)]
#[db(database = "client")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub status: Status,
}

// expect: N0111 17:17 the enum `Status` is not in the database `client`, where this column is
