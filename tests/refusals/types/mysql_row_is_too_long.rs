// database: default mysql

use onedef::Model;

#[derive(Model)]
pub struct Report {
    #[db(id)]
    pub id: i32,
    #[db(type = VarChar(16000))]
    pub summary: String,
    #[db(type = VarChar(400))]
    pub title: String,
    #[db(type = LongText)]
    pub body: String,
}

// expect: T0311 6:12 a row of `Report` may have 65625 bytes, and MySQL takes 65535
