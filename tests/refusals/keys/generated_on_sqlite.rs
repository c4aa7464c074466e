// database: default sqlite

use onedef::Model;

#[derive(Model)]
pub struct Page {
    pub name: String,
    #[db(id, generated = lower(name))]
    pub slug: String,
}
