// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(unique(a, constraint, deferrable))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: K0409 6:28 SQLite cannot defer a unique constraint
