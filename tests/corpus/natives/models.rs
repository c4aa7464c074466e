//! Every native type of PostgreSQL.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{Enum, Model, Opaque};
use rust_decimal::Decimal;

onedef::database! {
    extension("citext"),
}

#[derive(Model)]
#[db(table = "Natives", rename_all = "camelCase")]
pub struct Natives {
    #[db(id, default = autoincrement())]
    pub id: i64,
    #[db(default = autoincrement())]
    pub small: i16,
    #[db(type = Integer)]
    pub int4: i32,
    #[db(type = Oid)]
    pub oid: i32,
    #[db(type = BigInt)]
    pub int8: i64,
    pub real: f32,
    #[db(type = DoublePrecision)]
    pub dbl: f64,
    #[db(type = Decimal(10, 2))]
    pub num: Decimal,
    #[db(type = Decimal)]
    pub num_any: Decimal,
    #[db(type = Money)]
    pub cash: Decimal,
    #[db(type = Text)]
    pub txt: String,
    #[db(type = VarChar(80))]
    pub vc: String,
    #[db(type = VarChar)]
    pub vc_any: String,
    #[db(type = Char(3))]
    pub ch: String,
    #[db(default = sql("gen_random_uuid()"))]
    pub uuid: uuid::Uuid,
    #[db(type = Inet)]
    pub inet: String,
    #[db(type = Bit(4))]
    pub bits: String,
    #[db(type = VarBit(8))]
    pub vbits: String,
    #[db(type = Xml)]
    pub xml: String,
    #[db(type = Citext)]
    pub ci: String,
    #[db(type = Timestamp(6))]
    pub ts: NaiveDateTime,
    #[db(type = Timestamp)]
    pub ts_any: NaiveDateTime,
    #[db(default = now())]
    pub tstz: DateTime<Utc>,
    pub day: NaiveDate,
    #[db(type = Time(0))]
    pub tod: NaiveTime,
    #[db(type = Timetz(6))]
    pub todz: NaiveTime,
    #[db(type = Json)]
    pub json: serde_json::Value,
    #[db(type = JsonB, default = json("{\"k\": [1]}"))]
    pub jsonb: serde_json::Value,
    #[db(type = ByteA, default = "AAEC/w==")]
    pub bytes: Vec<u8>,
    #[db(type = Boolean)]
    pub flag: bool,
    #[db(default = ["a", "b'c"])]
    pub tags: Vec<String>,
    pub ints: Vec<i32>,
    #[db(default = [])]
    pub none: Vec<i32>,
    #[db(default = [Mood::Ok])]
    pub moods: Vec<Mood>,
    #[db(type = Unsupported("int4range"))]
    pub range: Option<Opaque>,
}

#[derive(Enum, Clone, Copy)]
#[db(name = "Mood", rename_all = "SCREAMING_SNAKE_CASE", prisma(rename_all = "SCREAMING_SNAKE_CASE"))]
pub enum Mood {
    Ok,
    #[db(value = "not ok")]
    Bad,
}
