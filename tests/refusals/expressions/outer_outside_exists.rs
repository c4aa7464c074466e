use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", outer.age > 18))]
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

// expect: E0107 10:29 `outer` has a meaning only inside `exists(…)`
