// database: default mysql

use onedef::Model;

#[derive(Model)]
pub struct Ticket {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(default = autoincrement())]
    pub position: i32,
}

#[derive(Model)]
pub struct Line {
    #[db(id, default = autoincrement(identity = by_default))]
    pub id: i32,
}

// expect: T0402 9:20 MySQL counts in one column of a table, which is `id`
// expect: T0402 9:20 MySQL counts up only a column that leads a key, which `position` does not
// expect: T0402 15:24 MySQL has no identity columns
