//! One column of every type, on PostgreSQL.
#![allow(missing_docs, reason = "the columns are named for their types")]

use bigdecimal::BigDecimal;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use onedef::{Enum, Model};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

/// A row of which one column is under test.
#[derive(Model, Debug, Clone)]
#[db(table = "Extreme", rename_all = "camelCase")]
pub struct Extreme {
    #[db(id)]
    pub id: i32,
    pub text: Option<String>,
    #[db(type = VarChar(5))]
    pub short: Option<String>,
    pub flag: Option<bool>,
    pub small: Option<i16>,
    pub int: Option<i32>,
    pub big: Option<i64>,
    pub real: Option<f32>,
    pub double: Option<f64>,
    #[db(type = Decimal(28, 10))]
    pub money: Option<Decimal>,
    pub huge: Option<BigDecimal>,
    /// With a zone, milliseconds.
    pub instant: Option<DateTime<Utc>>,
    /// With a zone, microseconds.
    #[db(type = Timestamptz(6))]
    pub fine_instant: Option<DateTime<Utc>>,
    /// What Prisma makes of a `DateTime`.
    #[db(type = Timestamp(3))]
    pub plain_instant: Option<DateTime<Utc>>,
    #[db(type = Timestamp(6))]
    pub local: Option<NaiveDateTime>,
    pub day: Option<NaiveDate>,
    #[db(type = Time(6))]
    pub clock: Option<NaiveTime>,
    pub uid: Option<Uuid>,
    pub doc: Option<Value>,
    pub raw: Option<Vec<u8>>,
    pub mood: Option<Mood>,
    pub texts: Vec<String>,
    pub ints: Vec<i32>,
    pub bigs: Vec<i64>,
    pub doubles: Vec<f64>,
    pub uids: Vec<Uuid>,
    pub instants: Vec<DateTime<Utc>>,
    pub docs: Vec<Value>,
    pub moods: Vec<Mood>,
}

/// Labels that are no identifiers.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    #[db(value = "so-so")]
    SoSo,
    #[db(value = "très bien")]
    Great,
    Bad,
}
