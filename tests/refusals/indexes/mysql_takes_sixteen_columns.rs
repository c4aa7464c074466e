// database: default mysql

use onedef::Model;

#[derive(Model)]
#[db(index(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q))]
pub struct Wide {
    #[db(id)]
    pub id: i32,
    pub a: bool,
    pub b: bool,
    pub c: bool,
    pub d: bool,
    pub e: bool,
    pub f: bool,
    pub g: bool,
    pub h: bool,
    pub i: bool,
    pub j: bool,
    pub k: bool,
    pub l: bool,
    pub m: bool,
    pub n: bool,
    pub o: bool,
    pub p: bool,
    pub q: bool,
}

// expect: K0403 6:6 an index has at most 16 columns
