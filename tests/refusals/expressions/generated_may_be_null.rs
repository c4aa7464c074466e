use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: Option<String>,
    #[db(generated = lower(name))]
    pub label: String,
}
