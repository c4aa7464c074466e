//! What is paid.

use onedef::{BelongsTo, Enum, Model};
use rust_decimal::Decimal;

use crate::auth::User;

/// What somebody owes.
#[derive(Model)]
#[db(table = "invoices")]
pub struct Invoice {
    #[db(id, default = autoincrement())]
    pub id: i32,
    #[db(type = Decimal(12, 2))]
    pub amount: Decimal,
    #[db(default = State::Open)]
    pub state: State,
    pub user_id: Option<String>,
    #[db(on_delete = set_null)]
    pub user: BelongsTo<Option<User>>,
}

/// Where it stands.
#[derive(Enum)]
pub enum State {
    Open,
    Paid,
}
