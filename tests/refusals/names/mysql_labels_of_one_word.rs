// database: default mysql

use onedef::{Enum, Model};

#[derive(Enum)]
pub enum State {
    #[db(value = "new")]
    New,
    #[db(value = "NEW")]
    Fresh,
    #[db(value = "old ")]
    Old,
}

#[derive(Model)]
#[db(table = "tickets ")]
pub struct Ticket {
    #[db(id)]
    pub id: i32,
    pub state: State,
    #[db(column = "a🦀")]
    pub crab: String,
}

// expect: N0309 10:5 the labels of `New` and `Fresh` differ only in case, which MySQL does not tell apart
// expect: N0309 12:5 the label of `Old` ends in a blank, which MySQL drops
// expect: N0306 16:14 the name `tickets ` of the table ends in a blank, which MySQL refuses
// expect: N0306 21:19 the name `a🦀` of the column holds a character beyond U+FFFF, which MySQL refuses
