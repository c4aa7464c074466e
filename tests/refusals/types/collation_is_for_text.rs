use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(collate = "C")]
    pub a: i32,
}

// expect: T0308 7:20 `a` is not text and has no collation
