// database: default sqlite

use onedef::Model;

#[derive(Model)]
#[db(tenant = tenant, rls(setting = "app.tenant"))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub tenant: i32,
}

// expect: E0501 6:23 SQLite has no row-level security, so the rows of `T` would be open to everyone
