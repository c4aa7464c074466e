use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", seen > "2026-02-30T00:00:00"))]
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

// expect: E0203 10:36 `2026-02-30T00:00:00` is not a date and time without a zone such as `2026-01-31T09:45:00`
