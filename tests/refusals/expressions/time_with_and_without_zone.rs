use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", seen < deleted))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub seen: chrono::NaiveDateTime,
    pub deleted: chrono::DateTime<chrono::Utc>,
    pub status: Status,
}

// expect: E0201 10:29 the two sides differ in type: `NaiveDateTime` and `DateTime<Utc>`
