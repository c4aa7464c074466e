//! A help desk for many accounts, on PostgreSQL (`main`) and SQLite (`local`).
//!
//! The structs are also what the service answers with. Relation markers are skipped: a row alone then shows nothing of
//! them, and a row with related rows has these at its end. What is `sensitive` is skipped as well: onedef keeps such
//! values out of `Debug`, errors and traces; what is serialised is serde's business, and one attribute says it.

use chrono::{DateTime, Utc};
use onedef::{BelongsTo, Enum, HasMany, Model};
use serde::{Deserialize, Serialize};

/// A customer: whose rows nobody else sees.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "accounts", rename_all = "camelCase", database("main", "local"))]
#[serde(rename_all = "camelCase")]
pub struct Account {
    #[db(id, default = uuid(7))]
    pub id: String,
    #[db(unique)]
    pub name: String,
    #[serde(skip)]
    pub agents: HasMany<Agent>,
    #[serde(skip)]
    pub tickets: HasMany<Ticket>,
}

/// Somebody who answers tickets.
#[derive(Model, Clone, Serialize)]
#[db(table = "agents", rename_all = "camelCase", database("main", "local"), tenant = account_id, debug)]
#[db(unique(account_id, email))]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    #[db(id, default = uuid(7))]
    pub id: String,
    pub name: String,
    pub email: String,
    #[db(sensitive)]
    #[serde(skip)]
    pub password_hash: String,
    #[serde(skip)]
    pub account_id: String,
    #[db(on_delete = cascade)]
    #[serde(skip)]
    pub account: BelongsTo<Account>,
    #[serde(skip)]
    pub tickets: HasMany<Ticket>,
}

/// Something that somebody asked.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "tickets", rename_all = "camelCase", database("main", "local"), tenant = account_id)]
#[db(soft_delete(at = deleted_at))]
#[db(unique(account_id, reference))]
#[db(index(account_id, created_at desc))]
#[db(check(name = "tickets_title_check", title.trim().len() > 0))]
#[db(check(name = "tickets_priority_check", priority >= 0 && priority <= 3))]
#[serde(rename_all = "camelCase")]
pub struct Ticket {
    #[db(id, default = uuid(7))]
    pub id: String,
    /// What the account calls it.
    pub reference: String,
    pub title: String,
    #[db(default = Status::Open)]
    pub status: Status,
    /// From 0, whenever, to 3, now.
    #[db(default = 1)]
    pub priority: i32,
    #[db(default = now())]
    pub created_at: DateTime<Utc>,
    #[db(updated_at)]
    pub updated_at: DateTime<Utc>,
    #[serde(skip)]
    pub deleted_at: Option<DateTime<Utc>>,
    #[serde(skip)]
    pub account_id: String,
    #[db(on_delete = cascade)]
    #[serde(skip)]
    pub account: BelongsTo<Account>,
    pub assignee_id: Option<String>,
    #[db(on_delete = set_null)]
    #[serde(skip)]
    pub assignee: BelongsTo<Option<Agent>>,
    #[serde(skip)]
    pub events: HasMany<Event>,
}

/// How far a ticket is.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[db(rename_all = "snake_case", database("main", "local"))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Open,
    Waiting,
    Solved,
}

/// What happened to a ticket. Written in the same transaction as what it records.
#[derive(Model, Debug, Clone, Serialize)]
#[db(table = "events", rename_all = "camelCase", database("main", "local"), tenant = ticket.account_id)]
#[db(index(ticket_id, at))]
#[serde(rename_all = "camelCase")]
pub struct Event {
    #[db(id, default = uuid(7))]
    pub id: String,
    pub what: String,
    #[db(default = now())]
    pub at: DateTime<Utc>,
    #[serde(skip)]
    pub ticket_id: String,
    #[db(on_delete = cascade)]
    #[serde(skip)]
    pub ticket: BelongsTo<Ticket>,
}
