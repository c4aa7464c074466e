use onedef::{Enum, Model};

#[derive(Enum)]
pub enum Status {
    Active,
    Suspended,
}

#[derive(Model)]
#[db(check(name = "t_rule", phone == None || phone != None))]
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

// expect: E0205 10:29 nothing is equal to null, so this is never true
// expect: E0205 10:46 nothing is equal to null, so this is never true
