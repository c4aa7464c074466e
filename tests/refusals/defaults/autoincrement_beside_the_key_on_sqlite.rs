// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = autoincrement())]
    pub number: i32,
}

// expect: T0402 9:20 SQLite counts up only a key of one column, which `number` is not
