// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(tenant = tenant, rls(setting = "app.tenant"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant: i32,
}
