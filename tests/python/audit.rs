//! What happened.

use onedef::Model;

/// A line of the log.
#[derive(Model)]
#[db(table = "events")]
pub struct Event {
    #[db(id)]
    pub id: i32,
    pub text: String,
}
