use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(unique, type = Json)]
    pub data: serde_json::Value,
}
