use onedef::Model;

#[derive(Model)]
#[db(tenant = settings)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub settings: serde_json::Value,
}
