//! Invoices, their lines and payments, and how documents become invoices. Owned by the back end.

use chrono::{DateTime, NaiveDate, Utc};
use onedef::{BelongsTo, HasMany, Model, Opaque};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::auth::User;
use crate::catalog::Product;
use crate::companies::Company;
use crate::sales::{SalesTerritory, Salesperson};

/// An invoice as it was read from a document.
#[derive(Model, Debug, Clone)]
#[db(table = "invoices", on_update = no_action)]
pub struct Invoice {
    /// The number of the order in the imported data.
    #[db(unique)]
    pub sales_order_id: i32,
    #[db(unique, type = VarChar(100))]
    pub invoice_number: String,
    #[db(default = client(0))]
    pub revision_number: Option<i32>,
    pub invoice_date: NaiveDate,
    pub due_date: Option<NaiveDate>,
    pub ship_date: Option<NaiveDate>,
    /// Who uploaded the document.
    #[db(index(name = "ix_invoices_uploaded_by_user_id"))]
    pub uploaded_by_user_id: Option<Uuid>,
    /// The company that is billed.
    pub customer_id: Option<Uuid>,
    /// From the imported data; references no table here, as the other bare integers below.
    pub bill_to_address_id: Option<i32>,
    pub ship_to_address_id: Option<i32>,
    pub salesperson_id: Option<Uuid>,
    pub territory_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub account_number: Option<String>,
    #[db(type = VarChar(100))]
    pub po_number: Option<String>,
    pub ship_method_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub ship_via: Option<String>,
    #[db(type = VarChar(100))]
    pub fob: Option<String>,
    #[db(type = VarChar(100))]
    pub carrier_tracking_number: Option<String>,
    pub credit_card_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub credit_card_approval_code: Option<String>,
    pub currency_rate_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub terms: Option<String>,
    #[db(type = Decimal(12, 2), default = client(0))]
    pub subtotal: Option<Decimal>,
    /// A fraction: 0.19 is 19 %.
    #[db(type = Decimal(5, 4), default = client(0))]
    pub tax_rate: Option<Decimal>,
    #[db(type = Decimal(12, 2), default = client(0))]
    pub tax_amount: Option<Decimal>,
    #[db(type = Decimal(12, 2), default = client(0))]
    pub freight: Option<Decimal>,
    #[db(type = Decimal(12, 2), default = client(0))]
    pub shipping_handling: Option<Decimal>,
    #[db(type = Decimal(12, 2), default = client(0))]
    pub other_charges: Option<Decimal>,
    #[db(type = Decimal(12, 2))]
    pub total_amount: Decimal,
    /// The imported number; 5 unless said otherwise.
    #[db(default = client(5))]
    pub order_status: Option<i32>,
    /// `unpaid` until a payment says otherwise.
    #[db(type = VarChar(50), default = client("unpaid"))]
    pub payment_status: Option<String>,
    #[db(default = client(false))]
    pub online_order_flag: Option<bool>,
    pub special_instructions: Option<String>,
    pub notes: Option<String>,
    #[db(type = VarChar(255))]
    pub original_filename: Option<String>,
    /// A model read it, not a person.
    #[db(default = client(false))]
    pub processed_by_llm: Option<bool>,
    /// How sure the reading is, from 0 to 1.
    #[db(type = Decimal(3, 2))]
    pub confidence_score: Option<Decimal>,
    #[db(default = client(false))]
    pub requires_review: Option<bool>,
    /// For search by meaning.
    #[db(type = Unsupported("vector(1536)"))]
    pub content_embedding: Option<Opaque>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = set_null)]
    pub uploaded_by_user: BelongsTo<Option<User>>,
    #[db(on_delete = no_action)]
    pub customer: BelongsTo<Option<Company>>,
    #[db(on_delete = no_action)]
    pub salesperson: BelongsTo<Option<Salesperson>>,
    #[db(references(territory_id), on_delete = no_action)]
    pub territory: BelongsTo<Option<SalesTerritory>>,
    pub line_items: HasMany<InvoiceLineItem>,
    pub processing_logs: HasMany<DocumentProcessingLog>,
    pub payments: HasMany<Payment>,
}

/// One line of an invoice.
#[derive(Model, Debug, Clone)]
#[db(table = "invoice_line_items", on_update = no_action)]
pub struct InvoiceLineItem {
    pub invoice_id: Uuid,
    #[db(unique)]
    pub sales_order_detail_id: Option<i32>,
    pub line_number: i32,
    pub product_id: Option<Uuid>,
    #[db(type = VarChar(100))]
    pub item_number: Option<String>,
    pub description: String,
    pub quantity: i32,
    #[db(type = Decimal(12, 2))]
    pub unit_price: Decimal,
    /// A fraction: the line total is quantity × price × (1 − discount).
    #[db(type = Decimal(5, 2), default = client(0))]
    pub unit_price_discount: Option<Decimal>,
    #[db(type = Decimal(12, 2))]
    pub line_total: Decimal,
    pub special_offer_id: Option<i32>,
    #[db(type = VarChar(100))]
    pub carrier_tracking_number: Option<String>,
    #[db(type = VarChar(50))]
    pub unit_of_measure: Option<String>,
    #[db(type = Unsupported("vector(1536)"))]
    pub description_embedding: Option<Opaque>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = no_action)]
    pub invoice: BelongsTo<Invoice>,
    #[db(on_delete = no_action)]
    pub product: BelongsTo<Option<Product>>,
}

/// Money received for an invoice.
#[derive(Model, Debug, Clone)]
#[db(table = "payments", on_update = no_action)]
pub struct Payment {
    pub invoice_id: Uuid,
    pub payment_date: NaiveDate,
    #[db(type = Decimal(12, 2))]
    pub amount: Decimal,
    #[db(type = VarChar(50))]
    pub payment_method: Option<String>,
    #[db(type = VarChar(100))]
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = no_action)]
    pub invoice: BelongsTo<Invoice>,
}

/// One step of reading a document.
#[derive(Model, Debug, Clone)]
#[db(on_update = no_action)]
pub struct DocumentProcessingLog {
    pub invoice_id: Option<Uuid>,
    #[db(type = VarChar(100))]
    pub processing_step: String,
    #[db(type = VarChar(100))]
    pub llm_model: Option<String>,
    pub prompt_used: Option<String>,
    pub raw_response: Option<String>,
    pub extracted_data: Option<serde_json::Value>,
    pub confidence_scores: Option<serde_json::Value>,
    pub validation_errors: Option<serde_json::Value>,
    pub processing_time_ms: Option<i32>,
    pub tokens_used: Option<i32>,
    #[db(type = Timestamptz(6), default = now())]
    pub processed_at: Option<DateTime<Utc>>,
    #[db(type = VarChar(255))]
    pub processed_by: Option<String>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,

    #[db(on_delete = cascade)]
    pub invoice: BelongsTo<Option<Invoice>>,
}

/// How a field is found in a document.
#[derive(Model, Debug, Clone)]
#[db(table = "extraction_rules", on_update = no_action)]
pub struct ExtractionRule {
    #[db(type = VarChar(255))]
    pub rule_name: String,
    #[db(type = VarChar(100))]
    pub rule_type: String,
    pub pattern_regex: Option<String>,
    pub extraction_prompt: Option<String>,
    pub validation_criteria: Option<serde_json::Value>,
    /// Results below it go to review.
    #[db(type = Decimal(3, 2), default = client(0.8))]
    pub confidence_threshold: Option<Decimal>,
    pub document_types: Vec<String>,
    pub vendor_patterns: Vec<String>,
    #[db(default = client(true))]
    pub is_active: Option<bool>,
    /// Lower numbers run first.
    #[db(default = client(100))]
    pub priority: Option<i32>,
    #[db(id, default = uuid())]
    pub id: Uuid,
    #[db(type = Timestamptz(6), default = now())]
    pub created_at: Option<DateTime<Utc>>,
    #[db(type = Timestamptz(6), default = now(), updated_at)]
    pub updated_at: Option<DateTime<Utc>>,
}
