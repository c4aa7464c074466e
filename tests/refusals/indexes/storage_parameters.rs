use onedef::Model;

#[derive(Model)]
#[db(index(a, with(fillfactor = 5)), index(b, with(filfactor = 50)))]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
    pub b: i32,
}
