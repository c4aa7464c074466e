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
