use onedef::Model;

#[derive(Model)]
#[db(table = "t", table = "u")]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0005 4:19 `table` is given twice
