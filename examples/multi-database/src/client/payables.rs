//! What a tenant owes: vendors and their bills.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

use crate::client::invoices::PaymentMethod;

/// Somebody whom the tenant pays.
#[derive(Model, Clone)]
#[db(table = "vendors", database = "client", debug, soft_delete = deleted_at)]
#[db(index(name))]
#[db(index(email))]
#[db(index(is_active))]
pub struct Vendor {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub company_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub contact_person: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    /// 30 for net 30.
    #[db(default = 30)]
    pub payment_term_days: i32,
    /// The tenant's number with the vendor.
    pub account_number: Option<String>,
    pub tax_id: Option<String>,
    pub bank_name: Option<String>,
    #[db(sensitive)]
    pub bank_account_number: Option<String>,
    #[db(sensitive)]
    pub bank_routing_number: Option<String>,
    pub notes: Option<String>,
    #[db(default = true)]
    pub is_active: bool,
    /// A user of the main database.
    pub created_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub bills: HasMany<Bill>,
}

/// What the tenant owes a vendor.
#[derive(Model, Debug, Clone)]
#[db(table = "bills", database = "client")]
#[db(index(vendor_id))]
#[db(index(status))]
#[db(index(bill_date))]
#[db(index(due_date))]
pub struct Bill {
    #[db(id, default = uuid())]
    pub id: String,
    /// Such as `BILL-00001`.
    #[db(unique)]
    pub bill_number: String,
    pub vendor_id: String,
    /// The vendor's own number.
    pub vendor_invoice_no: Option<String>,
    #[db(default = BillStatus::Draft)]
    pub status: BillStatus,
    pub bill_date: NaiveDateTime,
    pub due_date: NaiveDateTime,
    pub paid_date: Option<NaiveDateTime>,
    #[db(type = Decimal(10, 2))]
    pub subtotal: Decimal,
    #[db(type = Decimal(5, 2), default = 0)]
    pub tax_rate: Decimal,
    #[db(type = Decimal(10, 2), default = 0)]
    pub tax_amount: Decimal,
    #[db(type = Decimal(10, 2), default = 0)]
    pub discount_amount: Decimal,
    #[db(type = Decimal(10, 2))]
    pub total_amount: Decimal,
    #[db(type = Decimal(10, 2), default = 0)]
    pub amount_paid: Decimal,
    #[db(type = Decimal(10, 2))]
    pub amount_due: Decimal,
    pub note: Option<String>,
    /// A user of the main database.
    pub created_by: String,
    /// A user of the main database.
    pub approved_by: Option<String>,
    pub approved_at: Option<NaiveDateTime>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub vendor: BelongsTo<Vendor>,
    pub items: HasMany<BillItem>,
    pub payments: HasMany<BillPayment>,
}

/// One line of a bill.
#[derive(Model, Debug, Clone)]
#[db(table = "bill_items", database = "client")]
#[db(index(bill_id))]
#[db(index(expense_category_id))]
#[db(index(project_id))]
pub struct BillItem {
    #[db(id, default = uuid())]
    pub id: String,
    pub bill_id: String,
    pub description: String,
    #[db(type = Decimal(10, 2))]
    pub quantity: Decimal,
    #[db(type = Decimal(10, 2))]
    pub unit_price: Decimal,
    /// Quantity × unit price.
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    /// Not a foreign key.
    pub expense_category_id: Option<String>,
    /// Not a foreign key.
    pub project_id: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub bill: BelongsTo<Bill>,
}

/// Money paid for a bill.
#[derive(Model, Debug, Clone)]
#[db(table = "bill_payments", database = "client")]
#[db(index(bill_id))]
#[db(index(payment_date))]
pub struct BillPayment {
    #[db(id, default = uuid())]
    pub id: String,
    pub bill_id: String,
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    pub payment_date: NaiveDateTime,
    pub payment_method: PaymentMethod,
    pub transaction_id: Option<String>,
    pub reference_number: Option<String>,
    pub note: Option<String>,
    /// A user of the main database.
    pub paid_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub bill: BelongsTo<Bill>,
}

/// How far a bill is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum BillStatus {
    Draft,
    Received,
    Approved,
    PartialPaid,
    Paid,
    Cancelled,
    Overdue,
}
