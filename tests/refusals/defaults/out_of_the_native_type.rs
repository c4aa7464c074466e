use onedef::Model;

#[derive(Model)]
pub struct A {
    #[db(id)]
    pub id: i32,
    #[db(type = Inet, default = "10.0.0.1/33")]
    pub address: String,
    #[db(type = Uuid, default = "nope")]
    pub key: String,
    #[db(default = 1e39)]
    pub single: f32,
    #[db(default = 1e-50)]
    pub tiny: f32,
    #[db(default = 1e310)]
    pub double: f64,
    #[db(type = Money, default = "99999999999999999999")]
    pub price: rust_decimal::Decimal,
    #[db(type = Inet, default = "::1/64")]
    pub fine: String,
}

// expect: T0403 7:33 the default `10.0.0.1/33` is no address such as `10.0.0.1` or `10.0.0.0/8`
// expect: T0403 9:33 the default `nope` is no UUID
// expect: T0403 11:20 the default is out of the range of `Real`
// expect: T0403 13:20 the default is out of the range of `Real`
// expect: T0403 15:20 the default is out of the range of `DoublePrecision`
// expect: T0403 17:34 the default is out of the range of `Money`
