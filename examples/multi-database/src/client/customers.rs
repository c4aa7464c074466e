//! A tenant's customers and what they buy.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, HasMany, Model};
use rust_decimal::Decimal;

use crate::client::expenses::Expense;
use crate::client::invoices::Invoice;
use crate::client::projects::Project;

/// A tenant's customer.
#[derive(Model, Debug, Clone)]
#[db(table = "clients", database = "client", soft_delete = deleted_at)]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(slug))]
#[db(index(is_active))]
pub struct Client {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    #[db(unique)]
    pub slug: String,
    pub company_name: Option<String>,
    #[db(default = true)]
    pub is_active: bool,
    #[db(type = Decimal(10, 2))]
    pub hourly_rate: Option<Decimal>,
    #[db(type = Decimal(5, 2), default = 0)]
    pub discount_percentage: Option<Decimal>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub contact_person: Option<String>,
    pub billing_address_line1: Option<String>,
    pub billing_address_line2: Option<String>,
    pub billing_city: Option<String>,
    pub billing_state: Option<String>,
    pub billing_postal_code: Option<String>,
    pub billing_country: Option<String>,
    pub billing_contact_name: Option<String>,
    pub billing_contact_email: Option<String>,
    pub billing_contact_phone: Option<String>,
    /// Such as `INV-`.
    pub invoice_prefix: Option<String>,
    #[db(default = 1)]
    pub invoice_next_number: i32,
    /// Digits: 5 makes `00001`.
    #[db(default = 5)]
    pub invoice_number_padding: i32,
    /// `stripe` or `paypal`; the tenant's default when null.
    pub preferred_payment_method: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub projects: HasMany<Project>,
    pub products: HasMany<Product>,
    pub invoices: HasMany<Invoice>,
    pub expenses: HasMany<Expense>,
}

/// Something that is sold.
#[derive(Model, Debug, Clone)]
#[db(table = "products", database = "client", soft_delete = deleted_at)]
#[db(index(client_id))]
#[db(index(is_active))]
#[db(index(sku))]
pub struct Product {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    /// Stock keeping unit.
    pub sku: Option<String>,
    /// Null for a product of all customers.
    pub client_id: Option<String>,
    pub image_url: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub rate: Option<Decimal>,
    /// Such as `piece` or `kg`.
    pub unit: Option<String>,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub client: BelongsTo<Option<Client>>,
    pub expenses: HasMany<Expense>,
}
