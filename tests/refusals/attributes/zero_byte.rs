use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(default = "a\0b")]
    pub a: String,
}

// expect: A0301 7:20 the text holds a zero byte, which no database can store
