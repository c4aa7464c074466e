use onedef::Model;

#[derive(Model)]
#[db(table)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0007 4:6 `table` needs a value
