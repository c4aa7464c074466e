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
