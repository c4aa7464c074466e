use onedef::Model;

#[derive(Model)]
pub struct Boolean {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}
