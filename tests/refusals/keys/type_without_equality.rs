use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(unique, type = Json)]
    pub data: serde_json::Value,
}

// expect: K0304 7:10 `data` is of PostgreSQL's type `json`, which has no equality and cannot be in a key or index
