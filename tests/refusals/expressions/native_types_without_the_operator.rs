// database: default postgresql
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use onedef::Model;
use rust_decimal::Decimal;

#[derive(Model)]
#[db(check(name = "xml", xml == "x"))]
#[db(check(name = "uuid", uuid == "x"))]
#[db(check(name = "uuid_and_text", uuid == text))]
#[db(check(name = "inet", ["10.0.0.1", "x"].contains(&inet)))]
#[db(check(name = "bit", bit == "12"))]
#[db(check(name = "coalesce", coalesce(maybe, text) == "x"))]
#[db(check(name = "length", coalesce(maybe, inet).len() > 3))]
#[db(check(name = "money_and_number", price > 3))]
#[db(check(name = "money_twice", price * price > price))]
#[db(check(name = "less_money", -price < price))]
#[db(check(name = "oid", oid + 1 > 3))]
#[db(check(name = "oid_and_decimal", oid > amount))]
#[db(check(name = "time_of_a_day", clock > "2024-01-02T03:04:05"))]
#[db(check(name = "day_of_a_time", day > "03:04:05"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub text: String,
    #[db(type = Xml)]
    pub xml: String,
    #[db(type = Uuid)]
    pub uuid: String,
    #[db(type = Inet)]
    pub inet: String,
    #[db(type = Inet)]
    pub maybe: Option<String>,
    #[db(type = Bit(2))]
    pub bit: String,
    #[db(type = Money)]
    pub price: Decimal,
    pub amount: Decimal,
    #[db(type = Oid)]
    pub oid: i32,
    #[db(type = Time)]
    pub clock: NaiveDateTime,
    #[db(type = Timestamp)]
    pub day: NaiveTime,
}

#[derive(Model)]
#[db(index(id, name = "u_zones", where = at > day))]
pub struct U {
    #[db(id)]
    pub id: i32,
    pub at: DateTime<Utc>,
    #[db(type = Timestamp)]
    pub day: DateTime<Utc>,
    #[db(generated = at == coalesce(day, at))]
    pub same: bool,
}

// expect: E0404 7:19 `xml` is `Xml` in PostgreSQL, which cannot be compared
// expect: E0404 8:19 `uuid` is `Uuid` in PostgreSQL, and `x` is none
// expect: E0404 9:19 `uuid` is `Uuid` in PostgreSQL, and `text` is `Text` in PostgreSQL
// expect: E0404 10:19 `inet` is `Inet` in PostgreSQL, and `x` is none
// expect: E0404 11:19 `bit` is `Bit` in PostgreSQL, and `12` is none
// expect: E0404 12:19 `maybe` is `Inet` in PostgreSQL, and `text` is `Text` in PostgreSQL
// expect: E0404 13:19 a part of this is `Inet` in PostgreSQL, which is not text
// expect: E0404 14:19 `price` is `Money` in PostgreSQL, and `3` is a number
// expect: E0404 15:19 `price` is `Money` in PostgreSQL, which is added to its like, and multiplied or divided by a number
// expect: E0404 16:19 `price` is `Money` in PostgreSQL, which has no negative
// expect: E0404 17:19 `oid` is `Oid` in PostgreSQL, which is no number to calculate with
// expect: E0404 18:19 `oid` is `Oid` in PostgreSQL, and `amount` is `Decimal` in PostgreSQL
// expect: E0404 19:19 `clock` is `Time` in PostgreSQL, and `2024-01-02T03:04:05` is none
// expect: E0404 20:19 `day` is `Timestamp` in PostgreSQL, and `03:04:05` is none
// expect: E0401 47:42 `at` is `Timestamptz` in PostgreSQL, and `day` is `Timestamp` in PostgreSQL: which is earlier depends on the session's time zone
// expect: E0401 54:10 `at` is `Timestamptz` in PostgreSQL, and `day` is `Timestamp` in PostgreSQL: which is earlier depends on the session's time zone
// expect: E0401 54:10 `at` is `Timestamptz` in PostgreSQL, and a part of this is `Timestamp` in PostgreSQL: which is earlier depends on the session's time zone
