//! Checks, generated columns, comments and collations in MySQL's words.

use chrono::{NaiveDate, NaiveDateTime};
use onedef::{Enum, Model};
use rust_decimal::Decimal;

/// What is sold: `name`, it's price, and a \ backslash.
///
/// The second paragraph.
#[derive(Model)]
#[db(table = "Product", rename_all = "snake_case")]
#[db(check(!name.trim().is_empty(), name = "has_a_name"))]
#[db(check(name.len() <= 100))]
#[db(check(code.starts_with("A_1%\\") || code.ends_with("_z"), name = "ends"))]
#[db(check(!code.contains("'\\%"), name = "holds"))]
#[db(check(matches(code, "^[A-Z_]+\\d*'?$"), name = "looks"))]
#[db(check(matches(code, "^[a-z]+", case_insensitive), name = "looks_any"))]
#[db(check((state == State::New || state == State::Sold) || active, name = "states"))]
#[db(check(pieces / 2 * 3 % 7 - 1 >= -5 && price * 2.5 > 0.01, name = "numbers"))]
#[db(check(sold_at.is_none() || sold_at > "2020-01-02T03:04:05.678", name = "sold_later"))]
#[db(check(since >= "2000-01-01", name = "since_2000"))]
#[db(check(note.is_some() == active, name = "note_when_active"))]
#[db(check(data.len() < 1000, name = "small_data"))]
pub struct Product {
    /// Made by the program; it's `unique`.
    #[db(id)]
    pub id: i32,
    #[db(collate = "utf8mb4_bin")]
    pub name: String,
    #[db(collate = "latin1_general_ci", type = VarChar(20))]
    pub code: String,
    pub active: bool,
    pub pieces: i32,
    #[db(type = Decimal(12, 2))]
    pub price: Decimal,
    pub sold_at: Option<NaiveDateTime>,
    pub since: NaiveDate,
    pub note: Option<String>,
    pub data: Vec<u8>,
    pub state: State,
    pub kind: Kind,
    /// Lower case.
    #[db(generated = name.to_lowercase())]
    pub lower_name: String,
    #[db(generated(virtual) = pieces * 2, index)]
    pub pairs: i32,
    #[db(generated = pairs + 1)]
    pub more: i32,
    #[db(generated = coalesce(note, name.to_uppercase()))]
    pub shown: String,
}

#[derive(Clone, Copy, Enum)]
pub enum State {
    New,
    Sold,
}

#[derive(Clone, Copy, Enum)]
#[db(storage = text)]
pub enum Kind {
    Book,
    #[db(value = "audio book")]
    AudioBook,
}
