use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Answer {
    #[db(value = "can't")]
    Cannot,
    #[db(value = "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")]
    Long,
}

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub answer: Answer,
}

// expect: N0309 6:5 the label of `Cannot` holds a character that no label can have: `'` or a null character
// expect: N0309 8:5 the label of `Long` is 64 bytes long, and PostgreSQL takes 63
