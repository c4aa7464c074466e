//! Every native type of MySQL, with the arguments that it takes, and defaults of each kind.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{Enum, Model, Opaque};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

#[derive(Model)]
#[db(table = "Plain", rename_all = "camelCase")]
pub struct Plain {
    #[db(id)]
    pub id: Uuid,
    pub text: String,
    pub truth: bool,
    pub small: i16,
    pub whole: i32,
    pub big: i64,
    pub single: f32,
    pub double: f64,
    pub amount: Decimal,
    pub instant: DateTime<Utc>,
    pub local: NaiveDateTime,
    pub day: NaiveDate,
    pub clock: NaiveTime,
    pub data: Value,
    pub bytes: Vec<u8>,
}

#[derive(Model)]
#[db(table = "Native", rename_all = "camelCase")]
pub struct Native {
    #[db(id, default = autoincrement(), type = UnsignedBigInt)]
    pub id: i64,
    #[db(type = VarChar(255))]
    pub var_char: String,
    #[db(type = Char(2))]
    pub char: String,
    #[db(type = TinyText)]
    pub tiny_text: String,
    #[db(type = Text)]
    pub text: Option<String>,
    #[db(type = MediumText)]
    pub medium_text: String,
    #[db(type = LongText)]
    pub long_text: String,
    #[db(type = TinyInt)]
    pub tiny_truth: bool,
    #[db(type = UnsignedTinyInt)]
    pub unsigned_truth: bool,
    #[db(type = Bit(1))]
    pub bit_truth: bool,
    #[db(type = Bit(12))]
    pub bits: Vec<u8>,
    #[db(type = TinyInt)]
    pub tiny_int: i16,
    #[db(type = UnsignedTinyInt)]
    pub unsigned_tiny_int: i16,
    #[db(type = SmallInt)]
    pub small_int: i32,
    #[db(type = UnsignedSmallInt)]
    pub unsigned_small_int: i32,
    #[db(type = MediumInt)]
    pub medium_int: i32,
    #[db(type = UnsignedMediumInt)]
    pub unsigned_medium_int: i32,
    #[db(type = Int)]
    pub int: i32,
    #[db(type = UnsignedInt)]
    pub unsigned_int: i32,
    #[db(type = BigInt)]
    pub big_int: i64,
    #[db(type = Year)]
    pub year: i32,
    #[db(type = Float)]
    pub float: f64,
    #[db(type = Double)]
    pub double: f32,
    #[db(type = Decimal(10, 2))]
    pub decimal: Decimal,
    #[db(type = DateTime)]
    pub date_time: NaiveDateTime,
    #[db(type = DateTime(6))]
    pub date_time_6: DateTime<Utc>,
    #[db(type = Timestamp)]
    pub timestamp: DateTime<Utc>,
    #[db(type = Timestamp(3))]
    pub timestamp_3: Option<DateTime<Utc>>,
    #[db(type = Date)]
    pub date: NaiveDate,
    #[db(type = Time)]
    pub time: NaiveTime,
    #[db(type = Time(6))]
    pub time_6: NaiveTime,
    #[db(type = Json)]
    pub json: Value,
    #[db(type = LongBlob)]
    pub long_blob: Vec<u8>,
    #[db(type = MediumBlob)]
    pub medium_blob: Vec<u8>,
    #[db(type = Blob)]
    pub blob: Vec<u8>,
    #[db(type = TinyBlob)]
    pub tiny_blob: Vec<u8>,
    #[db(type = Binary(16))]
    pub binary: Vec<u8>,
    #[db(type = VarBinary(1000))]
    pub var_binary: Vec<u8>,
    #[db(type = Unsupported("geometry"))]
    pub place: Option<Opaque>,
}

#[derive(Clone, Copy, Enum)]
pub enum Size {
    #[db(value = "S")]
    Small,
    #[db(value = "very large, indeed")]
    VeryLarge,
}

#[derive(Clone, Copy, Enum)]
#[db(storage = text)]
pub enum Shape {
    Round,
    Square,
}

#[derive(Model)]
#[db(table = "Defaults", rename_all = "camelCase")]
pub struct Defaults {
    #[db(id, default = autoincrement(start = 1000))]
    pub id: i32,
    #[db(default = "it's a \\ and a \"quote\"")]
    pub text: String,
    #[db(default = "long 'text'", type = Text)]
    pub long: String,
    #[db(default = true)]
    pub truth: bool,
    #[db(default = -3)]
    pub number: i32,
    #[db(default = 1.25)]
    pub double: f64,
    #[db(default = 2.50, type = Decimal(12, 4))]
    pub amount: Decimal,
    #[db(default = Size::VeryLarge)]
    pub size: Size,
    #[db(default = Shape::Round)]
    pub shape: Shape,
    #[db(default = json("{\"a\": [1, \"it's \\\\\"]}"))]
    pub data: Value,
    #[db(default = "SGVsbG8=")]
    pub bytes: Vec<u8>,
    #[db(default = "2020-01-02T03:04:05.678+01:00")]
    pub instant: DateTime<Utc>,
    #[db(default = "2020-01-02T03:04:05.678", type = DateTime)]
    pub whole_second: NaiveDateTime,
    #[db(default = "2020-01-02")]
    pub day: NaiveDate,
    #[db(default = "03:04:05.6")]
    pub clock: NaiveTime,
    #[db(default = now())]
    pub now_3: DateTime<Utc>,
    #[db(default = now(), type = DateTime)]
    pub now_0: NaiveDateTime,
    #[db(default = now(), type = Timestamp(6))]
    pub now_6: DateTime<Utc>,
    #[db(default = now())]
    pub today: NaiveDate,
    #[db(default = now())]
    pub this_time: NaiveTime,
    #[db(default = sql("uuid()"), type = Char(36))]
    pub made: String,
    #[db(default = sql("CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)"))]
    pub touched: NaiveDateTime,
    #[db(default = uuid())]
    pub client: String,
    #[db(updated_at)]
    pub changed: NaiveDateTime,
}
