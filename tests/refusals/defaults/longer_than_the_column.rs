use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = VarChar(3), default = "four")]
    pub a: String,
    #[db(type = VarChar(10), default = cuid())]
    pub b: String,
    #[db(type = SmallInt, default = 70000)]
    pub c: i32,
    #[db(type = Decimal(4, 2), default = "100.00")]
    pub d: rust_decimal::Decimal,
}

// expect: T0403 7:39 the default has 4 characters, and the column holds 3
// expect: T0403 9:40 `cuid()` makes 25 characters, and the column holds 10
// expect: T0403 11:37 the default `70000` is out of the range of `SmallInt`
// expect: T0403 13:42 the default `100.00` is out of the range of `Decimal(4, 2)`
