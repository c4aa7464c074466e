use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub name: String,
    #[db(generated = name.len())]
    pub label: String,
}
