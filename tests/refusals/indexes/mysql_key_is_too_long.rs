// database: default mysql

use onedef::Model;

#[derive(Model)]
#[db(unique(a, b, c, d))]
#[db(index(a, b, c, d, e))]
#[db(index(a, b, c, d, e, length(e = 2), name = "fits"))]
pub struct Five {
    #[db(id, type = VarChar(800))]
    pub id: String,
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}

// expect: K0418 7:6 the columns of this index have 3820 bytes, and MySQL takes 3072
// expect: K0418 10:10 the columns of this index have 3200 bytes, and MySQL takes 3072
