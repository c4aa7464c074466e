//! Rows whose values have limits.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

/// Something that is sold.
#[derive(Model)]
#[db(table = "products", rename_all = "camelCase")]
#[db(check(name = "products_price_check", price >= 0, comment = "a price is not negative"))]
#[db(check(name = "products_discount_check", discount < price))]
#[db(check(name = "products_sold_check", !is_sold || sold_at.is_some()))]
#[db(check(name = "products_code_check", matches(code, "^[A-Z]{2}-[0-9]+$")))]
#[db(check(name = "products_sizes_check", [1, 2, 4].contains(&size)))]
#[db(check(name = "products_stock_check", stock + reserved <= 100))]
#[db(check(name = "products_title_check", title.trim().len() > 2))]
#[db(check(name = "products_dates_check", ends_on > starts_on))]
#[db(check(name = "products_kind_check", kind != Kind::Retired || !is_sold))]
#[db(check(name = "products_views_check", views >= 0))]
#[db(check(name = "products_tags_check", tags.len() <= 3))]
#[db(check(name = "products_note_check", sql("length(note) < 5000")))]
pub struct Product {
    #[db(id, default = uuid(7))]
    pub id: uuid::Uuid,
    #[db(type = VarChar(10))]
    pub title: String,
    pub code: Option<String>,
    #[db(type = Decimal(6, 2))]
    pub price: Decimal,
    #[db(type = Decimal(6, 2))]
    pub discount: Option<Decimal>,
    pub size: i16,
    #[db(default = 0)]
    pub stock: i32,
    #[db(default = 0)]
    pub reserved: i32,
    #[db(default = 0)]
    pub views: i64,
    #[db(default = false)]
    pub is_sold: bool,
    pub sold_at: Option<DateTime<Utc>>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    #[db(default = Kind::Plain)]
    pub kind: Kind,
    pub tags: Vec<String>,
    pub details: Option<serde_json::Value>,
    pub image: Option<Vec<u8>>,
    #[db(type = Bit(4), default = "0000")]
    pub flags: String,
    pub weight: Option<f64>,
    pub note: Option<String>,
    #[db(sensitive)]
    pub cost: Option<Decimal>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    pub parts: HasMany<Part>,
}

#[derive(Enum, Clone, Copy)]
pub enum Kind {
    Plain,
    #[db(value = "out-of-print")]
    Retired,
}

#[derive(Model)]
#[db(table = "parts")]
pub struct Part {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(default = client(1))]
    pub count: i32,
    pub product_id: uuid::Uuid,
    pub product: BelongsTo<Product>,
}
