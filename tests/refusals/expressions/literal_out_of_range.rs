use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", level < 100_000))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    pub age: i32,
    pub level: i16,
    pub phone: Option<String>,
    pub seen: chrono::NaiveDateTime,
    pub data: serde_json::Value,
    pub tags: Vec<String>,
    pub status: Status,
}

// expect: E0203 10:37 `100000` is out of the range of `i16`
