use onedef::Model;

#[derive(Model)]
pub struct A {
    #[db(id, default = autoincrement(start = 2147483648))]
    pub id: i32,
    #[db(default = autoincrement(identity = by_default, start = -5))]
    pub other: i64,
}

// expect: T0202 5:24 `autoincrement()` starts between 1 and 2147483647 here, not at 2147483648
// expect: T0202 7:20 `autoincrement()` starts between 1 and 9223372036854775807 here, not at -5
