//! Projects, who works on them, and for how long.

use chrono::NaiveDateTime;
use onedef::{BelongsTo, Enum, HasMany, Model};
use rust_decimal::Decimal;

use crate::client::customers::Client;
use crate::client::expenses::Expense;

/// Work for a customer, or for the tenant itself.
#[derive(Model, Debug, Clone)]
#[db(table = "projects", database = "client", soft_delete = deleted_at)]
#[db(index(client_id))]
#[db(index(is_active))]
pub struct Project {
    #[db(id, default = uuid())]
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub client_id: Option<String>,
    #[db(default = true)]
    pub is_active: bool,
    pub start_date: Option<NaiveDateTime>,
    pub end_date: Option<NaiveDateTime>,
    #[db(default = true)]
    pub is_billable_project: bool,
    #[db(default = true)]
    pub default_billable: bool,
    #[db(type = Decimal(10, 2))]
    pub hourly_rate: Option<Decimal>,
    #[db(type = Decimal(10, 2))]
    pub allocated_hours: Option<Decimal>,
    #[db(type = Decimal(10, 2), default = 0)]
    pub additional_hours_allocated: Option<Decimal>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub client: BelongsTo<Option<Client>>,
    pub time_entries: HasMany<TimeEntry>,
    pub tasks: HasMany<Task>,
    pub members: HasMany<ProjectMember>,
    pub expenses: HasMany<Expense>,
}

/// Somebody works on a project.
#[derive(Model, Debug, Clone)]
#[db(table = "project_members", database = "client")]
#[db(unique(project_id, user_id))]
#[db(index(project_id))]
#[db(index(user_id))]
pub struct ProjectMember {
    #[db(id, default = uuid())]
    pub id: String,
    pub project_id: String,
    /// A user of the main database.
    pub user_id: String,
    /// The project's setting when null.
    pub is_billable: Option<bool>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    #[db(on_delete = cascade)]
    pub project: BelongsTo<Project>,
}

/// Hours that somebody worked.
#[derive(Model, Debug, Clone)]
#[db(table = "time_entries", database = "client", soft_delete = deleted_at)]
#[db(index(user_id))]
#[db(index(project_id))]
#[db(index(start_time))]
#[db(index(week_start_date))]
#[db(index(invoice_id))]
pub struct TimeEntry {
    #[db(id, default = uuid())]
    pub id: String,
    /// A user of the main database.
    pub user_id: String,
    pub project_id: String,
    pub description: Option<String>,
    pub start_time: Option<NaiveDateTime>,
    pub end_time: Option<NaiveDateTime>,
    pub duration: Option<i32>,
    #[db(type = Decimal(10, 2))]
    pub regular_hours: Option<Decimal>,
    #[db(type = Decimal(10, 2))]
    pub overtime_hours: Option<Decimal>,
    pub week_start_date: Option<NaiveDateTime>,
    #[db(default = true)]
    pub is_billable: bool,
    /// The invoice that bills it. Not a foreign key.
    pub invoice_id: Option<String>,
    pub invoiced_at: Option<NaiveDateTime>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,
    pub deleted_at: Option<NaiveDateTime>,

    pub project: BelongsTo<Project>,
}

/// Something to do in a project.
#[derive(Model, Debug, Clone)]
#[db(table = "tasks", database = "client")]
#[db(index(project_id))]
#[db(index(status))]
#[db(index(assigned_to_user_id))]
pub struct Task {
    #[db(id, default = uuid())]
    pub id: String,
    pub project_id: String,
    pub title: String,
    pub description: Option<String>,
    #[db(default = TaskStatus::Todo)]
    pub status: TaskStatus,
    #[db(default = TaskPriority::Medium)]
    pub priority: TaskPriority,
    /// A user of the main database.
    pub assigned_to_user_id: Option<String>,
    pub due_date: Option<NaiveDateTime>,
    pub completed_at: Option<NaiveDateTime>,
    #[db(default = now())]
    pub created_at: NaiveDateTime,
    #[db(updated_at)]
    pub updated_at: NaiveDateTime,

    pub project: BelongsTo<Project>,
}

/// How far a task is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum TaskStatus {
    Todo,
    InProgress,
    Review,
    Done,
    Cancelled,
}

/// How urgent a task is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[db(
    database = "client",
    rename_all = "SCREAMING_SNAKE_CASE",
    prisma(rename_all = "SCREAMING_SNAKE_CASE")
)]
pub enum TaskPriority {
    Low,
    Medium,
    High,
    Urgent,
}
