//! Native types and lists, of which PostgreSQL alone has columns.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{Enum, Model};
use rust_decimal::Decimal;
use uuid::Uuid;

onedef::database! {
    extension("citext", schema = "public"),
}

/// One value of each native type.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "natives")]
pub struct Natives {
    #[db(id)]
    pub id: i32,
    #[db(type = Inet)]
    pub inet: Option<String>,
    #[db(type = Citext)]
    pub citext: Option<String>,
    #[db(type = Bit(10))]
    pub bit: Option<String>,
    #[db(type = VarBit(10))]
    pub varbit: Option<String>,
    #[db(type = Xml)]
    pub xml: Option<String>,
    #[db(type = Char(5))]
    pub char: Option<String>,
    #[db(type = VarChar(5))]
    pub varchar: Option<String>,
    #[db(type = Money)]
    pub money: Option<Decimal>,
    #[db(type = Decimal(10, 2))]
    pub price: Option<Decimal>,
    #[db(type = Json)]
    pub json: Option<serde_json::Value>,
    #[db(type = Oid)]
    pub oid: Option<i32>,
    #[db(type = SmallInt)]
    pub narrow: Option<i32>,
    #[db(type = Integer)]
    pub wide: Option<i16>,
    #[db(type = Real)]
    pub real: Option<f64>,
    #[db(type = DoublePrecision)]
    pub double: Option<f32>,
    #[db(type = Timestamptz(6))]
    pub instant: Option<DateTime<Utc>>,
    #[db(type = Date)]
    pub instant_date: Option<DateTime<Utc>>,
    #[db(type = Time(6))]
    pub time: Option<NaiveTime>,
    #[db(type = Timetz(6))]
    pub zoned_time: Option<NaiveTime>,
    #[db(type = Timestamp(3))]
    pub date_stamp: Option<NaiveDate>,
    pub elsewhere: Option<Elsewhere>,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(schema = "onedef values")]
pub enum Elsewhere {
    Here,
    There,
}

/// A list of each type.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "lists")]
pub struct Lists {
    #[db(id)]
    pub id: i32,
    pub flags: Vec<bool>,
    pub smalls: Vec<i16>,
    pub ints: Vec<i32>,
    pub bigs: Vec<i64>,
    pub reals: Vec<f32>,
    pub doubles: Vec<f64>,
    pub texts: Vec<String>,
    pub bytes: Vec<Vec<u8>>,
    pub instants: Vec<DateTime<Utc>>,
    #[db(type = Timestamp(3))]
    pub instants_plain: Vec<DateTime<Utc>>,
    pub plains: Vec<NaiveDateTime>,
    #[db(type = Timestamptz(3))]
    pub plains_zoned: Vec<NaiveDateTime>,
    pub dates: Vec<NaiveDate>,
    pub times: Vec<NaiveTime>,
    pub uuids: Vec<Uuid>,
    #[db(type = Uuid)]
    pub uuid_texts: Vec<String>,
    #[db(type = Inet)]
    pub addresses: Vec<String>,
    pub decimals: Vec<Decimal>,
    pub jsons: Vec<serde_json::Value>,
    pub elsewhere: Vec<Elsewhere>,
}
