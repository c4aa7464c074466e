//! Customers. Owned by the back end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model, Opaque};
use uuid::Uuid;

use crate::invoices::Invoice;
use crate::sales::SalesTerritory;

/// A customer: a company or one person.
#[derive(Model, Debug, Clone)]
#[db(table = "companies", on_update = no_action)]
pub struct Company {
    /// The number in the imported data.
    #[db(unique)]
    pub customer_id: Option<i32>,
    pub business_entity_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub account_number: Option<String>,
    /// `individual` or `business`.
    #[db(type = VarChar(50), default = client("individual"))]
    pub company_type: Option<String>,
    #[db(type = VarChar(255))]
    pub company_name: Option<String>,
    #[db(type = VarChar(100))]
    pub first_name: Option<String>,
    #[db(type = VarChar(100))]
    pub middle_name: Option<String>,
    #[db(type = VarChar(100))]
    pub last_name: Option<String>,
    /// `billing` unless said otherwise.
    #[db(type = VarChar(50), default = client("billing"))]
    pub address_type: Option<String>,
    pub street_address: Option<String>,
    pub address_line2: Option<String>,
    #[db(type = VarChar(100))]
    pub city: Option<String>,
    #[db(type = VarChar(100))]
    pub state_province: Option<String>,
    #[db(type = VarChar(20))]
    pub postal_code: Option<String>,
    #[db(type = VarChar(100), default = client("United States"))]
    pub country_region: Option<String>,
    #[db(type = VarChar(50))]
    pub phone: Option<String>,
    #[db(type = VarChar(50))]
    pub fax: Option<String>,
    #[db(type = VarChar(255))]
    pub email: Option<String>,
    #[db(type = VarChar(255))]
    pub website: Option<String>,
    #[db(type = VarChar(50))]
    pub tax_id: Option<String>,
    pub territory_id: Option<i32>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    #[db(type = Unsupported("vector(1536)"))]
    pub name_embedding: Option<Opaque>,
    #[db(type = Unsupported("vector(1536)"))]
    pub address_embedding: Option<Opaque>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(references(territory_id), on_delete = no_action)]
    pub territory: BelongsTo<Option<SalesTerritory>>,
    pub invoices: HasMany<Invoice>,
    pub additional_addresses: HasMany<CompanyAddress>,
}

/// A further address of a company.
#[derive(Model, Debug, Clone)]
#[db(table = "company_addresses", on_update = no_action)]
pub struct CompanyAddress {
    pub company_id: Uuid,
    #[db(type = VarChar(50))]
    pub address_type: String,
    pub street_address: String,
    pub address_line2: Option<String>,
    #[db(type = VarChar(100))]
    pub city: Option<String>,
    #[db(type = VarChar(100))]
    pub state_province: Option<String>,
    #[db(type = VarChar(20))]
    pub postal_code: Option<String>,
    #[db(type = VarChar(100), default = client("United States"))]
    pub country_region: Option<String>,
    #[db(default = client(false))]
    pub is_primary: Option<bool>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    #[db(type = Unsupported("vector(1536)"))]
    pub full_address_embedding: Option<Opaque>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = no_action)]
    pub company: BelongsTo<Company>,
}
