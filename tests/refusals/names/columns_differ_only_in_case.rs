// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(column = "Email")]
    pub a: String,
    #[db(column = "email")]
    pub b: String,
}

// expect: N0308 11:19 the columns `Email` and `email` differ only in case, which SQLite does not tell apart
