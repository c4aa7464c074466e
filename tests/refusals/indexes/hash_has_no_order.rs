use onedef::Model;

#[derive(Model)]
#[db(index(a desc, using = hash))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}
