use onedef::Model;

#[derive(Model)]
#[db(index(a, using = gin))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}
