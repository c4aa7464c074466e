//! Territories, salespersons and ways to ship. Owned by the back end.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, HasMany, Model};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::companies::Company;
use crate::invoices::Invoice;

/// A region of sales.
#[derive(Model, Debug, Clone)]
#[db(table = "sales_territories", on_update = no_action)]
pub struct SalesTerritory {
    /// The number in the imported data, which references use.
    #[db(unique)]
    pub territory_id: i32,
    #[db(type = VarChar(255))]
    pub name: String,
    #[db(type = VarChar(10))]
    pub country_region_code: Option<String>,
    #[db(type = VarChar(100))]
    pub territory_group: Option<String>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    pub invoices: HasMany<Invoice>,
    pub companies: HasMany<Company>,
    pub salespersons: HasMany<Salesperson>,
}

/// Somebody who sells.
#[derive(Model, Debug, Clone)]
#[db(table = "salespersons", on_update = no_action)]
pub struct Salesperson {
    #[db(unique)]
    pub salesperson_id: Option<i32>,
    #[db(type = VarChar(255))]
    pub name: String,
    #[db(unique, type = VarChar(255))]
    pub email: Option<String>,
    #[db(type = VarChar(50))]
    pub phone: Option<String>,
    #[db(unique, type = VarChar(50))]
    pub employee_id: Option<String>,
    #[db(type = VarChar(100))]
    pub department: Option<String>,
    pub territory_id: Option<i32>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(references(territory_id), on_delete = no_action)]
    pub territory: BelongsTo<Option<SalesTerritory>>,
    pub invoices: HasMany<Invoice>,
}

/// A way to ship, with its rates.
#[derive(Model, Debug, Clone)]
#[db(table = "ship_methods", on_update = no_action)]
pub struct ShipMethod {
    #[db(unique)]
    pub method_id: i32,
    #[db(type = VarChar(100))]
    pub name: String,
    #[db(type = Decimal(10, 2), default = client(0))]
    pub base_rate: Option<Decimal>,
    #[db(type = Decimal(10, 2), default = client(0))]
    pub rate_per_pound: Option<Decimal>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,
}
