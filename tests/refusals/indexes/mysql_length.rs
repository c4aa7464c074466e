// database: default mysql

use onedef::Model;

#[derive(Model)]
#[db(index(name, length(name = 200)))]
#[db(index(year, length(year = 2)))]
pub struct Book {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub year: i32,
}

// expect: K0411 6:32 `name` has 191 characters, and `length` says 200
// expect: K0411 7:32 `year` is neither text nor bytes, and is indexed as a whole
