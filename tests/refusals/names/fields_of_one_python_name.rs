use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    #[db(python = "a")]
    pub b: i32,
}

// expect: N0313 8:19 `a` and `b` are both `a` in Python
