// database: default mysql

use onedef::Model;

#[derive(Model)]
#[db(fulltext(title, body))]
#[db(fulltext(title, year))]
#[db(fulltext(body desc))]
pub struct Book {
    #[db(id)]
    pub id: i32,
    pub title: String,
    #[db(type = Text)]
    pub body: String,
    pub year: i32,
}

// expect: K0421 7:22 `year` is not text and has no full-text index
// expect: K0421 8:15 a full-text index is over all of `body`, in no direction
