// database: default mysql

use onedef::Model;

#[derive(Model)]
#[db(index(lower(email)))]
#[db(unique(email, where = active))]
#[db(index(email, collate(email = "utf8mb4_bin"), name = "by_bytes"))]
#[db(index(email, using = hash, name = "hashed"))]
#[db(index(email desc, active nulls_first, name = "ordered"))]
pub struct User {
    #[db(id)]
    pub id: i32,
    pub email: String,
    pub active: bool,
}

// expect: K0419 6:6 MySQL indexes columns only; index a generated column
// expect: K0420 7:28 MySQL indexes all rows and knows no `where`
// expect: K0413 8:35 MySQL orders an index by the collation of its columns
// expect: K0402 9:27 MySQL has only B-trees, no `hash` indexes
// expect: K0412 10:6 MySQL has no `nulls_first` and `nulls_last` in indexes
