//! Invoices and how they are paid.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

use crate::client::customers::Client;

/// An invoice to a customer.
#[derive(Model, Debug, Clone)]
#[db(table = "invoices", database = "client")]
#[db(index(client_id))]
#[db(index(status))]
#[db(index(issue_date))]
#[db(index(due_date))]
// The databases have it beside the unique key (DECISIONS.md).
#[db(allow(K0416))]
#[db(index(paypal_invoice_id))]
pub struct Invoice {
    #[db(id, default = uuid())]
    pub id: String,
    /// Such as `INV-00001`.
    #[db(unique)]
    pub invoice_number: String,
    pub client_id: Option<String>,
    #[db(default = InvoiceStatus::Processing)]
    pub status: InvoiceStatus,
    #[db(unique)]
    pub paypal_invoice_id: Option<String>,
    pub paypal_invoice_url: Option<String>,
    pub issue_date: NaiveDateTime,
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
    pub terms_and_conditions: Option<String>,
    /// A user of the main database.
    pub created_by: String,
    /// A user of the main database.
    pub sent_by: Option<String>,
    pub sent_at: Option<NaiveDateTime>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub client: BelongsTo<Option<Client>>,
    pub items: HasMany<InvoiceItem>,
    pub payments: HasMany<InvoicePayment>,
}

/// One line of an invoice.
#[derive(Model, Debug, Clone)]
#[db(table = "invoice_items", database = "client")]
#[db(index(invoice_id))]
#[db(index(project_id))]
pub struct InvoiceItem {
    #[db(id, default = uuid())]
    pub id: String,
    pub invoice_id: String,
    /// Not a foreign key.
    pub project_id: Option<String>,
    pub description: String,
    #[db(type = Decimal(10, 2))]
    pub quantity: Decimal,
    #[db(type = Decimal(10, 2))]
    pub unit_price: Decimal,
    /// Quantity × unit price.
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    /// The hours that it bills.
    #[db(default = [])]
    pub time_entry_ids: Vec<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub invoice: BelongsTo<Invoice>,
}

/// Money received for an invoice.
#[derive(Model, Debug, Clone)]
#[db(table = "invoice_payments", database = "client")]
#[db(index(invoice_id))]
#[db(index(payment_date))]
pub struct InvoicePayment {
    #[db(id, default = uuid())]
    pub id: String,
    pub invoice_id: String,
    pub paypal_payment_id: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    pub payment_date: NaiveDateTime,
    pub payment_method: Option<String>,
    pub note: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub invoice: BelongsTo<Invoice>,
}

/// How far an invoice is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum InvoiceStatus {
    /// Can still be edited.
    Processing,
    SentToClient,
    SentEmail,
    SentMail,
    SentPaypal,
    SentStripe,
    Invalid,
    Void,
    Cancelled,
    /// Paid.
    Completed,
}

/// How this tenant uses PayPal.
#[derive(Model, Debug, Clone)]
#[db(table = "paypal_tenant_configs", database = "client")]
pub struct PayPalTenantConfig {
    #[db(id, default = uuid())]
    pub id: String,
    /// A `PayPalIntegration` of the main database.
    pub paypal_integration_id: String,
    #[db(default = false)]
    pub is_enabled: bool,
    pub invoice_email_subject: Option<String>,
    pub invoice_terms_and_conds: Option<String>,
    pub invoice_note: Option<String>,
    pub invoice_merchant_logo: Option<String>,
    #[db(default = true)]
    pub allow_partial_payment: bool,
    #[db(type = Decimal(10, 2))]
    pub minimum_amount_due: Option<Decimal>,
    /// 30 for net 30.
    #[db(default = 30)]
    pub due_in_days: i32,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}

/// When an invoice must be paid, such as net 30.
#[derive(Model, Debug, Clone)]
#[db(table = "payment_terms", database = "client", soft_delete = deleted_at)]
#[db(index(is_active))]
#[db(index(is_default))]
pub struct PaymentTerm {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub days_until_due: i32,
    /// For paying within `discount_days`.
    #[db(type = Decimal(5, 2))]
    pub discount_percent: Option<Decimal>,
    pub discount_days: Option<i32>,
    #[db(default = false)]
    pub is_default: bool,
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

/// Money received, with or without an invoice.
#[derive(Model, Debug, Clone)]
#[db(table = "payments", database = "client")]
#[db(index(invoice_id))]
#[db(index(client_id))]
#[db(index(payment_date))]
#[db(index(status))]
#[db(index(payment_method))]
pub struct Payment {
    #[db(id, default = uuid())]
    pub id: String,
    /// Not a foreign key.
    pub invoice_id: Option<String>,
    pub client_id: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    #[db(default = "USD")]
    pub currency: String,
    pub payment_method: PaymentMethod,
    pub payment_date: NaiveDateTime,
    /// The payment service's id.
    pub transaction_id: Option<String>,
    pub reference_number: Option<String>,
    #[db(default = PaymentStatus::Completed)]
    pub status: PaymentStatus,
    pub note: Option<String>,
    #[db(default = false)]
    pub is_refund: bool,
    /// The payment that this one gives back. Not a foreign key.
    pub refunded_payment_id: Option<String>,
    /// A user of the main database.
    pub received_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
}

/// How money was paid.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum PaymentMethod {
    Cash,
    Check,
    CreditCard,
    DebitCard,
    BankTransfer,
    Paypal,
    Stripe,
    Wire,
    Ach,
    Other,
}

/// What became of a payment.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum PaymentStatus {
    Pending,
    Completed,
    Failed,
    Refunded,
    Cancelled,
}
