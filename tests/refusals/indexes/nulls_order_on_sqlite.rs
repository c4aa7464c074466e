// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(index(a desc nulls_last))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Option<i32>,
}
