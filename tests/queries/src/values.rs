//! A column of each type that both databases have.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, Json, Model, Scalar};
use rust_decimal::Decimal;
use uuid::Uuid;

/// One value of each type.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "all_values")]
pub struct AllValues {
    #[db(id)]
    pub id: i32,
    pub flag: Option<bool>,
    pub small: Option<i16>,
    pub int: Option<i32>,
    pub big: Option<i64>,
    pub real: Option<f32>,
    pub double: Option<f64>,
    pub text: Option<String>,
    pub bytes: Option<Vec<u8>>,
    pub instant: Option<DateTime<Utc>>,
    #[db(type = Timestamp(3))]
    pub instant_plain: Option<DateTime<Utc>>,
    pub plain: Option<NaiveDateTime>,
    #[db(type = Timestamptz(3))]
    pub plain_zoned: Option<NaiveDateTime>,
    pub date: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
    pub uuid: Option<Uuid>,
    #[db(type = Uuid)]
    pub uuid_text: Option<String>,
    pub decimal: Option<Decimal>,
    pub json: Option<serde_json::Value>,
    pub shape: Option<Json<Shape>>,
    pub kind: Option<Colour>,
    pub kept: Option<Size>,
    pub name: Option<Name>,
    pub amount: Option<Amount>,
}

/// Something in JSON.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Shape {
    pub sides: u32,
    pub label: String,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(name = "Colour of it's", rename_all = "snake_case")]
pub enum Colour {
    DarkRed,
    #[db(value = "light \"blue\" \\ green")]
    Other,
}

#[derive(Enum, Debug, Clone, Copy, PartialEq)]
#[db(storage = text)]
pub enum Size {
    Large,
    Small,
}

#[derive(Scalar, Debug, Clone, PartialEq)]
pub struct Name(pub String);

#[derive(Scalar, Debug, Clone, PartialEq)]
pub struct Amount(pub Decimal);

/// Rows that are found by a key of a type that is none of the usual.
#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "owners", id(day, number))]
pub struct Owner {
    pub day: NaiveDate,
    pub number: Decimal,
    pub things: HasMany<Thing>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "things")]
pub struct Thing {
    #[db(id)]
    pub at: DateTime<Utc>,
    pub day: NaiveDate,
    pub number: Decimal,
    #[db(key(day, number))]
    pub owner: BelongsTo<Owner>,
    pub parts: HasMany<Part>,
}

#[derive(Model, Debug, Clone, PartialEq)]
#[db(table = "parts")]
pub struct Part {
    #[db(id, default = uuid(7))]
    pub id: Uuid,
    pub thing_at: DateTime<Utc>,
    #[db(key = thing_at)]
    pub thing: BelongsTo<Thing>,
}
