use onedef::Model;

#[derive(Model)]
#[db(table = "", index())]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub a: i32,
}

// expect: A0011 4:14 the text of `table` is empty
// expect: A0011 4:18 `index()` is empty
