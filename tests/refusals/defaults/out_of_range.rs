use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = 40_000)]
    pub a: i16,
}

// expect: T0202 7:20 `40000` is not between -32768 and 32767
