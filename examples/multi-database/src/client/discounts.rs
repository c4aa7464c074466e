//! Discounts and coupons.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

/// A discount on invoices.
#[derive(Model, Debug, Clone)]
#[db(table = "discounts", database = "client", soft_delete = deleted_at)]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(code))]
#[db(index(is_active))]
#[db(index(client_id))]
#[db(index(valid_from, valid_until))]
pub struct Discount {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    #[db(unique)]
    pub code: Option<String>,
    pub discount_type: DiscountType,
    #[db(type = Decimal(10, 2))]
    pub discount_value: Decimal,
    #[db(default = true)]
    pub applies_to_all: bool,
    /// Only for this customer. Not a foreign key.
    pub client_id: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub minimum_amount: Option<Decimal>,
    /// Of a percentage.
    #[db(type = Decimal(10, 2))]
    pub maximum_discount: Option<Decimal>,
    pub valid_from: Option<NaiveDateTime>,
    pub valid_until: Option<NaiveDateTime>,
    pub usage_limit: Option<i32>,
    #[db(default = 0)]
    pub usage_count: i32,
    #[db(default = true)]
    pub is_active: bool,
    /// A user of the main database.
    pub created_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,
}

/// What `discount_value` means.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum DiscountType {
    Percentage,
    FixedAmount,
}

/// A code that a customer can redeem.
#[derive(Model, Debug, Clone)]
#[db(table = "coupons", database = "client", soft_delete = deleted_at)]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(code))]
#[db(index(is_active))]
#[db(index(valid_from, valid_until))]
pub struct Coupon {
    #[db(id, default = uuid())]
    pub id: String,
    /// Such as `SAVE10`.
    #[db(unique)]
    pub code: String,
    pub name: String,
    pub description: Option<String>,
    pub discount_type: DiscountType,
    #[db(type = Decimal(10, 2))]
    pub discount_value: Decimal,
    #[db(type = Decimal(10, 2))]
    pub minimum_amount: Option<Decimal>,
    #[db(type = Decimal(10, 2))]
    pub maximum_discount: Option<Decimal>,
    pub valid_from: NaiveDateTime,
    pub valid_until: NaiveDateTime,
    pub usage_limit: Option<i32>,
    pub usage_limit_per_client: Option<i32>,
    #[db(default = 0)]
    pub usage_count: i32,
    /// Ids of customers; empty for all.
    #[db(default = [])]
    pub client_ids: Vec<String>,
    #[db(default = true)]
    pub is_active: bool,
    /// Only for new customers.
    #[db(default = false)]
    pub is_first_purchase: bool,
    /// A user of the main database.
    pub created_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub redemptions: HasMany<CouponRedemption>,
}

/// A coupon was used.
#[derive(Model, Debug, Clone)]
#[db(table = "coupon_redemptions", database = "client")]
#[db(index(coupon_id))]
#[db(index(invoice_id))]
#[db(index(client_id))]
pub struct CouponRedemption {
    #[db(id, default = uuid())]
    pub id: String,
    pub coupon_id: String,
    /// Not a foreign key.
    pub invoice_id: String,
    pub client_id: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub discount_amount: Decimal,
    /// A user of the main database.
    pub redeemed_by: String,
    #[db(default = now())]
    pub redeemed_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub coupon: BelongsTo<Coupon>,
}
