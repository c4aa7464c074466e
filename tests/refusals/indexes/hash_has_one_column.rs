use onedef::Model;

#[derive(Model)]
#[db(index(a, b, using = hash))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}

// expect: K0403 4:26 an index that uses `hash` has one column
