use onedef::Model;

#[derive(Model)]
#[db(soft_delete = gone)]
#[db(unique(a, live, where = a > 0))]
#[db(unique(b, live, constraint))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
    pub gone: bool,
}

// expect: A0010 5:16 `live` is a condition, beside another one in `where`
// expect: A0010 6:16 a constraint holds for all rows, not for `live` ones
