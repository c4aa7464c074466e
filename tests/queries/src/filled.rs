//! A default of each kind.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use onedef::{Enum, Model};
use rust_decimal::Decimal;
use uuid::Uuid;

/// All that is filled in.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "filled")]
pub struct Filled {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(default = cuid())]
    pub cuid: String,
    #[db(default = cuid(2))]
    pub cuid2: String,
    #[db(default = uuid())]
    pub uuid: Uuid,
    #[db(default = uuid(7))]
    pub uuid7: Uuid,
    #[db(default = uuid(7))]
    pub uuid7_text: String,
    #[db(default = uuid(), type = Uuid)]
    pub uuid_native: String,
    #[db(default = ulid())]
    pub ulid: String,
    #[db(default = nanoid())]
    pub nanoid: String,
    #[db(default = nanoid(10))]
    pub nanoid10: String,
    #[db(default = now())]
    pub now: DateTime<Utc>,
    #[db(default = now(), type = Timestamp(6))]
    pub now_exact: DateTime<Utc>,
    #[db(default = now(), type(postgresql = Timestamptz(3), mysql = DateTime(6)))]
    pub now_millis: DateTime<Utc>,
    #[db(updated_at)]
    pub updated: NaiveDateTime,
    #[db(default = client(7))]
    pub client_int: i16,
    #[db(default = client(true))]
    pub client_flag: bool,
    #[db(default = client(0.5))]
    pub client_float: f32,
    #[db(default = client("it's"))]
    pub client_text: String,
    #[db(default = client(Kind::Other))]
    pub client_kind: Kind,
    #[db(default = client("12.50"))]
    pub client_decimal: Decimal,
    #[db(default = -3)]
    pub int: i64,
    #[db(default = "a 'b' \"c\"")]
    pub text: String,
    #[db(default = false)]
    pub flag: bool,
    #[db(default = 1.5)]
    pub float: f64,
    #[db(default = Kind::Some)]
    pub kind: Kind,
    #[db(default = "0.25")]
    pub decimal: Decimal,
    #[db(default = "2026-01-02")]
    pub date: NaiveDate,
    #[db(default = json("{\"a\": [1, \"x\"]}"))]
    pub json: serde_json::Value,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(name = "KindOfFilled")]
pub enum Kind {
    Some,
    Other,
}

/// Nothing has to be given.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "numbers")]
pub struct Number {
    #[db(id, default = autoincrement())]
    pub id: i32,
}
