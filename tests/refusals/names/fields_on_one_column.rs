use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    #[db(column = "a")]
    pub b: i32,
}

// expect: N0001 8:19 `a` and `b` are both the column `a`
