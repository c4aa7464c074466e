use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", name.first == "x"))]
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

// expect: E0102 10:29 columns have no members, so `.first` means nothing here
