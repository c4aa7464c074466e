//! Expenses and their receipts.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

use crate::client::customers::{Client, Product};
use crate::client::projects::Project;

/// A kind of expense.
#[derive(Model, Debug, Clone)]
#[db(table = "expense_categories", database = "client")]
#[db(index(is_active))]
pub struct ExpenseCategory {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub color: Option<String>,
    /// Cannot be deleted.
    #[db(default = false)]
    pub is_system: bool,
    #[db(default = true)]
    pub is_active: bool,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub expenses: HasMany<Expense>,
}

/// Money spent, for the tenant, a customer, a product or a project.
#[derive(Model, Debug, Clone)]
#[db(table = "expenses", database = "client", soft_delete = deleted_at)]
#[db(index(client_id))]
#[db(index(product_id))]
#[db(index(project_id))]
#[db(index(category_id))]
#[db(index(expense_date))]
#[db(index(status))]
#[db(index(created_by))]
pub struct Expense {
    #[db(id, default = uuid())]
    pub id: String,
    pub client_id: Option<String>,
    pub product_id: Option<String>,
    pub project_id: Option<String>,
    pub category_id: String,
    pub description: String,
    /// Where it was spent.
    pub vendor: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub amount: Decimal,
    #[db(default = "USD")]
    pub currency: String,
    pub expense_date: NaiveDateTime,
    pub payment_method: Option<String>,
    pub reference: Option<String>,
    #[db(default = false)]
    pub is_reimbursable: bool,
    #[db(default = false)]
    pub is_reimbursed: bool,
    pub reimbursed_at: Option<NaiveDateTime>,
    /// A user of the main database.
    pub reimbursed_by: Option<String>,
    #[db(type = Decimal(10, 2))]
    pub tax_amount: Option<Decimal>,
    #[db(type = Decimal(5, 2))]
    pub tax_rate: Option<Decimal>,
    #[db(default = ExpenseStatus::Pending)]
    pub status: ExpenseStatus,
    /// A user of the main database.
    pub approved_by: Option<String>,
    pub approved_at: Option<NaiveDateTime>,
    /// A user of the main database.
    pub rejected_by: Option<String>,
    pub rejected_at: Option<NaiveDateTime>,
    pub rejection_reason: Option<String>,
    pub notes: Option<String>,
    /// What was read from the receipt.
    pub ocr_data: Option<serde_json::Value>,
    /// From 0 to 1.
    #[db(type = Decimal(3, 2))]
    pub ai_confidence: Option<Decimal>,
    /// A user of the main database.
    pub created_by: String,
    /// A user of the main database.
    pub updated_by: Option<String>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub client: BelongsTo<Option<Client>>,
    pub product: BelongsTo<Option<Product>>,
    pub project: BelongsTo<Option<Project>>,
    pub category: BelongsTo<ExpenseCategory>,
    pub attachments: HasMany<ExpenseAttachment>,
}

/// A file of an expense.
#[derive(Model, Debug, Clone)]
#[db(table = "expense_attachments", database = "client")]
#[db(index(expense_id))]
pub struct ExpenseAttachment {
    #[db(id, default = uuid())]
    pub id: String,
    pub expense_id: String,
    pub file_name: String,
    /// MIME type.
    pub file_type: String,
    /// In bytes.
    pub file_size: i32,
    pub file_path: String,
    pub thumbnail_path: Option<String>,
    #[db(default = false)]
    pub is_receipt: bool,
    /// A user of the main database.
    pub uploaded_by: String,
    #[db(default = now())]
    pub created_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub expense: BelongsTo<Expense>,
}

/// How far an expense is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum ExpenseStatus {
    Pending,
    Approved,
    Rejected,
    Paid,
    Cancelled,
}
