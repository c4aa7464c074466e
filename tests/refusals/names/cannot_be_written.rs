use onedef::Model;

#[derive(Model)]
#[db(table = "a\"b")]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(column = "c\0")]
    pub a: i32,
}

// expect: A0011 8:19 the text of `column` holds a zero byte, which no database can store
