use onedef::Model;

#[derive(Model)]
#[db(table = 5)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0006 4:14 `table` takes a text in quotes
