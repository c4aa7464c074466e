//! Products and their two levels of categories. Owned by the back end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model, Opaque};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::invoices::InvoiceLineItem;

/// The upper level of the catalogue.
#[derive(Model, Debug, Clone)]
#[db(table = "product_categories", on_update = no_action)]
pub struct ProductCategory {
    /// The number in the imported data, which references use.
    #[db(unique)]
    pub category_id: i32,
    #[db(type = VarChar(255))]
    pub name: String,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    pub subcategories: HasMany<ProductSubCategory>,
}

/// The lower level of the catalogue.
#[derive(Model, Debug, Clone)]
#[db(table = "product_subcategories", on_update = no_action)]
pub struct ProductSubCategory {
    /// The number in the imported data, which references use.
    #[db(unique)]
    pub subcategory_id: i32,
    pub category_id: i32,
    #[db(type = VarChar(255))]
    pub name: String,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(references(category_id), on_delete = no_action)]
    pub category: BelongsTo<ProductCategory>,
    pub products: HasMany<Product>,
}

/// Something that is sold.
#[derive(Model, Debug, Clone)]
#[db(table = "products", on_update = no_action)]
pub struct Product {
    /// The number in the imported data.
    #[db(unique)]
    pub product_id: Option<i32>,
    /// The number on price lists.
    #[db(unique, type = VarChar(100))]
    pub item_number: Option<String>,
    #[db(type = VarChar(255))]
    pub name: String,
    pub description: Option<String>,
    pub subcategory_id: Option<i32>,
    pub product_model_id: Option<i32>,
    #[db(type = VarChar(50))]
    pub color: Option<String>,
    #[db(type = VarChar(50))]
    pub size: Option<String>,
    #[db(type = VarChar(10))]
    pub product_line: Option<String>,
    #[db(type = VarChar(10))]
    pub class: Option<String>,
    #[db(type = VarChar(10))]
    pub style: Option<String>,
    #[db(type = Decimal(12, 2))]
    pub standard_cost: Option<Decimal>,
    #[db(type = Decimal(12, 2))]
    pub list_price: Option<Decimal>,
    #[db(default = client(false))]
    pub make_flag: Option<bool>,
    #[db(default = client(false))]
    pub finished_goods_flag: Option<bool>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    #[db(type = Unsupported("vector(1536)"))]
    pub name_embedding: Option<Opaque>,
    #[db(type = Unsupported("vector(1536)"))]
    pub description_embedding: Option<Opaque>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(references(subcategory_id), on_delete = no_action)]
    pub subcategory: BelongsTo<Option<ProductSubCategory>>,
    pub line_items: HasMany<InvoiceLineItem>,
}
