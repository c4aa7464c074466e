use onedef::Model;

#[derive(Model)]
#[db(table = "a\"b")]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(column = "c\0")]
    pub a: i32,
}
