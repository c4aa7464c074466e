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
