use onedef::Model;

#[derive(Model)]
#[db(tenant = settings)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub settings: serde_json::Value,
}

// expect: T0310 4:15 `settings` is `serde_json::Value`, but a tenant is known by text, a UUID or an integer
