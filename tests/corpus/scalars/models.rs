//! Every scalar and every kind of default that both databases have.

use chrono::NaiveDateTime;
use onedef::{Enum, Model, Opaque};
use rust_decimal::Decimal;

#[derive(Model)]
#[db(table = "Sample", rename_all = "camelCase")]
pub struct Sample {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(default = "it's \"q\" \\ x")]
    pub str: String,
    pub str_opt: Option<String>,
    #[db(default = false)]
    pub flag: bool,
    #[db(default = -7)]
    pub num: i32,
    #[db(default = 9007199254740993)]
    pub big: i64,
    #[db(default = 1.50)]
    pub flt: f64,
    #[db(default = "12.340")]
    pub dec: Decimal,
    #[db(default = now())]
    pub at: NaiveDateTime,
    #[db(default = "2020-01-02T03:04:05.678Z")]
    pub fixed: NaiveDateTime,
    #[db(updated_at)]
    pub touched: NaiveDateTime,
    pub doc: serde_json::Value,
    pub blob: Vec<u8>,
    #[db(default = uuid())]
    pub uid: String,
    #[db(default = uuid(7))]
    pub uid7: String,
    #[db(default = cuid())]
    pub cid: String,
    #[db(default = cuid(2))]
    pub cid2: String,
    #[db(default = nanoid(12))]
    pub nano: String,
    #[db(default = ulid())]
    pub lex: String,
    #[db(default = Kind::B)]
    pub kind: Kind,
    pub maybe: Option<Kind>,
    #[db(type = Unsupported("polygon"))]
    pub opaque: Option<Opaque>,
}

#[derive(Enum, Clone, Copy)]
#[db(name = "Kind")]
pub enum Kind {
    A,
    #[db(value = "bee")]
    B,
}
