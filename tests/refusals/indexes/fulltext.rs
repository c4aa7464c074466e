use onedef::Model;

#[derive(Model)]
#[db(fulltext(a))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: String,
}
