use onedef::Model;

#[derive(Model)]
#[db(index(a, nulls_not_distinct))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: Option<i32>,
}
